package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.Call;

/** One CustomAudience, which no page describes as a node: its edges only. */
public final class CustomAudienceNode {
    private final Call call;

    CustomAudienceNode(Call call) {
        this.call = call;
    }

    /** The edge {@code users}. */
    public CustomAudienceUsersEdge users() {
        return new CustomAudienceUsersEdge(call.edge("users"));
    }
}
