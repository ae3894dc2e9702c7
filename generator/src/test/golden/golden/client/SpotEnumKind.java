package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Values of {@code kind} of {@code Spot} or of its edges; one that is not documented is kept as it is. */
@Generated("graphpin")
public final class SpotEnumKind extends OpenEnum {
    public static final EnumValues<SpotEnumKind> VALUES = new EnumValues<SpotEnumKind>(new SpotEnumKind(), 2);
    public static final SpotEnumKind HOME = of("HOME"), WORK = of("WORK");

    private SpotEnumKind() {}

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static SpotEnumKind of(String value) { return VALUES.of(value); }
}
