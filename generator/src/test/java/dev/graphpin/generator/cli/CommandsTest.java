package dev.graphpin.generator.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands one after the other, as a user runs them: a page, its spec, its client. */
final class CommandsTest {
    private static final String PAGE = """
            <html><head><title>Album - Graph API</title>
            <meta property="og:url" content="https://developers.facebook.com/docs/graph-api/reference/v19.0/album/"></head>
            <body><h1>Album</h1>
            <h2 id="Reading">Reading</h2>
            <h3>Fields</h3>
            <table><thead><tr><th>Field</th><th>Description</th></tr></thead><tbody>
            <tr><td><div><p class="_yc"><span><code>id</code></span></p></div>
            <div class="_yb _yc"><span>numeric string</span></div></td><td><p>Which album</p></td></tr>
            <tr><td><div><p class="_yc"><span><code>count</code></span></p></div>
            <div class="_yb _yc"><span>int32</span></div></td><td><p>How many</p></td></tr>
            </tbody></table>
            <h2 id="Updating">Updating</h2>You can't perform this operation on this endpoint.
            </body></html>
            """;

    @TempDir
    private Path dir;

    private Path page = Path.of("");

    @BeforeEach
    void save() throws IOException {
        page = Files.writeString(dir.resolve("album.html"), PAGE);
    }

    @Test
    void anExportIsWholeOrNotThere() throws IOException {
        Path specs = Files.createDirectory(dir.resolve("v25.0"));
        Files.writeString(
                specs.resolve("Boat.json"), "{\"fields\": [{\"name\": \"half \\ud800 of it\", \"type\": \"string\"}]}");
        assertThat(Ran.graphpin("import", specs, "--out", dir.resolve("spec")).exit())
                .isEqualTo(0);
        Path out = dir.resolve("new/openapi.json");
        Ran ran = Ran.graphpin("export", "--format", "openapi", "--spec", dir.resolve("spec"), "--out", out);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(0);
        assertThat(Files.readString(out)).contains("\"half \\ud800 of it\"");
        try (var beside = Files.list(dir.resolve("new"))) {
            assertThat(beside.toList()).containsExactly(out);
        }
        Ran refused = Ran.graphpin("export", "--format", "openapi", "--spec", dir.resolve("spec"), "--out", dir);
        assertThat(refused.exit()).isEqualTo(3);
        Path under = page.resolve("openapi.json");
        Ran none = Ran.graphpin("export", "--format", "openapi", "--spec", dir.resolve("spec"), "--out", under);
        assertThat(none.exit()).isEqualTo(3);
        assertThat(none.err()).contains(under + ": error: is a file; a directory is expected");
    }

    @Test
    void aSpecIsOfAVersion() {
        for (String command : List.of("import", "scrape")) {
            Ran ran = Ran.graphpin(command, dir, "--graph-version", "25", "--out", dir.resolve("spec"));
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).contains("v19.0, not '25'");
        }
        assertThat(Files.exists(dir.resolve("spec"))).isFalse();
    }

    @Test
    void inspectAnswersInTheOrderGivenEvenForWhatCannotBeRead() throws IOException {
        Path empty = Files.writeString(dir.resolve("empty.md"), "");
        Path missing = dir.resolve("missing.txt");

        Ran ran = Ran.graphpin("inspect", missing, page, empty);

        JsonNode pages = JsonMapper.shared().readTree(ran.out());
        assertThat(pages.findValuesAsString("file"))
                .containsExactly("" + missing, "" + page, "" + empty)
                .inOrder();
        assertThat(pages.get(1).at("/read/fields/1/name").asString()).isEqualTo("count");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("page-unreadable");
    }

    @Test
    void inspectOfAGoodPageIsClean() {
        assertThat(Ran.graphpin("inspect", page).exit()).isEqualTo(0);
    }

    @Test
    void inspectOfAnEmptyFileHasFindings() throws IOException {
        Ran ran = Ran.graphpin("inspect", Files.writeString(dir.resolve("empty.html"), ""));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("error");
    }

    @Test
    void scrapingTellsEachTypeThatTheGrammarDoesNotKnow() throws IOException {
        Path odd = Files.writeString(dir.resolve("odd.html"), PAGE.replace("int32", "heap of beans"));

        Ran scraped = Ran.graphpin("scrape", odd, "--out", dir.resolve("odd"), "--graph-version", "v19.0");

        assertThat(scraped.out()).contains("read 1 captures; not understood: 0 rows or sections, 1 type words");
        assertThat(scraped.out()).contains("'heap of beans'");
        assertThat(scraped.err()).contains("spec-type-opaque");
    }

    @Test
    void aPageBecomesASpecAndTheSpecAClient() throws IOException {
        Path spec = dir.resolve("spec");
        Path out = dir.resolve("src");

        Ran scraped = Ran.graphpin("scrape", page, "--out", spec, "--graph-version", "v19.0");
        assertThat(scraped.err()).doesNotContain("error:");
        assertThat(scraped.exit()).isEqualTo(0);
        assertThat(scraped.out()).contains("1 node, 2 fields");

        Ran validated = Ran.graphpin("validate", spec);
        assertThat(validated.err()).doesNotContain("error:");
        assertThat(validated.exit()).isEqualTo(0);

        Ran generated = Ran.graphpin("generate", "--spec", spec, "--package", "com.example.graph", "--out", out);
        assertThat(generated.exit()).isEqualTo(0);
        assertThat(Files.readString(out.resolve("com/example/graph/Album.java")))
                .contains("Integer count()");

        Ran again = Ran.graphpin("generate", "--spec", spec, "--package", "com.example.graph", "--out", out);
        assertThat(again.out()).contains("(0 written, ");
    }

    @Test
    void whatFailsWritesNothing() throws IOException {
        Path out = dir.resolve("out");

        Ran broken = Ran.graphpin(
                "scrape", page, "--graph-version", "v19.0", "--out", out, "--overlay", dir.resolve("no-overlay.yaml"));
        Ran unknown = Ran.graphpin("generate", "--package", "com.example", "--out", out, "--include", "Usr");
        Ran wrongPackage = Ran.graphpin("generate", "--package", "com.class", "--out", out);

        assertThat(List.of(broken.exit() == 0, unknown.exit(), wrongPackage.exit()))
                .containsExactly(false, Exit.USAGE, Exit.USAGE);
        assertThat(broken.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(broken.err()).contains("does not exist (spec-unreadable)");
        assertThat(unknown.err()).contains("User");
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void anEditedSpecBecomesTheOverlayThatMakesIt() throws IOException {
        Path spec = dir.resolve("spec");
        Path edited = dir.resolve("edited");
        for (Path to : List.of(spec, edited)) {
            Ran.graphpin("scrape", page, "--out", to, "--graph-version", "v19.0");
        }
        Path album = edited.resolve("nodes/Album.yaml");
        Files.writeString(album, Files.readString(album).replace("type: int32", "type: int64"));

        Ran made = Ran.graphpin("overlay", "new", spec, edited, "--name", "wide", "--reason", "counts outgrew int32");
        Path overlay = Files.writeString(dir.resolve("wide.yaml"), made.out());
        Path again = dir.resolve("again");
        Ran scraped = Ran.graphpin("scrape", page, "--out", again, "--graph-version", "v19.0", "--overlay", overlay);

        assertThat(made.exit()).isEqualTo(0);
        assertThat(scraped.exit()).isEqualTo(0);
        assertThat(Files.readString(again.resolve("nodes/Album.yaml"))).isEqualTo(Files.readString(album));
        assertThat(Ran.graphpin("overlay", "new", spec, edited, "--name", "wide")
                        .exit())
                .isEqualTo(2);
        assertThat(Ran.graphpin("overlay").exit()).isEqualTo(2);
        Ran alike = Ran.graphpin("overlay", "new", spec, spec, "--name", "none", "--reason", "tried");
        assertThat(alike.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(alike.out()).isEmpty();
        assertThat(alike.err()).contains("overlay-nothing");
    }

    @Test
    void anUnknownVersionNamesThoseThatAreShipped() {
        Ran ran = Ran.graphpin("regenerate", "v0.9", "--out", dir.resolve("out"));

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("v19.0");
        assertThat(ran.err()).contains("spec-unknown-version");
        assertThat(ran.err()).doesNotContain("Did you mean");
        for (String near : List.of("v19", "19.0", "V19.0", "19")) {
            Ran nearly = Ran.graphpin("regenerate", near, "--out", dir.resolve("out"));
            assertThat(nearly.err()).contains("Did you mean 'v19.0'?");
        }
    }

    @Test
    void aFileWhereADirectoryIsExpectedIsNamedSo() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "mine");

        Ran ran = Ran.graphpin("scrape", page, "--graph-version", "v19.0", "--out", file);

        assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(ran.err()).contains("file: error: is a file; a directory is expected (cli-unreadable)");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void regenerateTellsWhatItMadeAndShowsTheReadmesExample() throws IOException {
        Path out = dir.resolve("out");

        Ran ran = Ran.graphpin("regenerate", "v19.0", "--out", out);

        assertThat(ran.exit()).isEqualTo(0);
        try (Stream<Path> files = Files.walk(out)) {
            long sources =
                    files.filter(file -> file.toString().endsWith(".java")).count();
            assertThat(ran.out()).contains(out + ": " + sources + " files, ");
        }
        String example = ran.out().substring(ran.out().indexOf("Graph graph"));
        assertThat(Files.readString(Path.of("../README.md"))
                        .lines()
                        .map(String::strip)
                        .toList())
                .containsAtLeastElementsIn(example.lines().toList());
    }
}
