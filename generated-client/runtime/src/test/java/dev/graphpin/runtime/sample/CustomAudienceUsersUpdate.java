package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.WriteRequest;

/** {@code POST /{custom_audience_id}/users}: adds people to a CustomAudience. */
public final class CustomAudienceUsersUpdate extends WriteRequest<WriteResult, CustomAudienceUsersUpdate> {
    /** What the documentation says about it. */
    public static final Operation<WriteResult> OPERATION = Operation.post(
                    "/{custom_audience_id}/users", WriteResult.CODEC, 100, 190, 2650)
            .requires("payload", "namespace");

    CustomAudienceUsersUpdate(Call call) {
        super(OPERATION, call);
    }

    @Override
    protected CustomAudienceUsersUpdate with(Call changed) {
        return new CustomAudienceUsersUpdate(changed);
    }

    /** {@code payload}: Object, required. */
    public CustomAudienceUsersUpdate payload(Payload value) {
        return set("payload", value);
    }

    /** {@code namespace}: string, required. */
    public CustomAudienceUsersUpdate namespace(String value) {
        return set("namespace", value);
    }
}
