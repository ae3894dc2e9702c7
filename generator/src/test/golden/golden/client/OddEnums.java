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
        public static final EnumValues<OddValues> VALUES = new EnumValues<OddValues>(new OddValues(), 12);
        public static final OddValues DYNAMIC_ADS = of("Dynamic Ads"), _1 = of("1"), AMERICAN_NEW = of("American (New)"), YES = of("YES"),
                YES_9147 = of("yes"), PHOTO_ALBUM = of("photoAlbum"), EMPTY = of(""), _100 = of("100%"), A_B_C = of("a\"b\\c"),
                CLASS = of("class"), VALUES_ = of("VALUES_"), U202E = of("\u202e");

        private OddValues() {}

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static OddValues of(String value) { return VALUES.of(value); }
    }
}
