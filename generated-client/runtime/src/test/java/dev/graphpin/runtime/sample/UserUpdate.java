package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.WriteReadRequest;
import java.util.List;
import java.util.Map;

/** {@code POST /{user_id}}: updates a {@link User}. */
public final class UserUpdate extends WriteReadRequest<WriteResult, User, UserUpdate> {
    /** What the documentation says about it. */
    public static final Operation<WriteResult> OPERATION =
            Operation.post("/{user_id}", WriteResult.CODEC, 100, 190, 200, 368);

    UserUpdate(Call call) {
        super(OPERATION, call);
    }

    @Override
    protected UserUpdate with(Call changed) {
        return new UserUpdate(changed);
    }

    /** {@code local_news_subscription_status}: enum. */
    public UserUpdate localNewsSubscriptionStatus(LocalNewsSubscriptionStatus value) {
        return set("local_news_subscription_status", value);
    }

    /** {@code emoji_color_pref}: int64. */
    public UserUpdate emojiColorPref(long value) {
        return set("emoji_color_pref", value);
    }

    /** {@code label_ids}: array&lt;numeric string&gt;. */
    public UserUpdate labelIds(List<String> value) {
        return set("label_ids", value);
    }

    /** {@code settings}: map&lt;string, string&gt;. */
    public UserUpdate settings(Map<String, String> value) {
        return set("settings", value);
    }
}
