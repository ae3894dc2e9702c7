package dev.graphpin.client.v19_0;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.MissingParametersException;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Writing with the generated client, against a local server that plays the Graph API. */
final class WriteTest {
    private static final Reply SUCCESS = Reply.json("{\"success\": true}");

    @AutoClose
    private final GraphServer server = GraphServer.start();

    private final Graph graph =
            Graph.connect(server.config().appSecret(GraphServer.APP_SECRET).build());

    @Test
    void updatesAUser() {
        server.on("POST", "/v19.0/42", SUCCESS);

        var answer = graph.user("42")
                .update()
                .localNewsSubscriptionStatus(UserEnumLocalNewsSubscriptionStatus.STATUS_ON)
                .emojiColorPref(3)
                .execute();

        assertThat(answer.success()).isTrue();
        assertThat(server.last().form())
                .containsAtLeast("local_news_subscription_status", "STATUS_ON", "emoji_color_pref", "3");
        assertThat(server.last().header("Authorization")).isEqualTo("Bearer " + GraphServer.TOKEN);
        assertThat(server.last().parameters()).containsKey("appsecret_proof");
        assertThat(server.last().body()).doesNotContain(GraphServer.APP_SECRET);
    }

    @Test
    void anEnumValueThatTheDocumentationDoesNotKnowIsSentAsItIs() {
        server.on("POST", "/v19.0/42", SUCCESS);
        var snoozed = UserEnumLocalNewsSubscriptionStatus.of("STATUS_SNOOZED");

        graph.user("42")
                .update()
                .localNewsSubscriptionStatus(snoozed)
                .raw("brand_new", "1")
                .execute();

        assertThat(snoozed.known()).isFalse();
        assertThat(server.last().form())
                .containsAtLeast("local_news_subscription_status", "STATUS_SNOOZED", "brand_new", "1");
    }

    @Test
    void deletesAUser() {
        server.on("DELETE", "/v19.0/42", SUCCESS);

        assertThat(graph.user("42").delete().execute().success()).isTrue();
        assertThat(server.last().form()).isEmpty();
    }

    @Test
    void dissociatesAUserFromAPage() {
        server.on("DELETE", "/v19.0/7/blocked", SUCCESS);

        assertThat(graph.page("7").blocked().dissociate().user("42").execute().success())
                .isTrue();
        assertThat(server.last().query()).containsEntry("user", "42");
    }

    @Test
    void aRequiredParameterIsMissedBeforeAnythingIsSent() {
        var unfinished = graph.adAccount("9").assignedUsers().dissociate();

        MissingParametersException e = assertThrows(MissingParametersException.class, unfinished::execute);

        assertThat(e).hasMessageThat().contains("user");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void theIdOfAnAdAccountGetsItsPrefix() {
        server.on("DELETE", "/v19.0/act_9/assigned_users", SUCCESS);

        graph.adAccount("9").assignedUsers().dissociate().user("42").execute();

        assertThat(server.last().path()).isEqualTo("/v19.0/act_9/assigned_users");
    }

    @Test
    void addsPeopleToAnAudienceWithANestedPayload() {
        server.on("POST", "/v19.0/8/users", Reply.json("""
                {"audience_id": "8", "session_id": "5", "num_received": 2, "num_invalid_entries": 1,
                 "invalid_entry_samples": {"b": "malformed"}}"""));
        var source = CustomAudienceEdgeUsers.Update.Payload.DataSource.builder()
                .type(CustomAudienceEnumType.FILE_IMPORTED)
                .subType(CustomAudienceEnumSubType.ANYTHING)
                .build();
        var payload = CustomAudienceEdgeUsers.Update.Payload.builder()
                .schema("EMAIL")
                .data(List.of(List.of(JsonValue.of("a")), List.of(JsonValue.of("b"))))
                .dataSource(source)
                .build();

        var answer = graph.customAudience("8").users().update().payload(payload).execute();

        JsonValue sent = JsonValue.parse(String.valueOf(server.last().form().get("payload")));
        assertThat(sent.asMap())
                .containsExactly(
                        "schema", JsonValue.of("EMAIL"),
                        "data", JsonValue.parse("[[\"a\"],[\"b\"]]"),
                        "data_source", JsonValue.parse("{\"sub_type\":\"ANYTHING\",\"type\":\"FILE_IMPORTED\"}"));
        assertThat(answer.audienceId()).isEqualTo("8");
        assertThat(answer.numReceived()).isEqualTo(2);
        assertThat(answer.numInvalidEntries()).isEqualTo(1);
        assertThat(answer.invalidEntrySamples()).containsExactly("b", "malformed");
    }
}
