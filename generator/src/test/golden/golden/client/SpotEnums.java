package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Enums of fields and parameters of {@code Spot} and its edges. */
@Generated("graphpin")
public final class SpotEnums {
    private SpotEnums() {}

    /** Values of {@code kind}; one that is not documented is kept as it is. */
    public static final class Kind extends OpenEnum {
        public static final EnumValues<Kind> VALUES = new EnumValues<Kind>(new Kind(), 2);
        public static final Kind HOME = of("HOME"), WORK = of("WORK");

        private Kind() {}

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static Kind of(String value) { return VALUES.of(value); }
    }
}
