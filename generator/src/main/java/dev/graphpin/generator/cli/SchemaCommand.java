package dev.graphpin.generator.cli;

import dev.graphpin.spec.yaml.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code graphpin schema}: the schemas of all files that graphpin reads or writes. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of a kind of file, for editors and programs.",
        footer = {
            "",
            "Specs have theirs beside them; `graphpin diff` puts that of an ignore file or a report in YAML beside the file it writes.",
            "",
            "Examples:",
            "  graphpin schema report > report.schema.json",
            "  graphpin schema ignore",
        })
final class SchemaCommand extends AbstractCommand {
    @Parameters(paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Schema kind;

    SchemaCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        console.out().print(kind.text());
        return Exit.CLEAN;
    }
}
