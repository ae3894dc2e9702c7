package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.InvalidTokenException;
import dev.graphpin.runtime.error.RateLimitException;
import dev.graphpin.runtime.error.TransportException;
import dev.graphpin.runtime.error.UnreadableAnswerException;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import golden.client.Graph;
import golden.client.User;
import golden.client.UserField;
import golden.client.UserNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@NullUnmarked
class BatchTest {
    @AutoClose
    private final GraphServer server = GraphServer.start();

    private final Graph graph = Graph.connect(server.config().build());
    private final GraphBatch batch = new GraphBatch(graph.client());

    private static String answer(int code, String body) {
        return Json.write(Map.of(
                "code",
                code,
                "body",
                body,
                "headers",
                List.of(Map.of("name", "X-App-Usage", "value", "{\"call_count\":7}"))));
    }

    private void serve(String... answers) {
        server.on("POST", "/v19.0/", Reply.json("[" + String.join(",", answers) + "]"));
    }

    private List<JsonValue> sent() {
        return JsonValue.parse(server.last().form().get("batch")).asList();
    }

    @Test
    void eachAsIfItWereAlone() {
        BatchItem<User> me =
                batch.add(graph.user("me").fields(UserField.ID, UserField.NAME).request());
        BatchItem<UserNode.Update.Result> update = batch.add(
                graph.user("4").update().emojiColorPref(3).raw("x", "a&b=c").request());
        BatchItem<Boolean> delete = batch.add(graph.user("5").delete().request());
        BatchItem<User> late = batch.add(graph.user("6").request());
        BatchItem<User> odd = batch.add(graph.user("7").request());
        serve(
                answer(200, "{\"id\":\"1\"}"),
                answer(200, "{\"success\":true}"),
                answer(400, "{\"error\":{\"code\":190,\"message\":\"m\"}}"),
                "null",
                answer(200, "<html>"));
        BatchResults results = batch.execute();
        assertThat(results.get(me).id()).isEqualTo("1");
        assertThat(results.answer(me).usage().highest()).isEqualTo(7.0);
        assertThat(results.get(update).success()).isTrue();
        assertThat(assertThrows(InvalidTokenException.class, () -> results.get(delete))
                        .request())
                .isEqualTo("DELETE /5");
        assertThat(results.failure(late).orElseThrow()).isInstanceOf(TransportException.class);
        assertThat(results.failure(odd).orElseThrow()).isInstanceOf(UnreadableAnswerException.class);
        assertThat(results.failure(me)).isEmpty();
        List<JsonValue> sent = sent();
        assertThat(sent.get(0).asMap().get("relative_url").asText()).isEqualTo("v19.0/me?fields=id%2Cname");
        assertThat(sent.get(1).asMap().get("body").asText()).isEqualTo("emoji_color_pref=3&x=a%26b%3Dc");
        assertThat(sent.get(2).asMap().get("method").asText()).isEqualTo("DELETE");
        assertThat(server.last().header("Authorization")).isEqualTo("Bearer " + GraphServer.TOKEN);
        assertThat(server.last().body()).doesNotContain(GraphServer.TOKEN);
    }

    @Test
    void dependenciesAndReferences() {
        BatchItem<User> first = batch.add(graph.user("me").request());
        batch.add(GraphRequest.of("GET", "/", Shapes.ANY)
                        .with("ids", first.reference("$.data.*.id"))
                        .with("text", "{result=r0:$.x&evil=1}"))
                .using(first)
                .after(first);
        serve(answer(200, "{}"), answer(200, "{}"));
        batch.execute();
        Map<String, JsonValue> second = sent().get(1).asMap();
        assertThat(second.get("relative_url").asText())
                .isEqualTo("v19.0/?ids={result=r0:$.data.*.id}&text=%7Bresult%3Dr0%3A%24.x%26evil%3D1%7D");
        assertThat(second.get("depends_on").asText()).isEqualTo("r0");
        assertThrows(IllegalArgumentException.class, () -> first.reference("$.a&b"));
        assertThrows(IllegalArgumentException.class, () -> first.after(first));
    }

    @Test
    void referencesStandInPathsAndTextsAndNobodyElseMakesOne() {
        BatchItem<JsonValue> made = batch.add("made", GraphRequest.of("POST", "/me/albums", Shapes.ANY));
        batch.add(graph.user(made.reference("$.id"))
                        .update()
                        .raw("message", "see {result=made:$.id}, {result=made:$.token} and {result=r1:$.id}")
                        .raw("place", JsonValue.of(Map.of("in", List.of(made.reference("$.list[0].*.id"))))))
                .using(made);
        serve(answer(200, "{}"), answer(200, "{}"));
        batch.execute();
        Map<String, JsonValue> second = sent().get(1).asMap();
        assertThat(second.get("relative_url").asText()).isEqualTo("v19.0/{result=made:$.id}");
        assertThat(second.get("body").asText())
                .isEqualTo("message=see+{result=made:$.id}%2C+%7Bresult%3Dmade%3A%24.token%7D+and+"
                        + "%7Bresult%3Dr1%3A%24.id%7D&place=%7B%22in%22%3A%5B%22{result=made:$.list[0].*.id}%22%5D%7D");
    }

    @Test
    void namesOfOnesOwnAreNotTakenByOthers() {
        BatchItem<User> own = batch.add("r1", graph.user("1"));
        assertThat(batch.add(graph.user("2")).name()).isNotEqualTo(own.name());
        assertThrows(IllegalArgumentException.class, () -> batch.add("r1", graph.user("3")));
    }

    @Test
    void severalNodesAreOneRequestOfABatch() {
        BatchItem<Map<String, User>> several = batch.add(graph.users(List.of("1", "2")));
        serve(answer(200, "{\"2\":{\"name\":\"b\"}}"));
        assertThat(batch.execute().get(several).get("2").name()).isEqualTo("b");
        assertThat(sent().get(0).asMap().get("relative_url").asText()).endsWith("ids=1%2C2");
        List<String> many = java.util.stream.IntStream.range(0, 51)
                .mapToObj(Integer::toString)
                .toList();
        assertThrows(IllegalStateException.class, () -> batch.add(graph.users(many)));
    }

    @Test
    void moreThanFiftyAreSplit() throws Exception {
        List<BatchItem<User>> items = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            items.add(batch.add(graph.user("" + (i + 1)).request()));
        }
        String fifty = items.subList(0, 50).stream()
                .map(i -> answer(200, "{\"id\":\"9\"}"))
                .collect(Collectors.joining(",", "[", "]"));
        for (boolean async : List.of(false, true)) {
            server.on(
                    "POST",
                    "/v19.0/",
                    Reply.json(fifty),
                    Reply.error(400, 4, 0, "OAuthException", "m"),
                    Reply.json(fifty));
            BatchResults results = async ? batch.executeAsync().get() : batch.execute();
            assertThat(results.get(items.get(0)).id()).isEqualTo("9");
            assertThrows(RateLimitException.class, () -> results.get(items.get(50)));
            assertThrows(RateLimitException.class, () -> results.get(items.get(99)));
            assertThat(results.get(items.get(119)).id()).isEqualTo("9");
        }
        assertThat(server.requests()).hasSize(6);
        items.get(60).using(items.get(0));
        assertThrows(IllegalStateException.class, batch::execute);
        assertThat(server.requests()).hasSize(6);
    }

    @Test
    void thoseThatReferToEachOtherGoTogether() {
        List<BatchItem<JsonValue>> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            items.add(batch.add("n" + i, GraphRequest.of("GET", "/" + i, Shapes.ANY)));
        }
        items.get(55).using(items.get(45));
        items.get(47).using(items.get(40));
        serve(answer(200, "{}"));
        BatchResults results = batch.execute();
        assertThat(sizes()).containsExactly(40, 20).inOrder();
        assertThat(sent().get(5).asMap().get("name").asText()).isEqualTo("n45");
        assertThat(results.usage().limits()).isEmpty();
        assertThrows(IllegalArgumentException.class, () -> batch.add("n7", GraphRequest.of("GET", "/", Shapes.ANY)));
        assertThrows(IllegalArgumentException.class, () -> batch.add("n 7", GraphRequest.of("GET", "/", Shapes.ANY)));
    }

    private List<Integer> sizes() {
        return server.requests().stream()
                .map(seen -> JsonValue.parse(seen.form().get("batch")).asList().size())
                .toList();
    }

    @Test
    void whatWaitsForAFailureOfAnEarlierCallIsNotSent() throws Exception {
        List<BatchItem<JsonValue>> items = new ArrayList<>();
        for (int i = 0; i < 52; i++) {
            items.add(batch.add(GraphRequest.of("POST", "/" + i, Shapes.ANY)));
        }
        items.get(50).after(items.get(0));
        items.get(51).after(items.get(50));
        for (boolean async : List.of(false, true)) {
            serve(answer(400, "{\"error\":{\"code\":190}}"), answer(200, "{}"));
            BatchResults results = async ? batch.executeAsync().get() : batch.execute();
            TransportException unsent =
                    (TransportException) results.failure(items.get(51)).orElseThrow();
            assertThat(unsent.maybeSent()).isFalse();
            assertThat(unsent).hasMessageThat().isEqualTo("POST /51: not sent, as r50 POST /50 failed");
        }
        assertThat(sizes()).containsExactly(50, 50);
    }

    @Test
    void onlyDeclaredReferencesAreOnes() {
        BatchItem<JsonValue> first = batch.add("friends-1", GraphRequest.of("GET", "/me/friends", Shapes.ANY));
        batch.add(GraphRequest.of("GET", "/", Shapes.ANY).with("ids", first.reference("$.data.*.id")));
        serve(answer(200, "{}"), answer(200, "{}"));
        batch.execute();
        assertThat(sent().get(1).asMap().get("relative_url").asText())
                .isEqualTo("v19.0/?ids=%7Bresult%3Dfriends-1%3A%24.data.*.id%7D");
        batch.add(GraphRequest.of("GET", "/", Shapes.ANY).with("ids", first.reference("$.data.*.id")))
                .using(first);
        batch.execute();
        assertThat(sent().get(2).asMap().get("relative_url").asText())
                .isEqualTo("v19.0/?ids={result=friends-1:$.data.*.id}");
    }

    @Test
    void builtAsIfAlone() {
        Graph signing = Graph.connect(
                server.config().appSecret(GraphServer.APP_SECRET).debug(true).build());
        GraphBatch signed = new GraphBatch(signing.client());
        signed.add(signing.user("me"));
        signed.add(signing.user("me").accounts());
        signed.add(signing.user("me").update().emojiColorPref(1));
        serve(answer(200, "{}"));
        signed.execute();
        String proof = AppSecretProof.of(GraphServer.TOKEN, GraphServer.APP_SECRET);
        String alike = "appsecret_proof=" + proof + "&debug=all";
        assertThat(sent().get(0).asMap().get("relative_url").asText()).endsWith(alike);
        assertThat(sent().get(1).asMap().get("relative_url").asText()).isEqualTo("v19.0/me/accounts?" + alike);
        assertThat(sent().get(2).asMap().get("body").asText()).isEqualTo("emoji_color_pref=1&" + alike);
    }

    @Test
    void anErrorOfTheWholeIsTheErrorOfEach() {
        BatchItem<User> me = batch.add(graph.user("me").request());
        server.on("POST", "/v19.0/", Reply.error(200, 190, 0, "OAuthException", "m"));
        assertThrows(InvalidTokenException.class, () -> batch.execute().get(me));
    }

    @Test
    void filesGoAlong() {
        batch.add(GraphRequest.of("POST", "/me/photos", Shapes.ANY)
                .with("message", "hi")
                .with("source", FilePart.of("p.jpg", "bytes".getBytes(StandardCharsets.UTF_8))));
        serve(answer(200, "{}"));
        batch.execute();
        assertThat(server.last().body()).contains("\"body\":\"message=hi\",\"attached_files\":\"file0\"");
        assertThat(server.last().body()).contains("name=\"file0\"; filename=\"p.jpg\"");
    }

    @Test
    void listsOfFilesGoAlong() {
        batch.add(GraphRequest.of("POST", "/me/papers", Shapes.ANY)
                .with("message", "hi")
                .with("papers", List.of(FilePart.of("a.pdf", new byte[1]), FilePart.of("b.pdf", new byte[1]))));
        serve(answer(200, "{}"));
        batch.execute();
        assertThat(server.last().body()).contains("\"body\":\"message=hi\",\"attached_files\":\"file0,file1\"");
        assertThat(server.last().body()).contains("name=\"file1\"; filename=\"b.pdf\"");
    }
}
