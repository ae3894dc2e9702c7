package golden.client;

import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Enums of fields and parameters of {@code Odd} and its edges. */
@Generated("graphpin")
public final class OddEnums {
    private OddEnums() {}

    /** Values of {@code odd_values}; one that is not documented is kept as it is. */
    public static final class OddValues extends OpenEnum {
        public static final OddValues DYNAMIC_ADS = new OddValues("Dynamic Ads", true);
        public static final OddValues _1 = new OddValues("1", true);
        public static final OddValues AMERICAN_NEW = new OddValues("American (New)", true);
        public static final OddValues YES = new OddValues("YES", true);
        public static final OddValues YES_9147 = new OddValues("yes", true);
        public static final OddValues PHOTO_ALBUM = new OddValues("photoAlbum", true);
        public static final OddValues EMPTY = new OddValues("", true);
        public static final OddValues _100 = new OddValues("100%", true);
        public static final OddValues A_B_C = new OddValues("a\"b\\c", true);
        public static final OddValues CLASS = new OddValues("class", true);
        public static final OddValues VALUES_ = new OddValues("VALUES_", true);
        public static final OddValues U202E = new OddValues("\u202e", true);
        public static final OpenEnum.Values<OddValues> VALUES = new OpenEnum.Values<>(new OddValues("", false),
                DYNAMIC_ADS, _1, AMERICAN_NEW, YES, YES_9147, PHOTO_ALBUM, EMPTY, _100, A_B_C,
                CLASS, VALUES_, U202E);

        private OddValues(String value, boolean known) {
            super(value, known);
        }

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static OddValues of(String value) {
            return VALUES.of(value);
        }

        @Override
        protected OpenEnum unknown(String value) {
            return new OddValues(value, false);
        }
    }
}
