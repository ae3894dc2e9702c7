package dev.graphpin.client.bench;

import dev.graphpin.client.v19_0.Comment;
import dev.graphpin.client.v19_0.Post;
import dev.graphpin.client.v19_0.User;
import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shape;
import org.jspecify.annotations.Nullable;

/** The generated client of v19.0. */
final class GraphpinContender implements Contender {
    private static final Codec<Connection<Comment>> REPLIES = Connection.of(Comment.CODEC);
    private static final Codec<Connection<Comment>> COMMENTS = Connection.of(Comment.CODEC.nests("comments", REPLIES));
    private static final Codec<Post> POST = Post.CODEC.nests("comments", COMMENTS);
    private static final Shape<Connection<User>> USERS = Connection.of(User.CODEC);

    @Override
    public Object read(Input input, byte[] json) {
        return switch (input) {
            case USER -> Json.read(json, User.CODEC);
            case PAGE, STREAM -> Json.read(json, USERS);
            case POST -> post(json);
        };
    }

    /** The comments, too, and their replies, by the way that an application takes to them. */
    private static Post post(byte[] json) {
        Post post = Json.read(json, POST);
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
