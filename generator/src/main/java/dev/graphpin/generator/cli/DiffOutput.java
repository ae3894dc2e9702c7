package dev.graphpin.generator.cli;

import dev.graphpin.spec.diff.format.Format;
import dev.graphpin.spec.diff.format.IgnoreFileRenderer;
import dev.graphpin.spec.diff.format.TextRenderer;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.rule.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Where reports go.
 *
 * @param out a file for one format, a directory for several; null for standard output
 */
record DiffOutput(
        Console console, List<Format> formats, @Nullable Path out) {
    private static final int USUAL_WIDTH = 100;

    void write(Report report) throws IOException {
        if (out == null) {
            console.out().print(text(formats.get(0), report));
            return;
        }
        boolean isDirectory = formats.size() > 1 || Files.isDirectory(out);
        for (Format format : formats) {
            Path file = isDirectory ? out.resolve("diff." + format.extension()) : out;
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, format.renderer().render(report), StandardCharsets.UTF_8);
        }
    }

    /** Adds entries to an ignore file, or makes one. */
    void writeIgnore(Report report, Level least, Path file) throws IOException {
        IgnoreFileRenderer renderer = new IgnoreFileRenderer(least);
        String text = Files.exists(file)
                ? Files.readString(file).stripTrailing() + "\n" + renderer.items(report)
                : renderer.render(report);
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** A terminal gets colours and lines of its width. */
    private static String text(Format format, Report report) {
        boolean isTerminal = format == Format.TEXT && Ansi.AUTO.enabled();
        return isTerminal
                ? new TextRenderer(true, width()).render(report)
                : format.renderer().render(report);
    }

    private static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
