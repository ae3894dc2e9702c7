package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import golden.client.CustomAudienceEdgeUsers.Update.Payload;
import golden.client.Graph;
import golden.client.PageField;
import golden.client.User;
import golden.client.UserEnumInstallType;
import golden.client.UserEnumMetric;
import golden.client.UserField;
import golden.client.UserNode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@NullUnmarked
class RequestsTest {
    @AutoClose
    private final GraphServer server = GraphServer.start();

    private final Graph graph = Graph.connect(server.config().build());

    @Test
    void valuesOnTheWire() {
        Map<String, Object> values = Map.of(
                "text",
                "a b&c=d+é",
                "yes",
                true,
                "number",
                7L,
                "fraction",
                0.5,
                "whole",
                3.0,
                "time",
                OffsetDateTime.parse("2024-05-01T12:00:00Z"),
                "date",
                LocalDate.of(2024, 5, 1),
                "constant",
                UserEnumInstallType.WEB_VIEW,
                "list",
                List.of("a", UserEnumInstallType.WEB_VIEW, List.of(1, 2)),
                "json",
                JsonValue.parse("{\"a\": null}"));
        server.on("POST", "/v19.0/x", Reply.json("{}"));
        graph.client().execute(new GraphRequest<>("POST", "/x", values, Shapes.ANY, java.util.Set.of()));
        assertThat(server.last().query()).isEmpty();
        assertThat(server.last().form())
                .containsExactly(
                        "text",
                        "a b&c=d+é",
                        "yes",
                        "true",
                        "number",
                        "7",
                        "fraction",
                        "0.5",
                        "whole",
                        "3",
                        "time",
                        "2024-05-01T12:00:00+0000",
                        "date",
                        "2024-05-01",
                        "constant",
                        "web view",
                        "list",
                        "[\"a\",\"web view\",[1,2]]",
                        "json",
                        "{\"a\": null}");
    }

    @Test
    void whatElsePeopleHaveOnTheWire() {
        server.on("POST", "/v19.0/1", Reply.json("true"));
        ZonedDateTime zoned = ZonedDateTime.parse("2024-05-01T14:00:00+02:00[Europe/Berlin]");
        UserNode.Update update = graph.user("1")
                .update()
                .raw("text", JsonValue.of("a \"b\""))
                .raw("instant", JsonValue.of(zoned.toInstant()))
                .raw("zoned", JsonValue.of(zoned))
                .raw("set", JsonValue.of(new TreeSet<>(List.of("b", "a"))));
        update.execute();
        assertThat(server.last().form())
                .containsExactly(
                        "text",
                        "a \"b\"",
                        "instant",
                        "2024-05-01T12:00:00+0000",
                        "zoned",
                        "2024-05-01T14:00:00+0200",
                        "set",
                        "[\"a\",\"b\"]");
        assertThrows(NullPointerException.class, () -> UserEnumInstallType.of(null));
        List<String> list = new ArrayList<>(List.of("a"));
        GraphRequest<JsonValue> request =
                GraphRequest.of("GET", "/x", Shapes.ANY).with("list", list);
        list.clear();
        assertThat(request.parameters()).containsExactly("list", List.of("a"));
    }

    @Test
    void theTokenIsInTheHeaderOnlyAndTheProofIsAParameter() {
        Graph signing =
                Graph.connect(server.config().appSecret(GraphServer.APP_SECRET).build());
        server.on("GET", "/v19.0/me", Reply.json("{}"))
                .on("POST", "/v19.0/me", Reply.json("{}"))
                .on("DELETE", "/v19.0/me", Reply.json("true"));
        signing.user("me").get(UserField.ID);
        signing.user("me").update().emojiColorPref(1).execute();
        signing.user("me").delete().execute();
        for (var seen : server.requests()) {
            assertThat(seen.header("Authorization")).isEqualTo("Bearer " + GraphServer.TOKEN);
            assertThat(seen.parameters().toString() + seen.body()).doesNotContain(GraphServer.TOKEN);
            assertThat(seen.parameters().get("appsecret_proof")).hasLength(64);
            assertThat(seen.header("User-Agent")).isEqualTo("graphpin");
        }
        assertThat(server.requests().get(1).form()).containsKey("appsecret_proof");
    }

    /** From RFC 4231, test case 2. */
    @Test
    void proofIsHmacSha256() {
        assertThat(AppSecretProof.of("what do ya want for nothing?", "Jefe"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void idsCannotLeaveTheirSegment() {
        graph.client();
        assertThrows(Exception.class, () -> graph.user("../app?x=1#y").get());
        assertThat(server.last().path()).isEqualTo("/v19.0/..%2Fapp%3Fx%3D1%23y");
        for (String id : List.of("", " ", ".", "..")) {
            assertThrows(IllegalArgumentException.class, () -> graph.user(id));
        }
        assertThat(Call.to(graph.client(), "act_", "12").path()).isEqualTo("/act_12");
        assertThat(Call.to(graph.client(), "act_", "act_12").path()).isEqualTo("/act_12");
    }

    @Test
    void aPathThatIsNoneIsToldWithoutTheProof() {
        Graph signing =
                Graph.connect(server.config().appSecret(GraphServer.APP_SECRET).build());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> signing.client()
                .execute(GraphRequest.of("GET", "/a b", Shapes.ANY)));
        assertThat(e).hasMessageThat().isEqualTo("not an address: GET /a b");
        assertThat(e).hasCauseThat().isNull();
    }

    @Test
    void fieldNamesCannotSmuggle() {
        for (String name : List.of("", "a,b", "a{b}", "a b", "a)", "a&b")) {
            assertThrows(IllegalArgumentException.class, () -> UserField.of(name));
        }
        assertThrows(IllegalArgumentException.class, () -> UserField.ACCOUNTS.after("x){id}"));
        assertThat(UserField.of("payment.subscriptions").expression()).isEqualTo("payment.subscriptions");
    }

    @Test
    void nestedFields() {
        NestedField<User, User> friends = NestedField.to("friends");
        assertThat(friends.limit(2)
                        .with("order", "chronological")
                        .fields(UserField.ID, friends.limit(1).fields(UserField.NAME))
                        .expression())
                .isEqualTo("friends.limit(2).order(chronological){id,friends.limit(1){name}}");
        assertThat(friends.with("time_range", JsonValue.of(Map.of("since", "2024-01-01")))
                        .with("effective_status", JsonValue.of(List.of("ACTIVE", "A \"b\"")))
                        .fields(UserField.ID)
                        .expression())
                .isEqualTo(
                        "friends.time_range({\"since\":\"2024-01-01\"}).effective_status([\"ACTIVE\",\"A \\\"b\\\"\"]){id}");
        assertThat(friends.with("metric", "reach,likes").expression()).isEqualTo("friends.metric(reach,likes)");
        for (String text : List.of("x){id}", "\\\"(", "}")) {
            assertThrows(
                    IllegalArgumentException.class, () -> friends.with("filter", JsonValue.of(List.of("a", text))));
        }
        assertThat(friends.limit(2)).isEqualTo(friends.limit(2));
        assertThat(friends.limit(2)).isNotEqualTo(friends);
    }

    @Test
    void requestsAreImmutable() {
        UserNode.Update base = graph.user("1").update().emojiColorPref(1);
        UserNode.Update changed = base.emojiColorPref(2);
        List<String> labels = new ArrayList<>(List.of("a"));
        UserNode.Update listed = base.labelIds(labels);
        labels.add("b");
        assertThat(base.request().parameters()).containsExactly("emoji_color_pref", 1L);
        assertThat(changed.request().parameters()).containsExactly("emoji_color_pref", 2L);
        assertThat(listed.request().parameters().get("label_ids")).isEqualTo(List.of("a"));
        assertThat(changed.request().toString()).isEqualTo("POST /1");
    }

    @Test
    void whatIsNestedIsCopied() {
        List<String> row = new ArrayList<>(List.of("x"));
        List<List<String>> data = new ArrayList<>(List.of(row));
        Payload payload = Payload.builder().data(data).build();
        Call call = Call.to(graph.client(), "1").with("map", new java.util.HashMap<>(Map.of("rows", data)));
        row.clear();
        data.add(List.of());
        assertThat(payload.data()).containsExactly(List.of("x"));
        assertThat(payload.toJson()).isEqualTo("{\"data\":[[\"x\"]]}");
        assertThat(call.parameters()).containsExactly("map", Map.of("rows", List.of(List.of("x"))));
    }

    @Test
    void aFieldIsNamedOnce() {
        assertThat(graph.user("1")
                        .fields(UserField.ID, UserField.NAME, UserField.ID)
                        .request()
                        .parameters())
                .containsExactly("fields", "id,name");
        NestedField<User, User> friends = NestedField.to("friends");
        assertThat(friends.fields(UserField.ID, UserField.ID).expression()).isEqualTo("friends{id}");
    }

    @Test
    void withoutFieldsTheServerDecides() {
        UserNode user = graph.user("1");
        assertThat(user.fields(List.of()).request().parameters()).isEmpty();
        assertThat(user.fields(UserField.ID).fields().request().parameters()).isEmpty();
        assertThat(user.fields().fields(UserField.ID).request().parameters()).containsExactly("fields", "id");
        assertThat(user.fields().metric(UserEnumMetric.A).request().parameters().keySet())
                .containsExactly("metric");
        assertThat(user.request().parameters()).containsKey("fields");
        assertThat(user.fields()
                        .accounts()
                        .fields(PageField.ID)
                        .fields()
                        .request()
                        .parameters())
                .isEmpty();
        assertThat(user.update().fields(UserField.ID).fields().request().parameters())
                .isEmpty();
        assertThat(graph.users(List.of("1")).fields().request().parameters().keySet())
                .containsExactly("ids");
        assertThat(graph.users(List.of("1")).request().parameters().keySet()).containsExactly("fields", "ids");
    }

    @Test
    void oneClientForEachToken() {
        server.on("GET", "/v19.0/me", Reply.json("{}"));
        GraphConfig config = server.config()
                .appSecret(GraphServer.APP_SECRET)
                .userAgent("mine")
                .readTimeout(Duration.ofSeconds(7))
                .debug(true)
                .build();
        Graph first = Graph.connect(config);
        Graph.of(first.client().withToken("another-token")).user("me").get();
        assertThat(server.last().header("Authorization")).isEqualTo("Bearer another-token");
        assertThat(server.last().header("User-Agent")).isEqualTo("mine");
        assertThat(server.last().query())
                .containsEntry("appsecret_proof", AppSecretProof.of("another-token", GraphServer.APP_SECRET));
        assertThat(config.toBuilder().build().toString()).isEqualTo(config.toString());
        assertThat(config.toBuilder().build().debug()).isTrue();
        first.client().execute(first.user("me"));
        assertThat(server.last().header("Authorization")).isEqualTo("Bearer " + GraphServer.TOKEN);
    }

    @Test
    void asyncFailsAsAFutureAlsoBeforeSending() {
        var future = graph.customAudience("1").users().update().executeAsync();
        ExecutionException failure = assertThrows(ExecutionException.class, future::get);
        assertThat(failure).hasCauseThat().isInstanceOf(MissingParametersException.class);
        assertThat(failure)
                .hasCauseThat()
                .hasMessageThat()
                .isEqualTo("POST /{custom_audience_id}/users needs namespace, payload");
    }

    @Test
    void rawValuesAndUnknownTypes() {
        Payload payload = Payload.builder()
                .set("schema", JsonValue.of("EMAIL"))
                .set("data", JsonValue.of(Arrays.asList("x")))
                .build();
        assertThat(payload.toJson()).isEqualTo("{\"schema\":\"EMAIL\",\"data\":[\"x\"]}");
        GraphRequest<JsonValue> odd = GraphRequest.of("GET", "/x", Shapes.ANY).with("o", new Object());
        assertThrows(IllegalArgumentException.class, () -> graph.client().execute(odd));
        assertThrows(
                dev.graphpin.runtime.json.MalformedJsonException.class, () -> JsonValue.parse("{\"a\":1}, \"b\":2"));
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of(Double.NaN));
    }

    @Test
    void configurationHidesAndChecks() {
        GraphConfig config = server.config()
                .appSecret(GraphServer.APP_SECRET)
                .graphVersion("v20.0")
                .build();
        assertThat(config.toString()).doesNotContain(GraphServer.TOKEN);
        assertThat(config.toString()).doesNotContain(GraphServer.APP_SECRET);
        assertThat(Graph.connect(config).client().toString()).doesNotContain(GraphServer.TOKEN);
        GraphConfig.Builder builder = GraphConfig.builder();
        for (String url : List.of("ftp://x", "https:///x", "https://u:p@x", "https://x?y", "https://x#y", "x")) {
            assertThrows(IllegalArgumentException.class, () -> builder.baseUrl(URI.create(url)));
        }
        assertThrows(IllegalArgumentException.class, () -> builder.totalTimeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> builder.graphVersion("19"));
        IllegalArgumentException bad =
                assertThrows(IllegalArgumentException.class, () -> builder.accessToken("EAAB\r\nX: y"));
        assertThat(bad).hasMessageThat().doesNotContain("EAAB");
        assertThat(builder.build().totalTimeout()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void theVersionAndTheBasePathAreSettable() {
        server.on("GET", "/proxy/v20.0/me", Reply.json("{\"id\": \"1\"}"));
        Graph other = Graph.connect(server.config()
                .baseUrl(URI.create(server.url() + "/proxy/"))
                .graphVersion("v20.0")
                .build());
        assertThat(other.user("me").get().id()).isEqualTo("1");
    }
}
