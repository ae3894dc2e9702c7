package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Values of {@code odd_values} of {@code Odd} or of its edges; one that is not documented is kept as it is. */
@Generated("graphpin")
public final class OddEnumOddValues extends OpenEnum {
    public static final EnumValues<OddEnumOddValues> VALUES = new EnumValues<OddEnumOddValues>(new OddEnumOddValues(), 12);
    public static final OddEnumOddValues DYNAMIC_ADS = of("Dynamic Ads"), _1 = of("1"), AMERICAN_NEW = of("American (New)"),
            YES = of("YES"), YES_9147 = of("yes"), PHOTO_ALBUM = of("photoAlbum"), EMPTY = of(""), _100 = of("100%"), A_B_C = of("a\"b\\c"),
            CLASS = of("class"), VALUES_ = of("VALUES_"), U202E = of("\u202e");

    private OddEnumOddValues() {}

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static OddEnumOddValues of(String value) { return VALUES.of(value); }
}
