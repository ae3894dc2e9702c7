package dev.graphpin.client.v19_0;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.runtime.NestedField;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Field expansion as a caller has it: asked for typed, read typed, and read on, three edges deep. */
final class NestedEdgesTest {
    private static final NestedField<Comment, Comment> REPLIES =
            CommentField.COMMENTS.limit(1).fields(CommentField.ID, CommentField.MESSAGE);
    private static final NestedField<Post, Comment> COMMENTS =
            PostField.COMMENTS.limit(2).fields(CommentField.ID, REPLIES);
    private static final NestedField<User, Post> FEED = UserField.FEED.limit(1).fields(PostField.MESSAGE, COMMENTS);

    @AutoClose
    private final GraphServer server = GraphServer.start();

    private final Graph graph =
            Graph.connect(server.config().appSecret(GraphServer.APP_SECRET).build());

    @Test
    void whatWasAskedForIsTypedAtEveryDepth() {
        User me = read();

        assertThat(server.last().query().get("fields"))
                .isEqualTo("id,feed.limit(1){message,comments.limit(2){id,comments.limit(1){id,message}}}");
        Post post = me.feed().data().get(0);
        assertThat(post.message()).isEqualTo("new map");
        Comment comment = post.comments().data().get(0);
        assertThat(comment.id()).isEqualTo("c1");
        assertThat(comment.comments().data().get(0).message()).isEqualTo("thanks");
        assertThat(me.extra()).isEmpty();
        assertThat(User.fromJson(me.toJson())).isEqualTo(me);
        assertThat(me.albums().data()).isEmpty();
        assertThat(me.has("albums")).isFalse();
    }

    @Test
    void everyNestedEdgeIsReadOnWithProofAndFields() {
        Post post = read().feed().data().get(0);
        server.on("GET", "/v19.0/42/feed", Reply.json("{\"data\": [{\"id\": \"p2\"}]}"))
                .on("GET", "/v19.0/p1/comments", Reply.json("{\"data\": [{\"id\": \"c2\"}]}"))
                .on("GET", "/v19.0/c1/comments", Reply.json("{\"data\": [{\"id\": \"r2\"}]}"));

        assertThat(ids(graph.user("42").feed().like(FEED).from(read().feed()).all(), Post::id))
                .containsExactly("p1", "p2")
                .inOrder();
        assertReadOn("/v19.0/42/feed", "message,comments.limit(2){id,comments.limit(1){id,message}}", "1");
        assertThat(ids(
                        graph.post("p1")
                                .comments()
                                .like(COMMENTS)
                                .from(post.comments())
                                .all(),
                        Comment::id))
                .containsExactly("c1", "c2")
                .inOrder();
        assertReadOn("/v19.0/p1/comments", "id,comments.limit(1){id,message}", "2");
        Comment comment = post.comments().data().get(0);
        assertThat(ids(
                        graph.comment("c1")
                                .comments()
                                .like(REPLIES)
                                .from(comment.comments())
                                .all(),
                        Comment::id))
                .containsExactly("r1", "r2")
                .inOrder();
        assertReadOn("/v19.0/c1/comments", "id,message", "1");
    }

    @Test
    void oneThatDidNotComeIsReadFromNowhere() {
        assertThat(graph.user("42").albums().from(read().albums()).all()).isEmpty();
        assertThat(server.requests()).hasSize(1);
    }

    /** Links as a server writes them, with a host and a token that must not be used. */
    private User read() {
        server.on("GET", "/v19.0/me", Reply.json("""
                {"id": "42", "feed": {"data": [{"id": "p1", "message": "new map", "comments": {"data": [{"id": "c1",
                "comments": {"data": [{"id": "r1", "message": "thanks"}], %s}}], %s}}], %s}}""".formatted(
                        paging("c1/comments"), paging("p1/comments"), paging("42/feed"))));
        return graph.user("me").get(UserField.ID, FEED);
    }

    private static String paging(String edge) {
        return "\"paging\": {\"cursors\": {\"after\": \"x\"}, \"next\": \"https://elsewhere.example/v19.0/" + edge
                + "?access_token=other&after=x\"}";
    }

    private void assertReadOn(String path, String fields, String limit) {
        assertThat(server.last().path()).isEqualTo(path);
        assertThat(server.last().query()).containsEntry("fields", fields);
        assertThat(server.last().query()).containsEntry("limit", limit);
        assertThat(server.last().query()).containsEntry("after", "x");
        assertThat(server.last().query()).containsKey("appsecret_proof");
        assertThat(server.last().query()).doesNotContainKey("access_token");
    }

    private static <T> List<String> ids(Iterable<T> nodes, Function<T, @Nullable String> id) {
        List<String> ids = new ArrayList<>();
        nodes.forEach(node -> ids.add(Objects.requireNonNull(id.apply(node))));
        return ids;
    }
}
