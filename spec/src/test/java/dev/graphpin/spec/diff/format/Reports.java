package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.ShippedSpecs;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.change.Unclear;
import dev.graphpin.spec.diff.compare.Mode;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.report.Cause;
import dev.graphpin.spec.diff.report.Compat;
import dev.graphpin.spec.diff.report.Counts;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.JavaChange;
import dev.graphpin.spec.diff.report.Reading;
import dev.graphpin.spec.diff.report.Rename;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Reporter;
import dev.graphpin.spec.diff.report.Settings;
import dev.graphpin.spec.diff.report.Unknowns;
import dev.graphpin.spec.diff.report.Use;
import dev.graphpin.spec.diff.rule.Catalogue;
import dev.graphpin.spec.diff.rule.EnumStyle;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.Rule;
import dev.graphpin.spec.diff.rule.RuleId;
import dev.graphpin.spec.yaml.SpecReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reports for tests of formats. */
final class Reports {
    /** What pages could say to get out of the place where they are quoted, in any of the formats. */
    static final List<String> HOSTILE = List.of(
            "</script><script>document.title='owned'</script>",
            "</style><style>body{display:none}</style>",
            "\"><img src=x onerror=\"document.title='owned'\">",
            "' onmouseover='document.title=1' x='",
            "<!--",
            "]]>",
            "&lt;b&gt;",
            "a\u202egnirts\u202c\u2066",
            "\u0000\u001b[31m\u0085\ud800",
            "`` | `\\` <br> ](https://example.org)",
            "{0} [a](b)",
            "line\r\n::error::broken%0A",
            "--><svg onload=alert(1)>",
            "\u05d0\u05d1\u05d2 \u0627\u0628",
            "${x} {{y}} #{z}");

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Reading READING = new Reading(
            "user.md", 12, "markdown", "User", "https://example.org/user", "0123456789abcdef", "2026-01-02");

    private Reports() {}

    /** Two shipped versions, compared. */
    static Report shipped(String before, String now) {
        return Reporter.report(
                side(before), side(now), Settings.on(LocalDate.of(2026, 1, 1)).withDocs(true));
    }

    private static Side side(String version) {
        SpecReader.Result read = ShippedSpecs.read(version);
        return new Side(version, Objects.requireNonNull(read.spec()), read.lock());
    }

    /** One of everything that a report can hold. */
    static Report small() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Change(RuleId.FIELD_REMOVED, "node:User/field:email", "User.email")
                .values("string", null)
                .entry());
        entries.add(new Change(RuleId.FIELD_ADDED, "node:User/field:nickname", "User.nickname")
                .values(null, "string")
                .entry());
        entries.add(new Change(RuleId.FIELD_TYPE_WIDENED, "node:Page/field:fans", "Page.fans")
                .values("int", "long")
                .entry());
        entries.add(new Change(RuleId.EDGE_REMOVED, "node:Page/edge:feed", "Page/feed")
                .accepted("nobody here reads feeds")
                .entry());
        entries.add(new Change(RuleId.CAPTURE_MISSING, "capture:page.html", "page.html").entry());
        entries.add(new Change(RuleId.DESCRIPTION_CHANGED, "node:Page", "Page").entry());
        entries.add(new Change(RuleId.PARAM_TYPE_NARROWED, "node:User/op:POST/param:age", "User POST age")
                .values("string", "int")
                .full()
                .entry());
        Unknowns.Item item =
                new Unknowns.Item("node:Event/edge:guests", "Event/guests", "element", null, "x", List.of());
        Unknowns unknown = new Unknowns(Unclear.Side.NEW, Unclear.Reason.LOST_BY_RENDERING, "Event", List.of(item));
        return report("v18.0", entries, List.of(unknown));
    }

    /** Text that wants to be more than text, wherever a report has text. */
    static Report hostile() {
        List<Entry> entries = new ArrayList<>();
        List<Unknowns> unknown = new ArrayList<>();
        for (String text : HOSTILE) {
            entries.add(new Change(RuleId.FIELD_TYPE_CHANGED, "node:" + text + "/field:" + text, text)
                    .values(text, text + text)
                    .accepted(entries.size() % 2 == 0 ? null : text)
                    .hostile(text)
                    .entry());
            Unknowns.Item item = new Unknowns.Item("node:" + text, text, text, text, text, List.of());
            unknown.add(new Unknowns(Unclear.Side.OLD, Unclear.Reason.PAGE_NOT_CAPTURED, text, List.of(item)));
        }
        return report(HOSTILE.get(0), entries, unknown);
    }

    /** As many changes as asked for, of all levels and of many nodes. */
    static Report large(int changes) {
        RuleId[] rules = {RuleId.FIELD_REMOVED, RuleId.FIELD_TYPE_CHANGED, RuleId.PARAM_REMOVED, RuleId.FIELD_ADDED};
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            String node = "Node" + i % 250;
            entries.add(new Change(rules[i % rules.length], "node:" + node + "/field:f" + i, node + ".f" + i)
                    .values("list<Node" + i + ">", i % 2 == 0 ? null : "map<string, int>")
                    .full()
                    .entry());
        }
        return report("v1.0", entries, List.of());
    }

    private static Report report(String before, List<Entry> entries, List<Unknowns> unknown) {
        return new Report(
                new Report.Subject(before, before, 3),
                new Report.Subject("v19.0", "v19.0", 4),
                Mode.VERSIONS,
                Compat.ALL,
                Level.ERR,
                new Counts(
                        Map.of(Counts.Kind.FIELDS, new Counts.Count(2, 3), Counts.Kind.VALUES, new Counts.Count(0, 1))),
                entries,
                unknown);
    }

    /** Builds an entry; what is not said is left out. */
    private static final class Change {
        private final Rule rule;
        private final String locator;
        private final String label;
        private @Nullable String before;
        private @Nullable String now;
        private @Nullable String accepted;
        private @Nullable Rename rename;
        private List<JavaChange> java = List.of();
        private List<Use> uses = List.of();
        private List<Reading> readings = List.of(READING);

        private Change(RuleId rule, String locator, String label) {
            this.rule = CATALOGUE.get(rule);
            this.locator = locator;
            this.label = label;
        }

        private Change values(@Nullable String before, @Nullable String now) {
            this.before = before;
            this.now = now;
            return this;
        }

        private Change accepted(@Nullable String why) {
            accepted = why;
            return this;
        }

        private Change full() {
            rename = new Rename("node:User/field:other", 0.75);
            java = List.of(new JavaChange("String age()", "long age()"), new JavaChange("int old()", null));
            uses = List.of(new Use("com.example.Report", "print", "Report.java", 42, "User.age()"));
            return this;
        }

        private Change hostile(String text) {
            rename = new Rename(text, 0.5);
            java = List.of(new JavaChange(text, text), new JavaChange(text, null), new JavaChange(null, text));
            uses = List.of(new Use(text, text, text, 1, text));
            readings = List.of(
                    new Reading(text, 3, text, text, "javascript:document.title='owned'//" + text, text, text),
                    new Reading(text + text, 3, text, text, "https://example.org/" + text, text, text));
            return this;
        }

        private Entry entry() {
            String[] steps = locator.split("[:/]", -1);
            String last = locator.substring(locator.lastIndexOf('/') + 1);
            Position position = rule.verdicts().containsKey(Position.RESPONSE) ? Position.RESPONSE : Position.REQUEST;
            int id = Objects.hash(rule.id().id(), locator, before, now);
            return new Entry(
                    String.format(Locale.ROOT, "%016x", id & 0xffffffffL),
                    rule,
                    locator,
                    label,
                    steps[0].equals("node") ? steps[1] : null,
                    last.contains(":") ? last.substring(0, last.indexOf(':')) : last,
                    position,
                    before,
                    now,
                    rule.verdict(position, EnumStyle.OPEN),
                    rule.level(),
                    readings,
                    readings,
                    uses.isEmpty() ? 1 : 7,
                    java,
                    rename,
                    false,
                    Cause.API,
                    accepted,
                    uses);
        }
    }
}
