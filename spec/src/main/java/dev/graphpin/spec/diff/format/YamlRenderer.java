package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.yaml.Schema;
import dev.graphpin.spec.yaml.YamlPrinter;

/** YAML that says what the JSON says, as {@code report.schema.json} describes it; its first line tells editors so. */
final class YamlRenderer implements Renderer {
    @Override
    public String render(Report report) {
        return "# yaml-language-server: $schema=" + Schema.REPORT.fileName() + "\n"
                + YamlPrinter.print(ReportTree.of(report));
    }
}
