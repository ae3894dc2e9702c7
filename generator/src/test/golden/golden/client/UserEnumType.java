package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Values of {@code type} of {@code User} or of its edges; one that is not documented is kept as it is. */
@Generated("graphpin")
public final class UserEnumType extends OpenEnum {
    public static final EnumValues<UserEnumType> VALUES = new EnumValues<UserEnumType>(new UserEnumType(), 2);
    public static final UserEnumType USER = of("user"), PAGE = of("page");

    private UserEnumType() {}

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static UserEnumType of(String value) { return VALUES.of(value); }
}
