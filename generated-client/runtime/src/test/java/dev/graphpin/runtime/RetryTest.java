package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.error.InvalidTokenException;
import dev.graphpin.runtime.error.RateLimitException;
import dev.graphpin.runtime.error.RateUsage;
import dev.graphpin.runtime.error.ServerFailureException;
import dev.graphpin.runtime.error.UnreadableAnswerException;
import dev.graphpin.runtime.http.HttpAnswer;
import dev.graphpin.runtime.http.Transport;
import dev.graphpin.runtime.http.TransportFault;
import dev.graphpin.runtime.json.Shapes;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import golden.client.Graph;
import golden.client.User;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@NullUnmarked
class RetryTest {
    private static final Duration AT_ONCE = Duration.ofNanos(1);
    private static final Reply OK = Reply.json("{\"id\": \"1\", \"success\": true}");
    private static final Reply FAILED = Reply.error(500, 2, 0, "OAuthException", "try again");

    @AutoClose
    private final GraphServer server = GraphServer.start();

    private Graph graph(RetryPolicy policy) {
        return Graph.connect(server.config()
                .retry(policy)
                .totalTimeout(Duration.ofSeconds(30))
                .build());
    }

    @Test
    void nothingIsSentTwiceUnlessAskedFor() {
        server.on("GET", "/v19.0/me", FAILED, OK);
        assertThrows(
                ServerFailureException.class,
                () -> graph(RetryPolicy.NEVER).user("me").get());
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void readsUntilItWorks() throws Exception {
        Graph graph = graph(new Backoff(4, AT_ONCE, false));
        Reply html = Reply.of(502, "text/html", "<html>");
        server.on("GET", "/v19.0/me", FAILED, html, OK.cutBy(3), OK);
        assertThat(graph.user("me").get().id()).isEqualTo("1");
        assertThat(server.requests()).hasSize(4);
        server.on("GET", "/v19.0/me", FAILED, OK);
        assertThat(graph.user("me").getAsync().get().id()).isEqualTo("1");
    }

    @Test
    void givesUp() {
        server.on("GET", "/v19.0/me", FAILED);
        assertThrows(
                ServerFailureException.class,
                () -> graph(new Backoff(3, AT_ONCE, false)).user("me").get());
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void doesNotTryWhatCannotWork() {
        Graph graph = graph(new Backoff(3, AT_ONCE, true));
        server.on("GET", "/v19.0/me", Reply.error(400, 190, 0, "OAuthException", "m"));
        assertThrows(InvalidTokenException.class, () -> graph.user("me").get());
        server.on("GET", "/v19.0/me", Reply.of(200, "text/html", "<html>"));
        assertThrows(UnreadableAnswerException.class, () -> graph.user("me").get());
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void writesAreSentOnceUnlessToldOtherwise() {
        server.on("POST", "/v19.0/1", FAILED, OK).on("DELETE", "/v19.0/1", FAILED, OK);
        Graph careful = graph(new Backoff(3, AT_ONCE, false));
        assertThrows(
                ServerFailureException.class, () -> careful.user("1").update().execute());
        assertThrows(
                ServerFailureException.class, () -> careful.user("1").delete().execute());
        assertThat(server.requests()).hasSize(2);
        server.on("POST", "/v19.0/1", FAILED, OK);
        assertThat(graph(new Backoff(3, AT_ONCE, true))
                        .user("1")
                        .update()
                        .execute()
                        .success())
                .isTrue();
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void aBatchIsSentAgainIfItOnlyReads() {
        Graph graph = graph(new Backoff(3, AT_ONCE, false));
        Reply both =
                Reply.json("[{\"code\":200,\"body\":\"{\\\"id\\\":\\\"1\\\"}\"},{\"code\":200,\"body\":\"true\"}]");
        server.on("POST", "/v19.0/", FAILED, both);
        GraphBatch reads = new GraphBatch(graph.client());
        BatchItem<User> me = reads.add(graph.user("me"));
        assertThat(reads.execute().get(me).id()).isEqualTo("1");
        assertThat(server.requests()).hasSize(2);
        server.on("POST", "/v19.0/", FAILED, both);
        GraphBatch mixed = new GraphBatch(graph.client());
        mixed.add(graph.user("me"));
        BatchItem<Boolean> delete = mixed.add(graph.user("2").delete());
        assertThrows(ServerFailureException.class, () -> mixed.execute().get(delete));
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void aWriteThatNeverLeftIsSentAgain() {
        server.close();
        int[] asked = {0};
        Backoff backoff = new Backoff(3, AT_ONCE, false);
        Graph graph = graph(failed -> {
            asked[0] = failed.attempts();
            return backoff.waitFor(failed);
        });
        assertThrows(GraphException.class, () -> graph.user("1").update().execute());
        assertThat(asked[0]).isEqualTo(3);
    }

    @Test
    void waitsAsLongAsTheServerEstimatesButNotBeyondTheDeadline() {
        Reply limited = Reply.error(400, 80004, 0, "OAuthException", "m")
                .with(
                        "X-Business-Use-Case-Usage",
                        "{\"77\":[{\"type\":\"ads_management\",\"call_count\":100,\"total_time\":5,"
                                + "\"total_cputime\":7,\"estimated_time_to_regain_access\":19}]}");
        server.on("GET", "/v19.0/me", limited);
        RateLimitException error = assertThrows(
                RateLimitException.class,
                () -> graph(new Backoff(3, AT_ONCE, false)).user("me").get());
        assertThat(server.requests()).hasSize(1);
        assertThat(error.usage().regainAccess()).isEqualTo(Duration.ofMinutes(19));
        assertThat(error.usage().highest()).isEqualTo(100.0);
        assertThat(error.usage().limits().get(0).business()).isEqualTo("77");
        Optional<Duration> wait = new Backoff(3, AT_ONCE, false).waitFor(new RetryPolicy.Failed("GET", 1, error));
        assertThat(wait.orElseThrow()).isAtLeast(Duration.ofMinutes(19));
    }

    @Test
    void aBrokenPolicyHidesNothing() {
        server.on("GET", "/v19.0/me", FAILED);
        Graph graph = graph(failed -> {
            throw new IllegalStateException("policy");
        });
        ServerFailureException failure = assertThrows(
                ServerFailureException.class, () -> graph.user("me").get());
        assertThat(failure.getSuppressed()[0]).hasMessageThat().isEqualTo("policy");
    }

    @Test
    void usageComesWithEveryAnswer() {
        server.on(
                "GET",
                "/v19.0/me",
                OK.with("X-App-Usage", "{\"call_count\":28,\"total_time\":25.5,\"total_cputime\":1}")
                        .with("X-Ad-Account-Usage", "{\"acc_id_util_pct\":9.67}")
                        .with("X-Page-Usage", "not JSON")
                        .with("facebook-api-version", "v19.0"));
        Graph graph = graph(RetryPolicy.NEVER);
        var answer = graph.client().exchange(graph.user("me").request());
        assertThat(answer.value().id()).isEqualTo("1");
        assertThat(answer.version()).hasValue("v19.0");
        assertThat(answer.usage().limits()).hasSize(2);
        assertThat(answer.usage().highest()).isEqualTo(28.0);
        assertThat(answer.usage().limits().get(1).calls()).isEqualTo(9.67);
        assertThat(answer.usage().regainAccess()).isEqualTo(Duration.ZERO);
    }

    /** A policy of a library's may miss a class. */
    @Test
    void aPolicyThatDiesHidesNothing() {
        server.on("GET", "/v19.0/me", FAILED);
        Graph graph = graph(failed -> {
            throw new NoClassDefFoundError("policy");
        });
        assertThrows(ServerFailureException.class, () -> graph.user("me").get());
        ExecutionException failure = assertThrows(
                ExecutionException.class, () -> graph.user("me").getAsync().get(30, TimeUnit.SECONDS));
        assertThat(failure.getCause()).isInstanceOf(ServerFailureException.class);
        assertThat(failure.getCause().getSuppressed()[0]).hasMessageThat().isEqualTo("policy");
    }

    /** Who gives up while a request waits for its next try must not find it done later. */
    @Test
    void whatIsCancelledBetweenTwoTriesIsNotSentAgain() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        CompletableFuture<HttpAnswer> broken = new CompletableFuture<>();
        Transport transport = call -> {
            sent.incrementAndGet();
            return broken;
        };
        AtomicReference<CompletableFuture<?>> update = new AtomicReference<>();
        RetryPolicy policy = failed -> {
            update.get().cancel(true);
            return Optional.of(Duration.ofMillis(20));
        };
        GraphClient client =
                GraphClient.connect(GraphConfig.builder().retry(policy).build(), "v19.0", transport);
        update.set(client.executeAsync(GraphRequest.of("POST", "/1", Shapes.ANY)));
        broken.completeExceptionally(new TransportFault(TransportFault.Kind.CONNECT, "none", null));
        assertThat(update.get().isCancelled()).isTrue();
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS))
                .get();
        assertThat(sent.get()).isEqualTo(1);
    }

    @Test
    void retryAfterMayBeADate() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(30));
        server.on("GET", "/v19.0/me", Reply.of(503, "text/html", "<html>").with("Retry-After", date));
        GraphException failure = assertThrows(
                GraphException.class, () -> graph(RetryPolicy.NEVER).user("me").get());
        assertThat(failure.usage().regainAccess()).isGreaterThan(Duration.ofMinutes(25));
        assertThat(failure.usage().regainAccess()).isAtMost(Duration.ofMinutes(30));
        for (String other : List.of("Wed, 21 Oct 2015 07:28:00 GMT", "soon", "-5", "9".repeat(30))) {
            server.on("GET", "/v19.0/me", Reply.of(503, "text/html", "<html>").with("Retry-After", other));
            assertThat(assertThrows(
                                    GraphException.class,
                                    () -> graph(RetryPolicy.NEVER).user("me").get())
                            .usage()
                            .regainAccess())
                    .isEqualTo(Duration.ZERO);
        }
    }

    /** {@code reset_time_duration} is in seconds, and says something once nothing is left. */
    @Test
    void anAdAccountThatIsUsedUpTellsWhenItIsNot() {
        assertThat(usage("{\"acc_id_util_pct\":100,\"reset_time_duration\":90}").regainAccess())
                .isEqualTo(Duration.ofSeconds(90));
        assertThat(usage("{\"acc_id_util_pct\":99.9,\"reset_time_duration\":90}")
                        .regainAccess())
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void usageThatIsNoneIsNoFailure() {
        for (String header : List.of(
                "",
                "[]",
                "{",
                "[".repeat(5_000),
                "{\"acc_id_util_pct\":\"NaN\"}",
                "{\"acc_id_util_pct\":1e999}",
                "{\"acc_id_util_pct\":{}}",
                "{\"x\":\"" + "y".repeat(20_000) + "\"}")) {
            assertThat(usage(header).highest()).isAtMost(Integer.MAX_VALUE);
        }
    }

    private RateUsage usage(String header) {
        server.on("GET", "/v19.0/me", OK.with("X-Ad-Account-Usage", header));
        Graph graph = graph(RetryPolicy.NEVER);
        return graph.client().exchange(graph.user("me").request()).usage();
    }
}
