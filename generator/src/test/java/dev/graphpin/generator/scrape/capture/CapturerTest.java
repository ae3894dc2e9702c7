package dev.graphpin.generator.scrape.capture;

import static com.google.common.truth.Truth.assertThat;
import static dev.graphpin.generator.scrape.capture.DocumentationServer.cut;
import static dev.graphpin.generator.scrape.capture.DocumentationServer.html;
import static dev.graphpin.generator.scrape.capture.DocumentationServer.redirect;
import static dev.graphpin.generator.scrape.capture.DocumentationServer.status;

import com.google.common.collect.Range;
import dev.graphpin.generator.scrape.capture.CaptureListener.Outcome;
import dev.graphpin.generator.scrape.capture.CaptureOptions.Manners;
import dev.graphpin.spec.check.Diagnostic;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapturerTest {
    private static final String ROOT = "/docs/graph-api/reference";
    private static final String USER = "<h1>User</h1>";

    @TempDir
    Path out;

    private final FakeTime time = new FakeTime();

    @AutoClose
    private final DocumentationServer server = new DocumentationServer();

    private Manners manners = Manners.DEFAULT;

    private CaptureReport capture(String... pages) throws Exception {
        CaptureOptions options =
                new CaptureOptions("v19.0", out, List.of(pages), server.url(), CaptureOptions.MAX_AGE, manners);
        return new Capturer(time, ProxySelector.of(null)).capture(options, (path, outcome, done, known) -> {});
    }

    private String kept(String file) throws IOException {
        return Files.readString(out.resolve(file));
    }

    private Sidecar sidecar(String file) throws IOException {
        return Objects.requireNonNull(SidecarJson.parse(kept(file + Sidecar.SUFFIX)));
    }

    private static List<String> ids(CaptureReport report) {
        return report.diagnostics().stream().map(Diagnostic::id).toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void keepsTheBytesAndSaysWhereTheyCameFrom() throws Exception {
        server.page("/user/accounts", html("é\r\n", "ETag", "\"1\"", "Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT"));
        CaptureReport report = capture("user/accounts");
        assertThat(report.outcomes()).containsExactly("user/accounts", Outcome.FETCHED);
        assertThat(report.diagnostics()).isEmpty();
        assertThat(kept("user/accounts/index.html")).isEqualTo("é\r\n");
        Sidecar sidecar = sidecar("user/accounts/index.html");
        URI url = server.url().resolve(ROOT + "/v19.0/user/accounts?locale=en_US");
        assertThat(sidecar)
                .isEqualTo(new Sidecar(
                        url,
                        url,
                        200,
                        time.now(),
                        time.now(),
                        Sha256.of("é\r\n"),
                        "\"1\"",
                        "Thu, 01 Jan 2026 00:00:00 GMT",
                        "text/html; charset=utf-8"));
        assertThat(files()).containsExactly("user/accounts/index.html", "user/accounts/index.html.capture.json");
    }

    @Test
    void asksInEnglishAndSaysWhoAsks() throws Exception {
        server.page("/user", html(USER));
        capture("user");
        assertThat(server.targets()).containsExactly(ROOT + "/v19.0/user?locale=en_US");
        assertThat(server.requests.get(0).headers().getFirst("User-Agent")).startsWith("graphpin/");
        assertThat(server.requests.get(0).headers().getFirst("Accept-Language")).isEqualTo("en-US");
    }

    @Test
    void followsIndexAndLinksInsideTheReferenceOnly() throws Exception {
        server.page(
                        "",
                        html("<a href='" + ROOT + "/user/'>u</a><a href='" + ROOT + "/v18.0/page'>old</a>"
                                + "<a href='/docs/marketing-api/reference/ad'>ad</a><a href='http://other.example"
                                + ROOT + "/page'>x</a>"
                                + "<a href='" + ROOT
                                + "/../../secret'>up</a><a href='mailto:a@b'>m</a><a href='http://[bad'>b</a>"))
                .page(
                        "/user",
                        html("<a href='user/accounts#Reading'>a</a><a href='" + ROOT + "/v19.0/user?x=1'>self</a>"))
                .page("/user/accounts", html("<a href='" + ROOT + "/v19.0/'>index</a>"));
        CaptureReport report = capture();
        assertThat(report.outcomes().keySet()).containsExactly("", "user", "user/accounts");
        assertThat(server.requests).hasSize(3);
        assertThat(kept("index.html")).contains("marketing");
    }

    @Test
    void keepsItsPace() throws Exception {
        server.page("/a", html("a")).page("/b", html("b")).page("/c", html("c"));
        capture("a", "b", "c");
        assertThat(time.waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void goesOnWhereItWasStopped() throws Exception {
        server.page("", html("<a href='" + ROOT + "/a'>a</a><a href='" + ROOT + "/b'>b</a>"))
                .page("/a", html("a"))
                .page("/b", status(403), html("b"));
        assertThat(capture().outcomes())
                .containsExactly("", Outcome.FETCHED, "a", Outcome.FETCHED, "b", Outcome.FAILED);
        server.requests.clear();
        assertThat(capture().outcomes()).containsExactly("", Outcome.FRESH, "a", Outcome.FRESH, "b", Outcome.FETCHED);
        assertThat(server.targets()).containsExactly(ROOT + "/v19.0/b?locale=en_US");
    }

    @Test
    void asksForAnOldCaptureOnlyIfItChanged() throws Exception {
        server.page(
                "/user",
                html(USER, "ETag", "\"1\"", "Last-Modified", "then"),
                status(304),
                html("new", "ETag", "\"2\""));
        capture("user");
        Sidecar first = sidecar("user/index.html");
        time.pass(Duration.ofDays(2));
        assertThat(capture("user").outcomes()).containsExactly("user", Outcome.UNCHANGED);
        assertThat(server.requests.get(1).headers().getFirst("If-None-Match")).isEqualTo("\"1\"");
        assertThat(server.requests.get(1).headers().getFirst("If-Modified-Since"))
                .isEqualTo("then");
        assertThat(sidecar("user/index.html")).isEqualTo(first.confirmed(time.now()));
        assertThat(capture("user").outcomes()).containsExactly("user", Outcome.FRESH);
        time.pass(Duration.ofDays(2));
        assertThat(capture("user").outcomes()).containsExactly("user", Outcome.FETCHED);
        assertThat(kept("user/index.html")).isEqualTo("new");
        assertThat(sidecar("user/index.html").etag()).isEqualTo("\"2\"");
    }

    @Test
    void trustsNoCaptureThatIsNotTheOneItsSidecarTellsOf() throws Exception {
        server.page("/user", html(USER, "ETag", "\"1\""));
        capture("user");
        Files.writeString(out.resolve("user/index.html"), "cut");
        assertThat(capture("user").outcomes()).containsExactly("user", Outcome.FETCHED);
        assertThat(server.requests.get(1).headers().getFirst("If-None-Match")).isNull();
        assertThat(kept("user/index.html")).isEqualTo(USER);
    }

    @Test
    void waitsAsLongAsABusyHostWants() throws Exception {
        manners = manners.withInterval(Duration.ZERO);
        server.page(
                "/user",
                status(429, "Retry-After", "7"),
                status(503, "Retry-After", "Fri, 02 Jan 2026 03:05:05 GMT"),
                html(USER));
        assertThat(capture("user").outcomes()).containsExactly("user", Outcome.FETCHED);
        assertThat(time.waits).hasSize(2);
        assertThat(time.waits.get(0)).isIn(Range.closed(Duration.ofSeconds(7), Duration.ofSeconds(12)));
        assertThat(time.waits.get(1)).isIn(Range.closed(Duration.ofSeconds(48), Duration.ofSeconds(90)));
    }

    @Test
    void leavesAHostAloneThatWantsItForHours() throws Exception {
        server.page("/user", status(429, "Retry-After", "7200"));
        CaptureReport report = capture("user");
        assertThat(ids(report)).containsExactly("capture-busy");
        assertThat(report.diagnostics().get(0).message()).contains("7200 s");
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void backsOffLongerAndLonger() throws Exception {
        manners = manners.withInterval(Duration.ZERO);
        server.page("/user", status(500), status(502), status(429, "Retry-After", "soon"), status(504), html(USER));
        assertThat(capture("user").outcomes()).containsExactly("user", Outcome.FETCHED);
        assertThat(time.waits).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(time.waits.get(i)).isAtLeast(Duration.ofMillis(1500L << i));
            assertThat(time.waits.get(i)).isAtMost(Duration.ofMillis(2500L << i));
        }
    }

    @Test
    void stopsAskingAHostThatFailsAgainAndAgain() throws Exception {
        manners = manners.withAttempts(2);
        List.of("/a", "/b", "/c", "/d", "/e").forEach(path -> server.page(path, status(500)));
        CaptureReport report = capture("a", "b", "c", "d", "e");
        assertThat(server.requests).hasSize(6);
        assertThat(ids(report)).containsExactly("capture-busy", "capture-busy", "capture-busy", "capture-stopped");
    }

    @Test
    void saysWhichPagesAreMissingAndGoesOn() throws Exception {
        server.page("/user", html(USER));
        CaptureReport report = capture("nobody", "user");
        assertThat(report.outcomes()).containsExactly("nobody", Outcome.MISSING, "user", Outcome.FETCHED);
        Diagnostic missing = report.diagnostics().get(0);
        assertThat(missing.id()).isEqualTo("capture-missing");
        assertThat(missing.file()).isEqualTo(server.url() + ROOT + "/v19.0/nobody?locale=en_US");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 418, 403})
    void keepsTheCaptureOfAPageThatIsGone(int status) throws Exception {
        server.page("/user", html(USER), status(status));
        capture("user");
        time.pass(Duration.ofDays(2));
        assertThat(capture("user").diagnostics()).hasSize(1);
        assertThat(kept("user/index.html")).isEqualTo(USER);
        assertThat(sidecar("user/index.html").sha256()).isEqualTo(Sha256.of(USER));
    }

    @Test
    void followsARedirectOnTheHost() throws Exception {
        server.page("/user", redirect("user/")).page("/user/", html(USER));
        assertThat(capture("user").outcomes()).containsExactly("user", Outcome.FETCHED);
        assertThat(sidecar("user/index.html").finalUrl()).isEqualTo(server.url().resolve(ROOT + "/v19.0/user/"));
        assertThat(sidecar("user/index.html").url()).isEqualTo(server.url().resolve(ROOT + "/v19.0/user?locale=en_US"));
    }

    @Test
    void keepsARenamedPageOnceUnderItsNewName() throws Exception {
        server.page("/person", redirect(ROOT + "/v19.0/user")).page("/user", html(USER));
        assertThat(capture("person", "user").outcomes())
                .containsExactly("person", Outcome.MOVED, "user", Outcome.FETCHED);
        assertThat(files()).containsExactly("user/index.html", "user/index.html.capture.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:1/x", "https://localhost/x", "//other.example/x", "http://[", "", "mailto:x@y"
            })
    void followsNoRedirectToAnotherHost(String location) throws Exception {
        server.page("/user", redirect(location));
        CaptureReport report = capture("user");
        assertThat(ids(report).get(0)).isAnyOf("capture-redirect-away", "capture-redirect-loop");
        assertThat(files()).isEmpty();
    }

    @Test
    void givesUpOnARedirectLoop() throws Exception {
        server.page("/user", redirect("user"));
        assertThat(ids(capture("user"))).containsExactly("capture-redirect-loop");
        assertThat(server.requests).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login/?next=user", ROOT + "/v20.0/user"})
    void keepsNoPageFromOutsideTheVersionsReference(String location) throws Exception {
        server.page("/user", redirect(location)).at("/login/", html("log in")).at(ROOT + "/v20.0/user", html(USER));
        assertThat(ids(capture("user"))).containsExactly("capture-left-reference");
        assertThat(files()).isEmpty();
    }

    @Test
    void triesAgainWhenTheConnectionIsCut() throws Exception {
        server.page("/user", cut("<h1>Us", 4000), cut("", 10), html(USER));
        assertThat(capture("user").outcomes()).containsExactly("user", Outcome.FETCHED);
        assertThat(kept("user/index.html")).isEqualTo(USER);
        assertThat(server.requests).hasSize(3);
    }

    @Test
    void keepsNothingOfAPageThatIsAlwaysCut() throws Exception {
        server.page("/user", cut("<h1>Us", 4000));
        assertThat(ids(capture("user"))).containsExactly("capture-connection");
        assertThat(server.requests).hasSize(manners.attempts());
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hangsUpOnASlowAnswer(boolean headersFirst) throws Exception {
        manners = manners.withTimeout(Duration.ofMillis(100)).withAttempts(1);
        CountDownLatch over = new CountDownLatch(1);
        server.page("/user", exchange -> {
            if (headersFirst) {
                exchange.sendResponseHeaders(200, 10);
                exchange.getResponseBody().flush();
            }
            awaitQuietly(over);
        });
        CaptureReport report = capture("user");
        over.countDown();
        assertThat(ids(report)).containsExactly("capture-connection");
        assertThat(report.diagnostics().get(0).message()).contains("100 ms");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void saysWhenNobodyAnswersAtAll() throws Exception {
        server.close();
        assertThat(ids(capture("user"))).containsExactly("capture-connection");
    }

    @Test
    void takesNoEndlessPage() throws Exception {
        manners = new Manners(
                Duration.ZERO, Duration.ofSeconds(30), 3, Duration.ofSeconds(1), Duration.ofMinutes(1), 1000);
        server.page("/user", html("x".repeat(1001))).page("/page", html("x".repeat(1000)));
        CaptureReport report = capture("user", "page");
        assertThat(ids(report)).containsExactly("capture-too-long");
        assertThat(report.outcomes()).containsEntry("page", Outcome.FETCHED);
        assertThat(server.requests).hasSize(2);
    }

    @Test
    void takesOnlyPages() throws Exception {
        server.page("/a", html("{}", "Content-Type", "application/json"))
                .page("/b", status(200))
                .page("/c", html("zipped", "Content-Encoding", "gzip"))
                .page("/d", status(304));
        assertThat(ids(capture("a", "b", "c", "d")))
                .containsExactly("capture-no-page", "capture-no-page", "capture-no-page", "capture-status");
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesTheFolderClosedToHostileNames() throws Exception {
        server.page(
                        "",
                        html("<a href='" + ROOT + "/v19.0/%2e%2e/%2e%2e/x'>x</a><a href='" + ROOT + "/v19.0/con'>c</a>"
                                + "<a href='" + ROOT + "/v19.0/index.html'>i</a><a href='" + ROOT
                                + "/v19.0/a%00b'>n</a>"))
                .page("/../../x", html("x"))
                .page("/con", html("c"))
                .page("/index.html", html("i"))
                .page("/a\0b", html("n"));
        assertThat(capture().count(Outcome.FETCHED)).isEqualTo(5);
        assertThat(files()).hasSize(10);
        assertThat(kept("index.html")).contains("href");
    }
}
