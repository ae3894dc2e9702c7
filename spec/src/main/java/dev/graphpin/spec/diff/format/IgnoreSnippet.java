package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.yaml.MapBuilder;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import dev.graphpin.spec.yaml.YamlPrinter;
import java.util.List;

/** The entry of an ignore file that accepts one change. Its justification is empty, which an ignore file refuses: somebody has to write it. */
final class IgnoreSnippet {
    private static final String KEY = "ignore:\n";

    private IgnoreSnippet() {}

    /** An item of the list {@code ignore}, indented as it stands there. */
    static String of(Entry entry) {
        MapBuilder item = new MapBuilder()
                .put("rule", entry.rule().id().id())
                .put("locator", entry.locator())
                .put("fingerprint", entry.fingerprint())
                .put("justification", "");
        Sequence items = new Sequence(List.of(item.block()), Mark.NONE);
        return YamlPrinter.print(new MapBuilder().put("ignore", items).block()).substring(KEY.length());
    }
}
