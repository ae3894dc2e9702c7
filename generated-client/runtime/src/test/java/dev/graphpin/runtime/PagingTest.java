package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.RateLimitException;
import dev.graphpin.runtime.error.ServerFailureException;
import dev.graphpin.runtime.error.UnreadableAnswerException;
import dev.graphpin.runtime.error.UnreadableAnswerException.Reason;
import dev.graphpin.runtime.http.HttpAnswer;
import dev.graphpin.runtime.http.Transport;
import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import golden.client.Graph;
import golden.client.Page;
import golden.client.PageField;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@NullUnmarked
class PagingTest {
    @AutoClose
    private final GraphServer server = GraphServer.start();

    private final Graph graph =
            Graph.connect(server.config().appSecret(GraphServer.APP_SECRET).build());

    private static Reply page(String ids, String query) {
        String nodes = ids.isEmpty() ? "" : "{\"id\":\"" + ids.replace(",", "\"},{\"id\":\"") + "\"}";
        String next = query.isEmpty()
                ? ""
                : ",\"next\":\"https:\\/\\/graph.facebook.com\\/v19.0\\/4\\/accounts?access_token=EAAX&" + query + "\"";
        return Reply.json(
                "{\"data\":[" + nodes + "],\"paging\":{\"cursors\":{\"before\":\"A\",\"after\":\"Z\"}" + next + "}}");
    }

    private void serve(Reply... pages) {
        server.on("GET", "/v19.0/me/accounts", pages);
    }

    private List<String> ids() {
        return graph.user("me").accounts().stream().map(Page::id).toList();
    }

    @Test
    void stopsWithoutNextAndMakesNoExtraCall() {
        serve(page("1,2", ""));
        assertThat(ids()).containsExactly("1", "2").inOrder();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void goesOnBehindAnEmptyPage() {
        serve(page("1", "after=B"), page("", "after=C"), page("2", ""));
        assertThat(ids()).containsExactly("1", "2").inOrder();
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void noPagingAtAll() {
        serve(Reply.json("{\"data\":[]}"));
        assertThat(ids()).isEmpty();
        Iterator<Page> nodes = graph.user("me").accounts().iterator();
        assertThrows(NoSuchElementException.class, nodes::next);
    }

    @Test
    void isLazy() {
        serve(page("1", "after=B"), page("2", ""));
        Iterator<Page> nodes = graph.user("me").accounts().iterator();
        assertThat(server.requests()).isEmpty();
        assertThat(nodes.next().id()).isEqualTo("1");
        assertThat(server.requests()).hasSize(1);
        assertThat(graph.user("me").accounts().stream().limit(1).toList()).hasSize(1);
    }

    @Test
    void appliesFieldsAndProofAgainAndTakesPositionsFromTheLink() {
        serve(page("1", "limit=25&offset=25&__paging_token=x%2By&until=1714564800&appsecret_proof=old"), page("2", ""));
        List<Page> all =
                graph.user("me").accounts().fields(PageField.ID).limit(50).since(Instant.ofEpochSecond(7)).stream()
                        .toList();
        assertThat(all).hasSize(2);
        String proof = AppSecretProof.of(GraphServer.TOKEN, GraphServer.APP_SECRET);
        assertThat(server.requests().get(0).query())
                .containsExactly("fields", "id", "limit", "50", "since", "7", "appsecret_proof", proof);
        assertThat(server.last().query())
                .containsExactly(
                        "fields",
                        "id",
                        "limit",
                        "25",
                        "offset",
                        "25",
                        "__paging_token",
                        "x+y",
                        "until",
                        "1714564800",
                        "appsecret_proof",
                        proof);
        assertThat(server.last().header("Authorization")).isEqualTo("Bearer " + GraphServer.TOKEN);
    }

    @Test
    void endlessLinksEnd() {
        serve(page("1", "after=B"), page("2", "after=C"), page("3", "after=B"));
        UnreadableAnswerException endless = assertThrows(UnreadableAnswerException.class, this::ids);
        assertThat(endless.reason()).isEqualTo(Reason.ENDLESS_PAGES);
        assertThat(server.requests()).hasSize(3);
        serve(page("1", "after=B"));
        assertThat(assertThrows(UnreadableAnswerException.class, this::ids).reason())
                .isEqualTo(Reason.ENDLESS_PAGES);
    }

    /** A caller's limit is a number, that of a link is text. */
    @Test
    void aLinkThatLeadsToItsOwnPageEndsAtOnce() {
        serve(page("1", "limit=1&after=B"));
        assertThrows(
                UnreadableAnswerException.class,
                () -> graph.user("me").accounts().limit(1).after("B").page().next());
        assertThat(server.requests()).hasSize(1);
    }

    /** A number of ours and the link's text of it are the same. */
    @Test
    void aLinkToTheFirstPageEnds() {
        serve(page("1", "limit=50"));
        Iterator<Page> nodes = graph.user("me").accounts().limit(50).iterator();
        assertThat(nodes.next().id()).isEqualTo("1");
        assertThat(assertThrows(UnreadableAnswerException.class, nodes::hasNext).reason())
                .isEqualTo(Reason.ENDLESS_PAGES);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void parallelStreamsKeepTheOrder() {
        serve(page("1,2,3", "after=B"), page("4", "after=C"), page("5,6", ""));
        assertThat(graph.user("me").accounts().stream().parallel().map(Page::id).toList())
                .containsExactly("1", "2", "3", "4", "5", "6")
                .inOrder();
        serve(page("1,2,3", "after=B"), page("4", "after=C"), page("5,6", ""));
        assertThat(graph.user("me")
                        .accounts()
                        .page()
                        .streamAll()
                        .parallel()
                        .map(Page::id)
                        .toList())
                .containsExactly("1", "2", "3", "4", "5", "6")
                .inOrder();
        assertThat(graph.user("me").accounts().spliterator().hasCharacteristics(Spliterator.ORDERED))
                .isTrue();
    }

    @Test
    void anEdgeThatNobodyDocumentsPagesLikeAnyOther() {
        server.on("GET", "/v19.0/me/poems", page("1", "after=B"), page("2", ""));
        Edge<Page> poems = Edge.of(Call.to(graph.client(), "me"), "poems", "/{user_id}/poems", Page.CODEC);
        assertThat(poems.limit(1).raw("kind", "ode").stream().map(Page::id)).containsExactly("1", "2");
        assertThat(server.last().query()).containsAtLeast("limit", "1", "kind", "ode", "after", "B");
    }

    @Test
    void aLoneNodeIsOne() {
        serve(Reply.json("{\"data\":{\"id\":\"1\"}}"));
        assertThat(ids()).containsExactly("1");
    }

    @Test
    void goesOnBehindAFailureThatPassed() {
        serve(page("1", "after=B"), Reply.error(500, 2, 0, "OAuthException", "m"), page("2", ""));
        Iterator<Page> nodes = graph.user("me").accounts().iterator();
        assertThat(nodes.next().id()).isEqualTo("1");
        assertThrows(ServerFailureException.class, nodes::hasNext);
        assertThat(nodes.next().id()).isEqualTo("2");
        assertThat(nodes.hasNext()).isFalse();
    }

    @Test
    void endlessEmptyPagesEnd() {
        int[] asked = {0};
        Transport transport = call -> {
            String page = "{\"data\":[],\"paging\":{\"next\":\"https://x/?after=" + asked[0]++ + "\"}}";
            return CompletableFuture.completedFuture(
                    new HttpAnswer(200, Map.of(), page.getBytes(StandardCharsets.UTF_8)));
        };
        Graph endless = Graph.of(GraphClient.connect(GraphConfig.builder().build(), "v19.0", transport));
        Iterator<Page> nodes = endless.user("me").accounts().iterator();
        assertThat(assertThrows(UnreadableAnswerException.class, nodes::hasNext).reason())
                .isEqualTo(Reason.ENDLESS_PAGES);
        assertThat(asked[0]).isEqualTo(1001);
        ExecutionException async = assertThrows(
                ExecutionException.class,
                () -> endless.user("me").accounts().forEachAsync(page -> true).get());
        assertThat(((UnreadableAnswerException) async.getCause()).reason()).isEqualTo(Reason.ENDLESS_PAGES);
    }

    @Test
    void thePageBefore() throws Exception {
        serve(
                Reply.json(
                        "{\"data\":[{\"id\":\"2\"}],\"paging\":{\"previous\":\"https://x/?before=B&method=delete\"}}"),
                page("1", ""));
        EdgePage<Page> second = graph.user("me").accounts().limit(1).after("A").page();
        assertThat(second.previous().orElseThrow().data().get(0).id()).isEqualTo("1");
        assertThat(server.last().query()).containsAtLeast("limit", "1", "before", "B");
        assertThat(server.last().query()).doesNotContainKey("after");
        assertThat(server.last().query()).doesNotContainKey("method");
        assertThat(second.previousAsync().get().orElseThrow().previousAsync().get())
                .isEqualTo(Optional.empty());
    }

    @Test
    void brokenLinks() {
        serve(page("1", "after=%zz"));
        assertThat(assertThrows(UnreadableAnswerException.class, this::ids).reason())
                .isEqualTo(Reason.WRONG_SHAPE);
        serve(Reply.json("{\"data\":[{\"id\":\"1\"}],\"paging\":{\"next\":7}}"));
        assertThrows(UnreadableAnswerException.class, this::ids);
    }

    @Test
    void anErrorOnTheSecondPage() {
        serve(page("1", "after=B"), Reply.error(400, 4, 0, "OAuthException", "slow down"));
        Iterator<Page> nodes = graph.user("me").accounts().iterator();
        assertThat(nodes.next().id()).isEqualTo("1");
        assertThrows(RateLimitException.class, nodes::hasNext);
    }

    @Test
    void pageByPage() throws Exception {
        serve(page("1", "after=B"), page("2", ""));
        EdgePage<Page> first = graph.user("me").accounts().page();
        assertThat(first.before()).isEqualTo("A");
        assertThat(first.after()).isEqualTo("Z");
        assertThat(first.hasNext()).isTrue();
        EdgePage<Page> second = first.next().orElseThrow();
        assertThat(second.data().get(0).id()).isEqualTo("2");
        assertThat(second.next()).isEqualTo(Optional.empty());
        assertThat(server.requests()).hasSize(2);
        serve(page("1", "after=B"), page("2", ""));
        EdgePage<Page> async =
                graph.user("me").accounts().pageAsync().get().nextAsync().get().orElseThrow();
        assertThat(async.data().get(0).id()).isEqualTo("2");
        assertThat(async.nextAsync().get()).isEqualTo(Optional.empty());
    }

    @Test
    void withoutBlocking() throws Exception {
        serve(page("1,2", "after=B"), page("3,4", "after=C"), page("5", ""));
        List<String> seen = new ArrayList<>();
        graph.user("me").accounts().forEachAsync(page -> seen.add(page.id())).get();
        assertThat(seen).containsExactly("1", "2", "3", "4", "5").inOrder();
        serve(page("1,2", "after=B"), page("3,4", "after=C"));
        seen.clear();
        graph.user("me")
                .accounts()
                .forEachAsync(page -> seen.add(page.id()) && seen.size() < 3)
                .get();
        assertThat(seen).containsExactly("1", "2", "3").inOrder();
        serve(page("1", "after=B"), page("2", "after=B"));
        ExecutionException endless = assertThrows(
                ExecutionException.class,
                () -> graph.user("me").accounts().forEachAsync(page -> true).get());
        assertThat(endless).hasCauseThat().isInstanceOf(UnreadableAnswerException.class);
        serve(Reply.error(400, 4, 0, "OAuthException", "slow down"));
        ExecutionException limited = assertThrows(
                ExecutionException.class,
                () -> graph.user("me").accounts().forEachAsync(page -> true).get());
        assertThat(limited).hasCauseThat().isInstanceOf(RateLimitException.class);
    }

    @Test
    void goesOnFromAPageThatCameNestedInANode() {
        serve(page("3", ""));
        Connection<Page> nested = Json.read(
                "{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"paging\":{\"next\":\"https://x/v19.0/4/accounts?after=B&fields=id\"}}",
                Connection.of(Page.CODEC));
        List<String> all = new ArrayList<>();
        for (Page page : graph.user("me").accounts().from(nested).all()) {
            all.add(page.id());
        }
        assertThat(all).containsExactly("1", "2", "3").inOrder();
        assertThat(server.requests()).hasSize(1);
        assertThat(server.last().query()).containsAtLeast("after", "B", "fields", "id");
    }

    @Test
    void summaries() {
        serve(Reply.json("{\"data\":[],\"summary\":{\"total_count\":3,\"can_like\":true}}"));
        EdgePage<Page> page =
                graph.user("me").accounts().summary("total_count", "can_like").page();
        assertThat(server.last().query().get("summary")).isEqualTo("total_count,can_like");
        assertThat(page.totalCount()).isEqualTo(3);
        assertThat(page.summary().asMap().get("can_like").asBool()).isTrue();
    }
}
