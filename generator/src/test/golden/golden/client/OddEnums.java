package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Enums of fields and parameters of {@code Odd} and its edges. */
@Generated("graphpin")
public final class OddEnums {
    private OddEnums() {}

    /** Values of {@code odd_values}; one that is not documented is kept as it is. */
    public static final class OddValues extends OpenEnum {
        public static final EnumValues<OddValues> VALUES = new EnumValues<OddValues>(new OddValues(),
                "Dynamic Ads, 1, American (New), YES, yes, photoAlbum, , 100%, a\"b\\\\c, class, VALUES_, \u202e");

        public static final OddValues DYNAMIC_ADS = of("Dynamic Ads");
        public static final OddValues _1 = of("1");
        public static final OddValues AMERICAN_NEW = of("American (New)");
        public static final OddValues YES = of("YES");
        public static final OddValues YES_9147 = of("yes");
        public static final OddValues PHOTO_ALBUM = of("photoAlbum");
        public static final OddValues EMPTY = of("");
        public static final OddValues _100 = of("100%");
        public static final OddValues A_B_C = of("a\"b\\c");
        public static final OddValues CLASS = of("class");
        public static final OddValues VALUES_ = of("VALUES_");
        public static final OddValues U202E = of("\u202e");

        private OddValues() {}

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static OddValues of(String value) {
            return VALUES.of(value);
        }
    }
}
