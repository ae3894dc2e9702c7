package dev.graphpin.spec.diff.format;

import static dev.graphpin.spec.diff.format.HtmlText.code;
import static dev.graphpin.spec.diff.format.HtmlText.text;

import dev.graphpin.spec.diff.report.Cause;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.JavaChange;
import dev.graphpin.spec.diff.report.Reading;
import dev.graphpin.spec.diff.report.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that is known of one change. */
final class HtmlDetails {
    private HtmlDetails() {}

    static void write(Entry entry, StringBuilder out) {
        out.append("<div class=\"more\"><dl>");
        row("To do", text(entry.rule().migration()), out);
        if (HtmlChange.isCut(entry.before()) || HtmlChange.isCut(entry.now())) {
            row("Before", code(entry.before()), out);
            row("Now", code(entry.now()), out);
        }
        list("Java", entry.java(), HtmlDetails::java, out);
        list("Used by", entry.uses(), HtmlDetails::use, out);
        if (entry.reach() > 1) {
            row("Reach", "used in " + entry.reach() + " places of the spec", out);
        }
        if (entry.rename() != null) {
            row(
                    "Renamed?",
                    code(entry.rename().locator()) + " is alike (score "
                            + entry.rename().score() + ")",
                    out);
        }
        if (entry.accepted() != null) {
            row("Accepted", text(entry.accepted()), out);
        }
        list("Read before", captures(entry.readBefore()), HtmlDetails::capture, out);
        list("Read now", captures(entry.readNow()), HtmlDetails::capture, out);
        if (entry.cause() == Cause.EXTRACTOR) {
            row("Cause", "perhaps only better reading of the same pages", out);
        }
        String rule = text(entry.rule().id().id());
        row("Rule", "<a href=\"#rule-" + rule + "\">" + rule + "</a>", out);
        row("Ignore entry", "<pre class=\"ignore\">" + lines(IgnoreSnippet.of(entry)) + "</pre>", out);
        out.append("</dl></div>");
    }

    private static void row(String name, String html, StringBuilder out) {
        out.append("<dt>").append(name).append("</dt><dd>").append(html).append("</dd>");
    }

    private static <T> void list(String name, List<T> items, Function<T, String> html, StringBuilder out) {
        if (items.size() == 1) {
            row(name, html.apply(items.get(0)), out);
        } else if (!items.isEmpty()) {
            String all = items.stream()
                    .map(item -> "<li>" + html.apply(item) + "</li>")
                    .collect(Collectors.joining());
            row(name, "<ul>" + all + "</ul>", out);
        }
    }

    private static String java(JavaChange change) {
        if (change.now() == null) {
            return "<span class=\"old\">" + code(change.before()) + "</span> is gone";
        }
        String now = "<span class=\"new\">" + code(change.now()) + "</span>";
        return change.before() == null
                ? now + " is new"
                : "<span class=\"old\">" + code(change.before()) + "</span> → " + now;
    }

    private static String use(Use use) {
        return code(use.className() + "." + use.member()) + " (" + text(use.source())
                + (use.line() == 0 ? "" : ":" + use.line()) + ") uses " + code(use.uses());
    }

    /** By capture: one may be named with many of its lines. */
    private static List<List<Reading>> captures(List<Reading> readings) {
        Map<String, List<Reading>> captures = new LinkedHashMap<>();
        readings.forEach(reading -> captures.computeIfAbsent(reading.capture(), name -> new ArrayList<>())
                .add(reading));
        return List.copyOf(captures.values());
    }

    private static String capture(List<Reading> readings) {
        Reading first = readings.get(0);
        String lines = readings.stream()
                .filter(reading -> reading.line() > 0)
                .map(reading -> Integer.toString(reading.line()))
                .distinct()
                .collect(Collectors.joining(", "));
        StringBuilder out = new StringBuilder(HtmlText.link(first.url(), code(first.capture())));
        out.append(lines.isEmpty() ? "" : lines.contains(",") ? " lines " + lines : " line " + lines);
        out.append("<span class=\"muted\">");
        out.append(first.title() == null ? "" : " · " + text(first.title()));
        out.append(first.form() == null ? "" : " · " + text(first.form()));
        out.append(first.date() == null ? "" : " · " + text(first.date()));
        if (first.sha256() != null) {
            out.append(" · <span title=\"SHA-256 ").append(text(first.sha256())).append("\">#");
            out.append(text(Summary.start(first.sha256()))).append("</span>");
        }
        return out.append("</span>").toString();
    }

    private static String lines(String snippet) {
        return snippet.lines().map(HtmlText::text).collect(Collectors.joining("\n"));
    }
}
