package dev.graphpin.generator.scrape.damage;

import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.PageReader;
import dev.graphpin.generator.scrape.html.HtmlPageReader;
import dev.graphpin.generator.scrape.lines.MarkdownPageReader;
import dev.graphpin.generator.scrape.lines.TextPageReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages to try things on: the captures beside the project where they are, otherwise the fixture pages. */
public final class SamplePages {
    private SamplePages() {}

    /** A page and its source. */
    public record Sample(String name, Form form, String text) {}

    /** What reads pages of a form. */
    public static PageReader reader(Form form) {
        return switch (form) {
            case HTML -> new HtmlPageReader();
            case MARKDOWN -> new MarkdownPageReader();
            case TEXT -> new TextPageReader();
        };
    }

    /** All of them, sorted by name. */
    public static List<Sample> all() {
        Path captures = captures();
        return read(captures == null ? fixtures() : captures);
    }

    /** The folder of captures beside the project; null when there is none. */
    public static @Nullable Path captures() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path captures = at.resolve("../shared/captures").normalize();
            if (Files.exists(at.resolve("graphpin")) || Files.exists(at.resolve("spec/pom.xml"))) {
                return Files.isDirectory(captures) ? captures : null;
            }
        }
        return null;
    }

    /** The folder of our own pages. */
    public static Path fixtures() {
        return Path.of("src/test/resources");
    }

    private static List<Sample> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> form(file) != null)
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read(Path folder, Path file) {
        try {
            Form form = form(file);
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new Sample(folder.relativize(file).toString(), form == null ? Form.TEXT : form, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Form form(Path file) {
        String name = file.toString();
        return name.endsWith(".html")
                ? Form.HTML
                : name.endsWith(".md") ? Form.MARKDOWN : name.endsWith(".txt") ? Form.TEXT : null;
    }
}
