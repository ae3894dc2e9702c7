package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Values of {@code install_type} of {@code User} or of its edges; one that is not documented is kept as it is. */
@Generated("graphpin")
public final class UserEnumInstallType extends OpenEnum {
    public static final EnumValues<UserEnumInstallType> VALUES = new EnumValues<UserEnumInstallType>(new UserEnumInstallType(), 2);
    public static final UserEnumInstallType UNKNOWN = of("UNKNOWN"), WEB_VIEW = of("web view");

    private UserEnumInstallType() {}

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static UserEnumInstallType of(String value) { return VALUES.of(value); }
}
