package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.EdgeRequest;
import dev.graphpin.runtime.Operation;

/** {@code /{custom_audience_id}/users}: an edge with parameters and operations of its own. One that cannot be read just holds its call. */
public final class CustomAudienceUsersEdge extends EdgeRequest<User, CustomAudienceUsersEdge> {
    /** What the documentation says about reading it. */
    public static final Operation<User> READ = Operation.get("/{custom_audience_id}/users", User.CODEC);

    CustomAudienceUsersEdge(Call call) {
        super(READ, call);
    }

    @Override
    protected CustomAudienceUsersEdge with(Call changed) {
        return new CustomAudienceUsersEdge(changed);
    }

    /** {@code namespace}: string. */
    public CustomAudienceUsersEdge namespace(String value) {
        return set("namespace", value);
    }

    /** {@code POST /{custom_audience_id}/users}. */
    public CustomAudienceUsersUpdate update() {
        return new CustomAudienceUsersUpdate(call().fresh());
    }
}
