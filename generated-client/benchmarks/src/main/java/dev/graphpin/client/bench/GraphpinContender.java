package dev.graphpin.client.bench;

import dev.graphpin.client.v19_0.Comment;
import dev.graphpin.client.v19_0.Post;
import dev.graphpin.client.v19_0.User;
import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shape;
import org.jspecify.annotations.Nullable;

/** The generated client of v19.0. */
final class GraphpinContender implements Contender {
    private static final Shape<Connection<Comment>> COMMENTS = Connection.of(Comment.CODEC);
    private static final Shape<Connection<User>> USERS = Connection.of(User.CODEC);

    @Override
    public Object read(Input input, byte[] json) {
        return switch (input) {
            case USER -> Json.read(json, User.CODEC);
            case PAGE, STREAM -> Json.read(json, USERS);
            case POST -> post(json);
        };
    }

    /** The comments, too, and their replies: what is nested is kept as it came until it is asked for. */
    private static Post post(byte[] json) {
        Post post = Json.read(json, Post.CODEC);
        read(post.get("comments"));
        return post;
    }

    private static void read(@Nullable JsonValue nested) {
        Connection<Comment> comments = nested == null ? null : nested.as(COMMENTS);
        if (comments != null) {
            comments.data().forEach(comment -> read(comment.get("comments")));
        }
    }

    @Override
    public String write(Object value) {
        return ((GraphObject) value).toJson();
    }
}
