package golden.client;

import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Enums of fields and parameters of {@code CustomAudience} and its edges. */
@Generated("graphpin")
public final class CustomAudienceEnums {
    private CustomAudienceEnums() {}

    /** Values of {@code sub_type}; one that is not documented is kept as it is. */
    public static final class SubType extends OpenEnum {
        public static final SubType ANYTHING = new SubType("ANYTHING", true);
        public static final SubType NOTHING = new SubType("NOTHING", true);
        public static final OpenEnum.Values<SubType> VALUES = new OpenEnum.Values<>(new SubType("", false),
                ANYTHING, NOTHING);

        private SubType(String value, boolean known) {
            super(value, known);
        }

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static SubType of(String value) {
            return VALUES.of(value);
        }

        @Override
        protected OpenEnum unknown(String value) {
            return new SubType(value, false);
        }
    }

    /** Values of {@code type}; one that is not documented is kept as it is. */
    public static final class Type extends OpenEnum {
        public static final Type FILE_IMPORTED = new Type("FILE_IMPORTED", true);
        public static final Type UNKNOWN = new Type("UNKNOWN", true);
        public static final OpenEnum.Values<Type> VALUES = new OpenEnum.Values<>(new Type("", false),
                FILE_IMPORTED, UNKNOWN);

        private Type(String value, boolean known) {
            super(value, known);
        }

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static Type of(String value) {
            return VALUES.of(value);
        }

        @Override
        protected OpenEnum unknown(String value) {
            return new Type(value, false);
        }
    }
}
