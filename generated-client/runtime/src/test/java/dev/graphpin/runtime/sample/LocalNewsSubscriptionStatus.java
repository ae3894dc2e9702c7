package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.json.OpenEnum;
import java.util.List;

/** Values of {@code local_news_subscription_status}; values that are not documented are kept as they are. */
public final class LocalNewsSubscriptionStatus extends OpenEnum {
    public static final LocalNewsSubscriptionStatus STATUS_ON = new LocalNewsSubscriptionStatus("STATUS_ON", true);

    public static final LocalNewsSubscriptionStatus STATUS_OFF = new LocalNewsSubscriptionStatus("STATUS_OFF", true);

    /** The documented values. */
    public static final Values<LocalNewsSubscriptionStatus> VALUES = new Values<>(List.of(STATUS_ON, STATUS_OFF)) {
        @Override
        protected LocalNewsSubscriptionStatus unknown(String value) {
            return new LocalNewsSubscriptionStatus(value, false);
        }
    };

    private LocalNewsSubscriptionStatus(String value, boolean known) {
        super(value, known);
    }

    /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
    public static LocalNewsSubscriptionStatus of(String value) {
        return VALUES.of(value);
    }
}
