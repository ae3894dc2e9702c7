package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Values of {@code type} of {@code User} or of its edges; one that is not documented is kept as it is. */
@Generated("graphpin")
public final class UserEnumCoverReadType extends OpenEnum {
    public static final EnumValues<UserEnumCoverReadType> VALUES = new EnumValues<UserEnumCoverReadType>(new UserEnumCoverReadType(), 2);
    public static final UserEnumCoverReadType SMALL = of("small"), LARGE = of("large");

    private UserEnumCoverReadType() {}

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static UserEnumCoverReadType of(String value) { return VALUES.of(value); }
}
