package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Reading;
import dev.graphpin.spec.diff.report.Use;
import dev.graphpin.spec.yaml.MapBuilder;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places in SARIF: the captures that tell of a change, the code that uses what changed, and the element's address. */
final class SarifPlaces {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

    private SarifPlaces() {}

    /** Where the change is: what a reader should look at first. */
    static Sequence locations(Entry entry) {
        Mapping logical = new MapBuilder()
                .put("fullyQualifiedName", entry.locator())
                .put("name", Untrusted.escape(entry.label()))
                .put("kind", entry.kind())
                .block();
        Mapping location = new MapBuilder()
                .put("physicalLocation", first(entry))
                .put("logicalLocations", SarifRenderer.list(List.of(logical), tree -> tree))
                .block();
        return SarifRenderer.list(List.of(location), tree -> tree);
    }

    /** Both origins and all uses, each with a word on what it is. */
    static Sequence related(Entry entry) {
        List<Mapping> all = new ArrayList<>();
        entry.readBefore().forEach(reading -> all.add(related("read by the old spec", reading, all.size())));
        entry.readNow().forEach(reading -> all.add(related("read by the new spec", reading, all.size())));
        for (Use use : entry.uses()) {
            String words = "used by " + use.className() + "." + use.member();
            all.add(related(words, physical(use.source(), use.line()), all.size()));
        }
        return SarifRenderer.list(all, tree -> tree);
    }

    private static Mapping related(String words, Reading reading, int id) {
        String hash = reading.sha256() == null ? "" : ", sha256 " + reading.sha256();
        return related(words + hash, physical(reading.capture(), reading.line()), id);
    }

    private static Mapping related(String words, Mapping place, int id) {
        return new MapBuilder()
                .put("id", MapBuilder.number(id))
                .put("physicalLocation", place)
                .put("message", SarifRenderer.message(words))
                .block();
    }

    private static @Nullable Mapping first(Entry entry) {
        if (!entry.uses().isEmpty()) {
            return physical(entry.uses().get(0).source(), entry.uses().get(0).line());
        }
        List<Reading> readings = entry.readNow().isEmpty() ? entry.readBefore() : entry.readNow();
        if (!readings.isEmpty()) {
            return physical(readings.get(0).capture(), readings.get(0).line());
        }
        return entry.node() == null ? null : physical("nodes/" + entry.node() + ".yaml", 0);
    }

    private static Mapping physical(String file, int line) {
        Mapping region = new MapBuilder()
                .put("startLine", MapBuilder.number(Math.max(1, line)))
                .block();
        return new MapBuilder()
                .put("artifactLocation", new MapBuilder().put("uri", uri(file)).block())
                .put("region", region)
                .block();
    }

    /** A relative reference: what may not stand in one is written as its bytes in UTF-8. */
    private static String uri(String file) {
        StringBuilder out = new StringBuilder();
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            out.append(
                    PLAIN.indexOf(c) >= 0
                            ? String.valueOf(c)
                            : String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
