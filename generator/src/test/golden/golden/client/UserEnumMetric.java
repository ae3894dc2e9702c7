package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Values of {@code metric} of {@code User} or of its edges; one that is not documented is kept as it is. */
@Generated("graphpin")
public final class UserEnumMetric extends OpenEnum {
    public static final EnumValues<UserEnumMetric> VALUES = new EnumValues<UserEnumMetric>(new UserEnumMetric(), 2);
    public static final UserEnumMetric A = of("a"), B = of("b");

    private UserEnumMetric() {}

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static UserEnumMetric of(String value) { return VALUES.of(value); }
}
