package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.WriteRequest;

/** {@code DELETE /{user_id}}: deletes a {@link User}. */
public final class UserDelete extends WriteRequest<WriteResult, UserDelete> {
    /** What the documentation says about it. */
    public static final Operation<WriteResult> OPERATION = Operation.delete("/{user_id}", WriteResult.CODEC, 100);

    UserDelete(Call call) {
        super(OPERATION, call);
    }

    @Override
    protected UserDelete with(Call changed) {
        return new UserDelete(changed);
    }
}
