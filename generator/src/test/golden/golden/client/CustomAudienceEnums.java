package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Enums of fields and parameters of {@code CustomAudience} and its edges. */
@Generated("graphpin")
public final class CustomAudienceEnums {
    private CustomAudienceEnums() {}

    /** Values of {@code sub_type}; one that is not documented is kept as it is. */
    public static final class SubType extends OpenEnum {
        public static final EnumValues<SubType> VALUES = new EnumValues<SubType>(new SubType(), 2);
        public static final SubType ANYTHING = of("ANYTHING"), NOTHING = of("NOTHING");

        private SubType() {}

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static SubType of(String value) { return VALUES.of(value); }
    }

    /** Values of {@code type}; one that is not documented is kept as it is. */
    public static final class Type extends OpenEnum {
        public static final EnumValues<Type> VALUES = new EnumValues<Type>(new Type(), 2);
        public static final Type FILE_IMPORTED = of("FILE_IMPORTED"), UNKNOWN = of("UNKNOWN");

        private Type() {}

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static Type of(String value) { return VALUES.of(value); }
    }
}
