package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.diff.report.Report;

/** JSON, as {@code report.schema.json} describes it. */
final class JsonRenderer implements Renderer {
    @Override
    public String render(Report report) {
        return JsonText.of(ReportTree.of(report));
    }
}
