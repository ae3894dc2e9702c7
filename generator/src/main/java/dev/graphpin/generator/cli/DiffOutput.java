package dev.graphpin.generator.cli;

import dev.graphpin.generator.write.OutputFile;
import dev.graphpin.spec.diff.format.Format;
import dev.graphpin.spec.diff.format.IgnoreFileRenderer;
import dev.graphpin.spec.diff.format.TextRenderer;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.yaml.Schema;
import java.io.IOException;
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
            OutputFile.write(file, format.renderer().render(report));
            if (format == Format.YAML) {
                writeSchema(Schema.REPORT, file);
            }
        }
    }

    /** Adds entries to an ignore file, or makes one; the schema that its first line names is put beside it. */
    void writeIgnore(Report report, Path file) throws IOException {
        IgnoreFileRenderer renderer = new IgnoreFileRenderer();
        String text = Files.exists(file) ? renderer.added(Files.readString(file), report) : renderer.render(report);
        OutputFile.write(file, text);
        writeSchema(Schema.IGNORE, file);
    }

    private static void writeSchema(Schema schema, Path beside) throws IOException {
        OutputFile.write(beside.resolveSibling(schema.fileName()), schema.text());
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
