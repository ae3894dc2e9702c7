package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.json.OpenEnum;
import java.util.List;

/** Values of {@code install_type}; values that are not documented are kept as they are. */
public final class UserInstallType extends OpenEnum {
    public static final UserInstallType UNKNOWN = new UserInstallType("UNKNOWN", true);

    public static final UserInstallType WEB = new UserInstallType("web view", true);

    /** The documented values. */
    public static final Values<UserInstallType> VALUES = new Values<>(List.of(UNKNOWN, WEB)) {
        @Override
        protected UserInstallType unknown(String value) {
            return new UserInstallType(value, false);
        }
    };

    private UserInstallType(String value, boolean known) {
        super(value, known);
    }

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static UserInstallType of(String value) {
        return VALUES.of(value);
    }
}
