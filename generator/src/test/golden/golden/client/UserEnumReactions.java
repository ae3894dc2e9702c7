package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Values of {@code reactions} of {@code User} or of its edges; one that is not documented is kept as it is. */
@Generated("graphpin")
public final class UserEnumReactions extends OpenEnum {
    public static final EnumValues<UserEnumReactions> VALUES = new EnumValues<UserEnumReactions>(new UserEnumReactions(), 2);
    public static final UserEnumReactions LIKE = of("LIKE"), LOVE = of("LOVE");

    private UserEnumReactions() {}

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static UserEnumReactions of(String value) { return VALUES.of(value); }
}
