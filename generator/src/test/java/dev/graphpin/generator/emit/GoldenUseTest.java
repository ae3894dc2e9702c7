package dev.graphpin.generator.emit;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.EdgePage;
import dev.graphpin.runtime.FilePart;
import dev.graphpin.runtime.GraphField;
import dev.graphpin.runtime.GraphRequest;
import dev.graphpin.runtime.MissingParametersException;
import dev.graphpin.runtime.NodesRequest;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.error.GraphApiException;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import dev.graphpin.runtime.testkit.Seen;
import golden.client.AnyNode;
import golden.client.CustomAudienceEdgeUsers;
import golden.client.CustomAudienceEnumSubType;
import golden.client.ErrorCodes;
import golden.client.Graph;
import golden.client.Odd;
import golden.client.OddEnumOddValues;
import golden.client.Page;
import golden.client.PageField;
import golden.client.Spot;
import golden.client.SpotEnumKind;
import golden.client.User;
import golden.client.UserEdgeAccounts;
import golden.client.UserEnumCoverReadType;
import golden.client.UserEnumLocalNewsSubscriptionStatus;
import golden.client.UserEnumMetric;
import golden.client.UserField;
import golden.client.UserNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Uses the generated client as its users do, against a local server. */
@NullUnmarked // a null where none is expected fails the test
class GoldenUseTest {
    @AutoClose
    private final GraphServer server = GraphServer.start().otherwise(Reply.json("{}"));

    private final Graph graph = Graph.connect(server.config().build());

    private void answer(String json) {
        server.otherwise(Reply.json(json));
    }

    private List<String> seen() {
        return server.requests().stream().map(Seen::text).toList();
    }

    @Test
    void readsChosenAndDefaultFields() {
        answer(
                "{\"id\": \"4\", \"name\": \"Z\", \"install_type\": \"fax\", \"from\": {\"id\": \"5\"}, \"tags\": [{\"tags\": {\"offset\": 3}}]}");
        User user = graph.user("me").get(UserField.ID, UserField.ACCOUNTS.limit(2));
        assertThat(user.from().id()).isEqualTo("5");
        assertThat(user.tags().get(0).tags().offset()).isEqualTo(3);
        assertThat(user.installType().known()).isFalse();
        assertThat(user.favoriteTeams()).isEmpty();
        assertThat(graph.user("me").metric(UserEnumMetric.A).get()).isEqualTo(user);
        assertThat(seen())
                .containsExactly(
                        "GET /v19.0/me?fields=id,accounts.limit(2)", "GET /v19.0/me?metric=a&fields=age_range,id,name")
                .inOrder();
    }

    @Test
    void asksByDefaultForNothingDeprecatedOrEmpty() {
        assertThat(UserField.CORE).containsExactly(UserField.AGE_RANGE, UserField.ID, UserField.NAME);
        assertThat(UserField.DEFAULT).containsExactly(UserField.ID, UserField.NAME);
        assertThat(UserField.PUBLIC_PROFILE).containsExactly(UserField.ID, UserField.NAME);
        graph.user("4").fields(UserField.PUBLIC_PROFILE).get();
        graph.odd("4").get();
        assertThat(seen()).containsExactly("GET /v19.0/4?fields=id,name", "GET /v19.0/4");
    }

    @Test
    void showsNoSecret() {
        User user =
                User.fromJson("{\"stream_key\": \"hidden\", \"owner\": {\"access_token\": \"hidden\"}, \"id\": \"4\"}");
        assertThat(user.toString())
                .isEqualTo("User{\"id\":\"4\",\"owner\":{\"access_token\": \"***\"},\"stream_key\":\"***\"}");
        assertThat(user.streamKey()).isEqualTo("hidden");
        assertThat(user.toJson()).contains("\"stream_key\":\"hidden\"");
        assertThat(User.fromJson("{\"stream_key\": [\"hidden\"]}").toString())
                .isEqualTo("User{\"stream_key\":\"***\"}");
        GraphRequest<?> request =
                graph.user("4").update().streamKey("hidden-key").request();
        assertThat(request.parameters().toString()).isEqualTo("{stream_key=***}");
        answer("{\"error\": {\"message\": \"hidden-key is wrong\"}}");
        GraphApiException e =
                assertThrows(GraphApiException.class, () -> graph.client().execute(request));
        assertThat(e).hasMessageThat().contains("*** is wrong");
        assertThat(seen()).containsExactly("POST /v19.0/4 stream_key=hidden-key");
    }

    @Test
    void keepsEverythingThatCame() {
        String json =
                "{\"class\":\"a\",\"100x100\":\"b\",\"../../x\":\"c\",\"\":\"d\",\"$\":\"e\",\"x\\ny\":\"f\",\"new\":[1, 2.0],\"firstName\":null}";
        Odd odd = Odd.fromJson(json);
        assertThat(odd.class_()).isEqualTo("a");
        assertThat(odd._100x100()).isEqualTo("b");
        assertThat(odd.x()).isEqualTo("c");
        assertThat(odd.getString("")).isEqualTo("d");
        assertThat(odd.u0024()).isEqualTo("e");
        assertThat(odd.xY()).isEqualTo("f");
        assertThat(odd.isNull("firstName")).isTrue();
        assertThat(JsonValue.parse(odd.toJson()).asMap())
                .isEqualTo(JsonValue.parse(json).asMap());
        assertThat(odd.toBuilder().build()).isEqualTo(odd);
    }

    @Test
    void enumsKeepTheirSpelling() {
        assertThat(OddEnumOddValues.DYNAMIC_ADS.value()).isEqualTo("Dynamic Ads");
        assertThat(OddEnumOddValues._1.value()).isEqualTo("1");
        assertThat(OddEnumOddValues.AMERICAN_NEW.value()).isEqualTo("American (New)");
        assertThat(OddEnumOddValues.YES.value()).isEqualTo("YES");
        for (OddEnumOddValues value : OddEnumOddValues.VALUES.known()) {
            assertThat(OddEnumOddValues.of(value.value())).isSameInstanceAs(value);
        }
        assertThat(OddEnumOddValues.of("else").known()).isFalse();
    }

    @Test
    void readsEdges() {
        answer("{\"data\": [{\"id\": \"7\", \"perms\": [\"A\"]}]}");
        for (Page page : graph.user("4").accounts().limit(1)) {
            assertThat(page.perms()).containsExactly("A");
        }
        assertThat(graph.user("4").albums().isShared(true).page().data()).hasSize(1);
        assertThrows(
                MissingParametersException.class, () -> graph.user("4").albums().page());
        assertThat(seen()).containsExactly("GET /v19.0/4/accounts?limit=1", "GET /v19.0/4/albums?is_shared=true");
    }

    @Test
    void readsAnEdgeWhoseTargetNoPageTells() {
        answer("{\"data\": [{\"id\": \"7\", \"message\": \"m\"}]}");
        for (AnyNode post : graph.user("4").feed().fields(GraphField.of("id"), GraphField.of("message"))) {
            assertThat(post.getString("message")).isEqualTo("m");
        }
        assertThat(seen()).containsExactly("GET /v19.0/4/feed?fields=id,message");
    }

    @Test
    void readsAnEdgeThatLeadsToOneNode() {
        User user = User.fromJson("{\"cover\": {\"id\": \"8\"}, \"picture\": {\"data\": {\"id\": \"9\"}}}");
        assertThat(graph.user("4").cover().nestedIn(user).orElseThrow().id()).isEqualTo("8");
        assertThat(graph.user("4").picture().nestedIn(user).orElseThrow().id()).isEqualTo("9");
        assertThat(graph.user("4").picture().nestedIn(User.fromJson("{}"))).isEmpty();
        answer("{\"data\": {\"id\": \"8\"}}");
        assertThat(graph.user("4").picture().get().id()).isEqualTo("8");
        assertThat(graph.user("4")
                        .cover()
                        .type(UserEnumCoverReadType.LARGE)
                        .get()
                        .id())
                .isEqualTo("8");
        assertThat(seen()).containsExactly("GET /v19.0/4/picture", "GET /v19.0/4/cover?type=large");
    }

    @Test
    void writes() {
        answer("{\"success\": true}");
        UserNode.Update.Result result = graph.user("4")
                .update()
                .localNewsSubscriptionStatus(UserEnumLocalNewsSubscriptionStatus.STATUS_ON)
                .emojiColorPref(3)
                .execute();
        assertThat(result.success()).isTrue();
        answer("true");
        assertThat(graph.user("4").delete().execute()).isTrue();
        assertThat(seen())
                .containsExactly(
                        "POST /v19.0/4 local_news_subscription_status=STATUS_ON&emoji_color_pref=3", "DELETE /v19.0/4");
    }

    @Test
    void writesNestedParameters() {
        answer("{\"num_received\": 1, \"invalid_entry_samples\": {\"a\": \"b\"}, \"session\": {\"id\": 9}}");
        CustomAudienceEdgeUsers.Update.Payload payload = CustomAudienceEdgeUsers.Update.Payload.builder()
                .schema(List.of("EMAIL"))
                .dataSource(CustomAudienceEdgeUsers.Update.Payload.DataSource.builder()
                        .subType(CustomAudienceEnumSubType.ANYTHING)
                        .build())
                .build();
        CustomAudienceEdgeUsers.Update.Result result = graph.customAudience("77")
                .users()
                .update()
                .namespace("n")
                .payload(payload)
                .execute();
        assertThat(result.numReceived()).isEqualTo(1);
        assertThat(result.invalidEntrySamples()).containsExactly("a", "b");
        assertThat(result.session().id()).isEqualTo(9);
        assertThat(seen())
                .containsExactly(
                        "POST /v19.0/77/users namespace=n&payload={\"data_source\":{\"sub_type\":\"ANYTHING\"},\"schema\":[\"EMAIL\"]}");
    }

    @Test
    void writesModelsAsParameters() {
        Spot near = Spot.fromJson("{\"kind\": \"BOAT\", \"new\": [1, 2.0], \"since\": null}");
        Spot spot = Spot.builder()
                .kind(SpotEnumKind.HOME)
                .near(List.of(near))
                .pass("hidden-pass")
                .since(OffsetDateTime.parse("2024-02-03T04:05:06+01:00"))
                .set("radius", JsonValue.of(5))
                .build();
        User like = User.fromJson("{\"id\": \"5\", \"accounts\": {\"data\": [{\"id\": \"7\"}]}}");
        UserNode.Update update = graph.user("4").update().spots(List.of(spot));
        answer("{\"error\": {\"message\": \"hidden-pass is wrong\"}}");
        GraphApiException e = assertThrows(GraphApiException.class, update::execute);
        assertThat(e).hasMessageThat().contains("*** is wrong");
        answer("{\"success\": true}");
        graph.user("4").update().like(like).execute();
        graph.user("4").update().like(like).raw("like", "5").execute();
        assertThat(seen())
                .containsExactly(
                        "POST /v19.0/4 spots=[{\"kind\":\"HOME\",\"near\":[{\"kind\":\"BOAT\",\"new\":[1, 2.0],\"since\":null}],"
                                + "\"pass\":\"hidden-pass\",\"since\":\"2024-02-03T04:05:06+0100\",\"radius\":5}]",
                        "POST /v19.0/4 like={\"id\":\"5\",\"accounts\":{\"data\":[{\"id\":\"7\"}]}}",
                        "POST /v19.0/4 like=5")
                .inOrder();
    }

    @Test
    void putsThePrefixBeforeTheId() {
        graph.adAccount("5").assignedUsers().dissociate().user("6").execute();
        graph.adAccounts(List.of("5", "act_6")).get();
        assertThat(seen())
                .containsExactly("DELETE /v19.0/act_5/assigned_users?user=6", "GET /v19.0/?ids=act_5,act_6")
                .inOrder();
    }

    @Test
    void readsSeveralByTheirIds() throws Exception {
        answer("{\"4\": {\"id\": \"4\"}, \"5\": {\"id\": \"5\"}}");
        NodesRequest<User> users = graph.users(List.of("4", "5", "4"));
        assertThat(users.get().get("5").id()).isEqualTo("5");
        assertThat(users.fields(UserField.ID).getAsync().get()).hasSize(2);
        assertThat(seen())
                .containsExactly("GET /v19.0/?fields=age_range,id,name&ids=4,5", "GET /v19.0/?fields=id&ids=4,5")
                .inOrder();
    }

    @Test
    void readsWhatItWrote() {
        answer("{\"success\": true, \"name\": \"Z\"}");
        UserNode.Update.Result result = graph.user("4")
                .update()
                .emojiColorPref(3)
                .fields(UserField.NAME)
                .execute();
        assertThat(result.success()).isTrue();
        assertThat(result.as(User.CODEC).name()).isEqualTo("Z");
        graph.user("4")
                .albums()
                .create()
                .name("n")
                .fields(GraphField.of("link"))
                .execute();
        assertThat(seen())
                .containsExactly(
                        "POST /v19.0/4 emoji_color_pref=3&fields=name", "POST /v19.0/4/albums name=n&fields=link")
                .inOrder();
    }

    @Test
    void sendsFiles() {
        graph.user("4")
                .albums()
                .create()
                .name("n")
                .source(FilePart.of("a.jpg", "bytes".getBytes(StandardCharsets.UTF_8)))
                .sources(List.of(FilePart.of("b.jpg", new byte[0]), FilePart.of("c.jpg", new byte[0])))
                .execute();
        assertThat(server.last().body()).contains("name=\"source\"; filename=\"a.jpg\"");
        assertThat(server.last().body()).contains("bytes");
        assertThat(server.last().body()).contains("name=\"sources[]\"; filename=\"b.jpg\"");
        assertThat(server.last().body()).contains("name=\"sources[]\"; filename=\"c.jpg\"");
    }

    @Test
    void readsEdgesTogetherWithTheirNodeAndGoesOnFromThere() {
        String next = "http://127.0.0.1/v19.0/4/accounts?after=x";
        answer("{\"accounts\": {\"data\": [{\"id\": \"7\"}], \"paging\": {\"next\": \"" + next + "\"}}}");
        User user = graph.user("4").get(UserField.ACCOUNTS.limit(1).fields(PageField.ID));
        assertThat(graph.user("4").albums().nestedIn(user)).isEmpty();
        EdgePage<Page> nested = graph.user("4").accounts().nestedIn(user).orElseThrow();
        assertThat(nested.data().get(0).id()).isEqualTo("7");
        answer("{\"data\": [{\"id\": \"8\"}]}");
        List<String> ids = new ArrayList<>();
        nested.all().forEach(page -> ids.add(page.id()));
        assertThat(ids).containsExactly("7", "8").inOrder();
        assertThat(seen())
                .containsExactly("GET /v19.0/4?fields=accounts.limit(1){id}", "GET /v19.0/4/accounts?after=x")
                .inOrder();
    }

    @Test
    void readsTheSummaryOfAnEdge() {
        answer("{\"data\": [], \"summary\": {\"total_count\": 3, \"order\": \"ranked\"}}");
        UserEdgeAccounts.Summary summary = graph.user("4")
                .accounts()
                .summary(UserEdgeAccounts.Summary.CODEC)
                .page()
                .summary(UserEdgeAccounts.Summary.CODEC);
        assertThat(summary.totalCount()).isEqualTo(3);
        assertThat(seen()).containsExactly("GET /v19.0/4/accounts?summary=order,total_count");
        answer("{\"data\": []}");
        assertThat(graph.user("4").accounts().page().summary(UserEdgeAccounts.Summary.CODEC))
                .isNull();
    }

    @Test
    void knowsWhatIsDocumented() {
        Operation<User> read = graph.user("me").operation();
        assertThat(read.toString()).isEqualTo("GET /{person-id}/");
        assertThat(read.errors()).containsExactly(100, 190, 2650);
        assertThat(graph.adAccount("5").assignedUsers().dissociate().operation().required())
                .containsExactly("user");
        assertThat(ErrorCodes.INVALID_TOKEN).isEqualTo(190);
        assertThat(ErrorCodes.ERROR_2650).isEqualTo(2650);
    }
}
