package dev.graphpin.client.v19_0;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.GraphApiException;
import dev.graphpin.runtime.error.InvalidParameterException;
import dev.graphpin.runtime.error.InvalidTokenException;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Reading with the generated client, against a local server that plays the Graph API. */
final class ReadTest {
    @AutoClose
    private final GraphServer server = GraphServer.start();

    private final Graph graph = Graph.connect(server.config().build());

    @Test
    void readsAUserWithChosenFields() {
        server.on("GET", "/v19.0/me", Reply.json("""
                {"id": "42", "name": "Ada", "age_range": {"min": 21}, "timezone": -7.5, "languages": [{"id": "1", "name": "English"}]}"""));

        User me = graph.user("me").get(UserField.ID, UserField.NAME, UserField.AGE_RANGE, UserField.LANGUAGES);

        assertThat(server.last().query().get("fields")).isEqualTo("id,name,age_range,languages");
        assertThat(server.last().header("Authorization")).isEqualTo("Bearer " + GraphServer.TOKEN);
        assertThat(server.last().query()).doesNotContainKey("access_token");
        assertThat(me.id()).isEqualTo("42");
        assertThat(me.name()).isEqualTo("Ada");
        assertThat(me.languages()).hasSize(1);
        assertThat(me.favoriteTeams()).isEmpty();
        assertThat(me.birthday()).isNull();
    }

    @Test
    void theDefaultSetLeavesOutWhatIsDeprecated() {
        server.on("GET", "/v19.0/me", Reply.json("{\"id\": \"42\"}"));

        graph.user("me").get();

        List<String> asked =
                List.of(String.valueOf(server.last().query().get("fields")).split(",", -1));
        assertThat(asked).containsAtLeast("id", "name", "first_name", "last_name");
        assertThat(asked).doesNotContain("timezone");
    }

    @Test
    void anEdgeIsWalkedAcrossItsPages() {
        String next = server.url() + "/v19.0/42/accounts?limit=2&after=c2";
        server.on(
                "GET",
                "/v19.0/42/accounts",
                Reply.json("{\"data\": [{\"id\": \"1\", \"name\": \"a\"}, {\"id\": \"2\"}],"
                        + " \"paging\": {\"cursors\": {\"before\": \"c1\", \"after\": \"c2\"}, \"next\": \"" + next
                        + "\"}}"),
                Reply.json(
                        "{\"data\": [{\"id\": \"3\"}], \"paging\": {\"cursors\": {\"before\": \"c2\", \"after\": \"c3\"}}}"));

        List<String> ids = new ArrayList<>();
        for (Page page : graph.user("42").accounts().fields(PageField.NAME).limit(2)) {
            ids.add(String.valueOf(page.id()));
        }

        assertThat(ids).containsExactly("1", "2", "3").inOrder();
        assertThat(server.requests()).hasSize(2);
        assertThat(server.requests().get(0).query()).containsAtLeast("limit", "2", "fields", "name");
        assertThat(server.requests().get(1).query()).containsEntry("after", "c2");
    }

    @Test
    void unknownPropertiesAreKeptAndWrittenBack() {
        server.on("GET", "/v19.0/me", Reply.json("{\"id\": \"42\", \"brand_new\": {\"a\":[1,null]}}"));

        User me = graph.user("me").get(UserField.ID);

        assertThat(me.toJson()).isEqualTo("{\"id\":\"42\",\"brand_new\":{\"a\":[1,null]}}");
        assertThat(User.fromJson(me.toJson())).isEqualTo(me);
    }

    @Test
    void oneBadValueDoesNotLoseTheObject() {
        server.on("GET", "/v19.0/me", Reply.json("{\"id\": \"42\", \"languages\": \"none\", \"name\": \"Ada\"}"));

        User me = graph.user("me").get(UserField.ID);

        assertThat(me.name()).isEqualTo("Ada");
        assertThat(me.languages()).isEmpty();
        assertThat(me.toJson()).contains("\"languages\":\"none\"");
    }

    @Test
    void error100SaysWhichRequestAndThatItIsDocumented() {
        server.on("GET", "/v19.0/me", Reply.error(400, 100, 2018001, "GraphMethodException", "Invalid parameter"));

        GraphApiException e = assertThrows(
                InvalidParameterException.class, () -> graph.user("me").get(UserField.ID));

        assertThat(e.code()).isEqualTo(100);
        assertThat(e.subcode()).isEqualTo(2018001);
        assertThat(e.type()).isEqualTo("GraphMethodException");
        assertThat(e.traceId()).isEqualTo("AbCdEf");
        assertThat(e.documented()).isTrue();
        assertThat(e.isTransient()).isFalse();
    }

    @Test
    void error190IsAboutTheTokenAndDoesNotShowIt() {
        server.on("GET", "/v19.0/me", Reply.error(401, 190, 463, "OAuthException", "The token has expired"));

        InvalidTokenException e =
                assertThrows(InvalidTokenException.class, () -> graph.user("me").get());

        assertThat(e.code()).isEqualTo(190);
        assertThat(e.toString()).doesNotContain(GraphServer.TOKEN);
    }
}
