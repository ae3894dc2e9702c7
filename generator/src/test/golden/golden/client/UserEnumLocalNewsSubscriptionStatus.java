package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/**
 * Values of {@code local_news_subscription_status} of {@code User} or of its edges; one that is not documented
 * is kept as it is.
 */
@Generated("graphpin")
public final class UserEnumLocalNewsSubscriptionStatus extends OpenEnum {
    public static final EnumValues<UserEnumLocalNewsSubscriptionStatus> VALUES = new EnumValues<UserEnumLocalNewsSubscriptionStatus>(new UserEnumLocalNewsSubscriptionStatus(), 2);
    public static final UserEnumLocalNewsSubscriptionStatus STATUS_ON = of("STATUS_ON"), STATUS_OFF = of("STATUS_OFF");

    private UserEnumLocalNewsSubscriptionStatus() {}

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static UserEnumLocalNewsSubscriptionStatus of(String value) { return VALUES.of(value); }
}
