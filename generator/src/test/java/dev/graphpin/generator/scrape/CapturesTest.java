package dev.graphpin.generator.scrape;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.capture.Sidecar;
import dev.graphpin.spec.check.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CapturesTest {
    @TempDir
    Path dir = Path.of("");

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.write(file, bytes);
    }

    private static List<String> ids(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::id).toList();
    }

    @Test
    void aFolderGivesItsPagesByNameAndNothingElse() throws IOException {
        byte[] page = "page".getBytes(UTF_8);
        Path b = file("b.md", page);
        Path a = file("a/index.HTML", page);
        Path c = file("c.txt", page);
        file("c.txt.capture.json", page);
        file(".hidden/d.md", page);
        file("picture.png", page);

        assertThat(Captures.find(List.of(dir)).files()).containsExactly(a, b, c).inOrder();
        assertThat(Captures.find(List.of(c, dir)).files())
                .containsExactly(c, a, b, c)
                .inOrder();
    }

    @Test
    void whatIsNotThereIsToldWhenItIsRead() throws IOException {
        Path empty = Files.createDirectory(dir.resolve("empty"));
        assertThat(ids(Captures.find(List.of(empty)).diagnostics())).containsExactly("page-none-found");

        Path missing = dir.resolve("missing.md");
        Captures.Found found = Captures.find(List.of(missing));
        assertThat(found.files()).containsExactly(missing);
        Page page = PageReaders.read(missing).page();
        assertThat(page.kind()).isEqualTo(Kind.OTHER);
        assertThat(page.form()).isEqualTo(Form.MARKDOWN);
        assertThat(ids(page.diagnostics())).containsExactly(Captures.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "<p>not decisive</p>,md,MARKDOWN",
        "<p>not decisive</p>,html,HTML",
        "<TD >cell,md,HTML",
        "</div>,txt,HTML",
        "| --- | --- |,html,MARKDOWN",
        "## Reading,txt,MARKDOWN",
        "FieldDescription,md,TEXT",
        "plain words,markdown,MARKDOWN",
        "plain words,htm,HTML",
        "plain words,'',TEXT"
    })
    void whatTheContentShowsCountsMoreThanTheName(String text, String extension, Form form) {
        assertThat(PageForm.of(text, extension)).isEqualTo(form);
    }

    @Test
    void theByteOrderMarkThenThePageTellTheCharset() throws IOException {
        String words = "<meta charset=iso-8859-1><div>é</div>";
        assertThat(Captures.read(file("latin.html", words.getBytes(ISO_8859_1))).text())
                .isEqualTo(words);
        assertThat(Captures.read(file("utf8.md", "\ufeffé".getBytes(UTF_8))).text())
                .isEqualTo("é");
        assertThat(Captures.read(file("utf16.md", "\ufeffé".getBytes(UTF_16LE))).text())
                .isEqualTo("é");
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirLine() throws IOException {
        Capture capture = Captures.read(file("odd.md", new byte[] {'a', '\n', (byte) 0xff, 'b'}));
        assertThat(capture.text()).isEqualTo("a\n\ufffdb");
        assertThat(ids(capture.diagnostics())).containsExactly("page-encoding");
        assertThat(capture.diagnostics().get(0).line()).isEqualTo(2);
    }

    @Test
    void aBinaryFileIsNoPage() throws IOException {
        byte[] noise = new byte[4096];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + i / 7);
        }
        for (String name : List.of("picture.html", "picture.md", "picture.txt")) {
            Page page = PageReaders.read(file(name, noise)).page();
            assertThat(page.kind()).isEqualTo(Kind.OTHER);
            assertThat(page.operations()).isEmpty();
            assertThat(page.read().fields()).isEmpty();
            assertThat(ids(page.diagnostics())).contains("page-encoding");
            assertThat(page.diagnostics().stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR))
                    .isTrue();
        }
    }

    @Test
    void aSidecarOfOtherBytesIsLeftAside() throws IOException {
        Path page = file("page.md", "words".getBytes(UTF_8));
        Path note = Sidecar.of(page);
        Files.writeString(note, "[]");
        Capture capture = Captures.read(page);
        assertThat(capture.sidecar()).isNull();
        assertThat(ids(capture.diagnostics())).containsExactly("page-sidecar");
    }
}
