package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.Edge;
import dev.graphpin.runtime.NodeRequest;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.SingleEdge;
import java.util.List;

/** One {@link User}: {@code GET /{person-id}/}, its edges and operations. */
public final class UserNode extends NodeRequest<User, UserNode> {
    /** What the documentation says about reading a {@code User}. */
    public static final Operation<User> READ = Operation.get("/{person-id}/", User.CODEC, 100, 190, 368);
    /** What the documentation says about reading {@code accounts}. */
    public static final Operation<Page> READ_ACCOUNTS = Operation.get("/{person-id}/accounts", Page.CODEC);
    /** What the documentation says about reading {@code picture}. */
    public static final Operation<Page> READ_PICTURE = Operation.get("/{person-id}/picture", Page.CODEC);

    UserNode(Call call) {
        super(READ, call, UserField.DEFAULT, List.of());
    }

    @Override
    protected UserNode with(Call changed) {
        return new UserNode(changed);
    }

    /** {@code GET /{person-id}/accounts}. */
    public Edge<Page> accounts() {
        return new Edge<>(READ_ACCOUNTS, call().edge("accounts"));
    }

    /** {@code GET /{person-id}/picture}: an edge that answers with one node. */
    public SingleEdge<Page> picture() {
        return new SingleEdge<>(READ_PICTURE, call().edge("picture"));
    }

    /** {@code POST /{user_id}}. */
    public UserUpdate update() {
        return new UserUpdate(call().fresh());
    }

    /** {@code DELETE /{user_id}}. */
    public UserDelete delete() {
        return new UserDelete(call().fresh());
    }
}
