package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Values of {@code type} of {@code CustomAudience} or of its edges; one that is not documented is kept as it is. */
@Generated("graphpin")
public final class CustomAudienceEnumType extends OpenEnum {
    public static final EnumValues<CustomAudienceEnumType> VALUES = new EnumValues<CustomAudienceEnumType>(new CustomAudienceEnumType(), 2);
    public static final CustomAudienceEnumType FILE_IMPORTED = of("FILE_IMPORTED"), UNKNOWN = of("UNKNOWN");

    private CustomAudienceEnumType() {}

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static CustomAudienceEnumType of(String value) { return VALUES.of(value); }
}
