package dev.graphpin.generator.upgrade;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.graphpin.generator.scrape.ScrapeOptions;
import dev.graphpin.generator.scrape.Scraped;
import dev.graphpin.generator.scrape.Scraper;
import dev.graphpin.spec.diff.compare.Mode;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Settings;
import dev.graphpin.spec.diff.rule.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Real pairs: two captures of one version, neighbouring versions, and versions that are years apart. */
final class CapturedPairsTest {
    private static final Settings SETTINGS = Settings.on(LocalDate.of(2026, 1, 1));
    private static final Path CAPTURES = Path.of("..", "..", "shared", "captures");

    @Test
    void twoCapturesOfOneVersionDifferByTwoValuesInTwoPlaces() {
        Report drift = Upgrade.report(scraped("user.md"), scraped("user.txt"), SETTINGS);
        assertThat(drift.mode()).isEqualTo(Mode.DRIFT);
        assertThat(drift.entries().stream().map(CapturedPairsTest::told).toList())
                .containsExactly(
                        "enum-value-added users DELETE MARKETPLACE_LISTINGS",
                        "enum-value-added users DELETE WHATSAPP_SUBSCRIBER_POOL",
                        "enum-value-added users POST MARKETPLACE_LISTINGS",
                        "enum-value-added users POST WHATSAPP_SUBSCRIBER_POOL");
        assertThat(drift.unknownFacts()).isGreaterThan(25);
    }

    @Test
    void theOtherWayRoundTheyAreRemovedAndNothingElseIs() {
        Report drift = Upgrade.report(scraped("user.txt"), scraped("user.md"), SETTINGS);
        assertThat(drift.entries().stream().map(entry -> entry.rule().id()).toList())
                .containsExactly(
                        RuleId.ENUM_VALUE_REMOVED,
                        RuleId.ENUM_VALUE_REMOVED,
                        RuleId.ENUM_VALUE_REMOVED,
                        RuleId.ENUM_VALUE_REMOVED);
    }

    @Test
    void neighbouringVersionsDifferByHardlyAnything() {
        Report report = Upgrade.report(shipped("v18.0"), shipped("v19.0"), SETTINGS);
        assertThat(report.entries().stream().map(CapturedPairsTest::told).toList())
                .containsExactly(
                        "enum-value-added users DELETE MARKETPLACE_LISTINGS",
                        "enum-value-added users DELETE WHATSAPP_SUBSCRIBER_POOL",
                        "enum-value-added users POST MARKETPLACE_LISTINGS",
                        "enum-value-added users POST WHATSAPP_SUBSCRIBER_POOL");
    }

    /** The pages of 2018 have no table of requirements and name no sets of fields; that the later ones do is no change of the API. */
    @Test
    void whatOldPagesNeverTellIsUnknown() {
        Report report = Upgrade.report(shipped("v2.12"), shipped("v19.0"), SETTINGS.withNodes(List.of("User")));
        assertThat(report.entries().stream().map(entry -> entry.rule().id()).toList())
                .containsNoneOf(
                        RuleId.PERMISSION_ADDED,
                        RuleId.PERMISSION_ALTERNATIVES_CHANGED,
                        RuleId.FIELD_PERMISSION_REMOVED);
        assertThat(report.unknown().stream()
                        .flatMap(group -> group.items().stream())
                        .map(item -> item.fact() + " " + item.now())
                        .toList())
                .containsAtLeast("requirements public_profile", "fieldSets public_profile");
    }

    /** The shipped spec knows from other versions where edges lead; a spec of the node's page alone does not contradict that. */
    @Test
    void whereAnEdgeLeadsIsUnknownWithoutItsPage() {
        Side shipped = shipped("v19.0");
        Side alone = scraped("user.md");
        for (Report report : List.of(
                Upgrade.report(shipped, alone, SETTINGS.withNodes(List.of("User"))),
                Upgrade.report(alone, shipped, SETTINGS.withNodes(List.of("User"))))) {
            assertThat(report.entries().stream().map(entry -> entry.rule().id()).toList())
                    .containsNoneOf(RuleId.EDGE_TARGET_CHANGED, RuleId.EDGE_CARDINALITY_CHANGED);
            assertThat(report.unknown().stream()
                            .flatMap(group -> group.items().stream())
                            .map(item -> item.locator() + " " + item.fact())
                            .toList())
                    .containsAtLeast("node:User/edge:albums target", "node:User/edge:albums cardinality");
        }
    }

    /** Each file of code that does not compile uses a class that the report speaks of as breaking, or as unknown. */
    @Test
    void javacFindsNoBreakThatTheReportMissed() throws IOException, ClassNotFoundException {
        Side before = shipped("v2.12");
        Side now = shipped("v19.0");
        Report report = Upgrade.report(before, now, SETTINGS);
        Compiled old = Compiled.of(Compiled.client(before, "client"));
        assertThat(old.errors()).isEmpty();
        Map<String, String> files = new TreeMap<>(Compiled.client(now, "client"));
        files.putAll(EveryUse.of(old.classes(), "client"));
        List<String> told = Told.asBreaking(report)
                .map(change -> String.valueOf(change.before()))
                .toList();
        List<String> missed = Compiled.of(files).errors().keySet().stream()
                .map(file -> used(String.valueOf(files.get(file))))
                .filter(used -> told.stream().noneMatch(text -> tells(text, used)))
                .toList();
        assertThat(missed).isEmpty();
    }

    /** A class is told of by itself, by the one it is nested in, or by the node that went with all its classes. */
    private static boolean tells(String text, String used) {
        String outer = used.replaceFirst("\\..*", "");
        String node = outer.replaceFirst("(Field|Edge.*)$", "");
        return text.contains(used) || text.equals("class " + outer) || text.equals("class " + node);
    }

    /** The class that a file of {@link EveryUse} uses, without its package; a builder and a codec go with their model. */
    private static String used(String code) {
        int at = code.indexOf("void type(client.") + "void type(client.".length();
        return code.substring(at, code.indexOf(" it)", at)).replaceFirst("\\.Builder$", "");
    }

    private static String told(Entry entry) {
        String[] steps = entry.locator().split("/", -1);
        String operation = steps.length == 2 ? "" : steps[2].substring("op:".length()) + " ";
        return entry.rule().id().id() + " " + steps[1].substring("edge:".length()) + " " + operation + entry.now();
    }

    private static Side shipped(String version) {
        return Objects.requireNonNull(SideChoice.read(version).side());
    }

    private static Side scraped(String capture) {
        Path file = CAPTURES.resolve("v19.0").resolve(capture);
        assumeTrue(Files.exists(file), "no captures beside the project");
        Scraped scraped = Scraper.scrape(ScrapeOptions.of(List.of(file)));
        return new Side(capture, Objects.requireNonNull(scraped.spec()), scraped.lock());
    }
}
