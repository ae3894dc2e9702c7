package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.InvalidParameterException;
import dev.graphpin.runtime.error.InvalidTokenException;
import dev.graphpin.runtime.error.UnreadableAnswerException;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import golden.client.CustomAudienceEdgeUsers.Update.Payload;
import golden.client.Graph;
import golden.client.User;
import golden.client.UserEnumInstallType;
import golden.client.UserEnumLocalNewsSubscriptionStatus;
import golden.client.UserField;
import golden.client.UserNode;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Reads and writes with the generator's golden client, which stands for all generated code. */
@NullUnmarked // a null where none is expected fails the test
class GeneratedCodeTest {
    @AutoClose
    private final GraphServer server = GraphServer.start();

    private final Graph graph = Graph.connect(server.config().build());

    @Test
    void readsChosenFields() {
        server.on("GET", "/v19.0/me", Reply.json("""
                {"id": "4", "name": "Zoë", "age_range": {"min": 21}, "favorite_teams": [{"id": "7", "name": "A"}], "test_group": 4294967295,
                 "is_guest_user": false, "labels": {"a": "b"}, "updated_time": "2024-05-01T12:00:00+0000", "install_type": "web view"}
                """));
        User me = graph.user("me").get(UserField.ID, UserField.NAME, UserField.of("not_yet_documented"));
        assertThat(server.last().query()).containsExactly("fields", "id,name,not_yet_documented");
        assertThat(server.last().header("Authorization")).isEqualTo("Bearer " + GraphServer.TOKEN);
        assertThat(me.id()).isEqualTo("4");
        assertThat(me.name()).isEqualTo("Zoë");
        assertThat(me.ageRange().getLong("min")).isEqualTo(21);
        assertThat(me.favoriteTeams().get(0).getString("name")).isEqualTo("A");
        assertThat(me.testGroup()).isEqualTo(4294967295L);
        assertThat(me.isGuestUser()).isFalse();
        assertThat(me.labels()).containsExactly("a", "b");
        assertThat(me.updatedTime().toInstant().toString()).isEqualTo("2024-05-01T12:00:00Z");
        assertThat(me.installType()).isSameInstanceAs(UserEnumInstallType.WEB_VIEW);
        assertThat(me.reactions()).isEmpty();
        assertThat(me.extra()).isEmpty();
    }

    @Test
    void keepsWhatIsUnknownNullOrMalformed() {
        String json = """
                {"id":17,"name":null,"age_range":"old","favorite_teams":[{"id":"1"},"odd"],"labels":[],"is_guest_user":"yes",\
                "timezone":"-2.5","updated_time":"soon","install_type":"fax","new_thing":{"a":[1, 2.50]}}""";
        User user = User.fromJson(json);
        assertThat(user.id()).isEqualTo("17");
        assertThat(user.name()).isNull();
        assertThat(user.isNull("name")).isTrue();
        assertThat(user.has("test_group")).isFalse();
        assertThat(user.ageRange()).isNull();
        assertThat(user.getString("age_range")).isEqualTo("old");
        assertThat(user.favoriteTeams()).hasSize(1);
        assertThat(user.labels()).isEmpty();
        assertThat(user.updatedTime()).isNull();
        assertThat(user.installType().known()).isFalse();
        assertThat(user.installType().value()).isEqualTo("fax");
        assertThat(user.extra().get("new_thing").json()).isEqualTo("{\"a\":[1, 2.50]}");
        assertThat(JsonValue.parse(user.toJson()).asMap())
                .isEqualTo(JsonValue.parse(json).asMap());
        assertThat(User.fromJson(user.toJson())).isEqualTo(user);
    }

    @Test
    void builds() {
        User user = User.builder()
                .id("1")
                .name("N")
                .installType(UserEnumInstallType.of("fax"))
                .build();
        assertThat(user.toJson()).isEqualTo("{\"id\":\"1\",\"install_type\":\"fax\",\"name\":\"N\"}");
        assertThat(user.toBuilder().name(null).build().toJson()).isEqualTo("{\"id\":\"1\",\"install_type\":\"fax\"}");
        assertThat(user.toBuilder().build()).isEqualTo(user);
        assertThat(User.builder()
                        .set("install_type", JsonValue.of("fax"))
                        .set("id", JsonValue.of("1"))
                        .set("name", JsonValue.of("N"))
                        .build())
                .isEqualTo(user);
        assertThat(user.toBuilder()
                        .set("name", JsonValue.NULL)
                        .name("M")
                        .build()
                        .extra())
                .isEmpty();
        assertThat(user.toString()).isEqualTo("User{\"id\":\"1\",\"install_type\":\"fax\",\"name\":\"N\"}");
    }

    @Test
    void updatesAndDeletes() {
        server.on("POST", "/v19.0/4", Reply.json("{\"success\": true}")).on("DELETE", "/v19.0/4", Reply.json("true"));
        UserNode.Update.Result updated = graph.user("4")
                .update()
                .localNewsSubscriptionStatus(UserEnumLocalNewsSubscriptionStatus.STATUS_ON)
                .emojiColorPref(3)
                .labelIds(List.of("1", "2"))
                .raw("new_parameter", "x y")
                .execute();
        assertThat(updated.success()).isTrue();
        assertThat(server.last().form())
                .containsExactly(
                        "local_news_subscription_status",
                        "STATUS_ON",
                        "emoji_color_pref",
                        "3",
                        "label_ids",
                        "[\"1\",\"2\"]",
                        "new_parameter",
                        "x y");
        assertThat(graph.user("4").delete().execute()).isTrue();
        assertThat(server.last().query()).isEmpty();
    }

    /** Both forms are common, whichever is documented; an error is one in either. */
    @Test
    void successIsReadHoweverItIsTold() {
        for (String told : List.of("true", "{\"success\": true}", "{\"success\": \"true\", \"more\": 1}")) {
            server.on("POST", "/v19.0/4", Reply.json(told)).on("DELETE", "/v19.0/4", Reply.json(told));
            UserNode.Update.Result updated =
                    graph.user("4").update().emojiColorPref(3).execute();
            assertThat(updated.success()).isTrue();
            assertThat(graph.user("4").delete().execute()).isTrue();
        }
        server.on("POST", "/v19.0/4/albums", Reply.json("true"));
        var made = graph.user("4").albums().create().name("Maps").execute();
        assertThat(made.id()).isNull();
        assertThat(made.get("success").asBool()).isTrue();
        Reply error = Reply.error(200, 190, 0, "OAuthException", "m");
        server.on("DELETE", "/v19.0/4", error, Reply.json("{}"));
        assertThrows(InvalidTokenException.class, () -> graph.user("4").delete().execute());
        assertThrows(
                UnreadableAnswerException.class, () -> graph.user("4").delete().execute());
    }

    @Test
    void aSingleNodeIsReadAsItIsOrFromItsData() {
        for (String told : List.of("{\"id\":\"8\"}", "{\"data\":{\"id\":\"8\"}}", "{\"data\":[{\"id\":\"8\"}]}")) {
            server.on("GET", "/v19.0/4/picture", Reply.json(told));
            assertThat(graph.user("4").picture().get().id()).isEqualTo("8");
        }
        server.on(
                "GET",
                "/v19.0/4/picture",
                Reply.error(200, 190, 0, "OAuthException", "m"),
                Reply.json("{\"data\":[]}"));
        assertThrows(
                InvalidTokenException.class, () -> graph.user("4").picture().get());
        assertThrows(
                UnreadableAnswerException.class, () -> graph.user("4").picture().get());
    }

    @Test
    void readsSeveral() {
        server.on("GET", "/v19.0/", Reply.json("{\"1\": {\"id\": \"1\"}, \"2\": {\"id\": \"2\"}}"));
        assertThat(graph.users(List.of("1", "2", "1"))
                        .fields(UserField.ID)
                        .get()
                        .get("2")
                        .id())
                .isEqualTo("2");
        assertThat(server.last().query()).containsExactly("fields", "id", "ids", "1,2");
        List<String> many =
                IntStream.rangeClosed(1, 120).mapToObj(Integer::toString).toList();
        graph.users(many).get();
        assertThat(server.requests()).hasSize(4);
        assertThat(server.last().query()).containsEntry("fields", "age_range,id,name");
        assertThat(graph.users(List.of()).get()).isEmpty();
        assertThrows(IllegalArgumentException.class, () -> graph.users(List.of("1,2")));
        server.on("GET", "/v19.0/", Reply.json("[ ]"));
        assertThat(graph.users(List.of("1")).get()).isEmpty();
        server.on("GET", "/v19.0/", Reply.error(200, 190, 0, "OAuthException", "m"));
        assertThrows(
                InvalidTokenException.class, () -> graph.users(List.of("1")).get());
    }

    @Test
    void namesAllThatIsMissing() {
        var request = graph.customAudience("77")
                .users()
                .update()
                .payload(Payload.builder().build());
        var missing = assertThrows(MissingParametersException.class, request::execute);
        assertThat(missing.missing())
                .containsExactly("namespace", "payload.schema")
                .inOrder();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void throwsWhatTheServerSays() {
        server.on(
                "GET",
                "/v19.0/me",
                Reply.error(400, 190, 463, "OAuthException", "expired"),
                Reply.error(200, 100, 0, "OAuthException", "no"));
        var expired =
                assertThrows(InvalidTokenException.class, () -> graph.user("me").get());
        assertThat(expired.subcode()).isEqualTo(463);
        assertThat(expired.documented()).isTrue();
        assertThat(expired)
                .hasMessageThat()
                .isEqualTo("GET /me: error 190/463 OAuthException: expired (HTTP 400, fbtrace_id AbCdEf)");
        var late = assertThrows(
                ExecutionException.class, () -> graph.user("me").getAsync().get());
        assertThat(late).hasCauseThat().isInstanceOf(InvalidParameterException.class);
    }
}
