package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/**
 * Values of {@code sub_type} of {@code CustomAudience} or of its edges; one that is not documented is kept as it
 * is.
 */
@Generated("graphpin")
public final class CustomAudienceEnumSubType extends OpenEnum {
    public static final EnumValues<CustomAudienceEnumSubType> VALUES = new EnumValues<CustomAudienceEnumSubType>(new CustomAudienceEnumSubType(), 2);
    public static final CustomAudienceEnumSubType ANYTHING = of("ANYTHING"), NOTHING = of("NOTHING");

    private CustomAudienceEnumSubType() {}

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static CustomAudienceEnumSubType of(String value) { return VALUES.of(value); }
}
