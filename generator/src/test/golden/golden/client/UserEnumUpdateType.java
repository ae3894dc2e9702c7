package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Values of {@code type} of {@code User} or of its edges; one that is not documented is kept as it is. */
@Generated("graphpin")
public final class UserEnumUpdateType extends OpenEnum {
    public static final EnumValues<UserEnumUpdateType> VALUES = new EnumValues<UserEnumUpdateType>(new UserEnumUpdateType(), 2);
    public static final UserEnumUpdateType X = of("x"), Y = of("y");

    private UserEnumUpdateType() {}

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static UserEnumUpdateType of(String value) { return VALUES.of(value); }
}
