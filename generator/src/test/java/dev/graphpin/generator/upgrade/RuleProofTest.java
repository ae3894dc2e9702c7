package dev.graphpin.generator.upgrade;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.emit.MemoryLoader;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Settings;
import dev.graphpin.spec.diff.rule.Catalogue;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.Rule;
import dev.graphpin.spec.diff.rule.RuleId;
import dev.graphpin.spec.overlay.Overlays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule has a pair of specs that it applies to, and its verdicts are true of them: code that uses all of the old client compiles
 * against the new one unless the report says that it breaks, and the old client reads what the new API answers as the verdict says.
 */
final class RuleProofTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Map<RuleId, Fixture> FIXTURES = new EnumMap<>(RuleId.class);
    private static final Map<RuleId, Report> REPORTS = new EnumMap<>(RuleId.class);
    private static final Catalogue CATALOGUE = Catalogue.load();

    private static Compiled old = new Compiled(Map.of(), Map.of());
    private static Compiled upgraded = new Compiled(Map.of(), Map.of());

    @BeforeAll
    static void compile() throws IOException, ClassNotFoundException {
        Map<String, String> oldClients = new TreeMap<>();
        Map<String, String> newClients = new TreeMap<>();
        for (RuleId rule : RuleId.values()) {
            Fixture fixture = Fixture.of(rule);
            if (fixture != null && fixture.hasPair()) {
                FIXTURES.put(rule, fixture);
                Settings settings = Settings.on(TODAY).withDocs(true).withIgnore(fixture.ignore());
                REPORTS.put(rule, Upgrade.report(fixture.before(), fixture.now(), settings));
                oldClients.putAll(Compiled.client(fixture.before(), basePackage(rule)));
                newClients.putAll(Compiled.client(fixture.now(), basePackage(rule)));
            }
        }
        old = Compiled.of(oldClients);
        assertThat(old.errors()).isEmpty();
        for (RuleId rule : FIXTURES.keySet()) {
            Map<String, byte[]> client = new TreeMap<>(old.classes());
            client.keySet().removeIf(name -> !name.startsWith(basePackage(rule) + "."));
            newClients.putAll(EveryUse.of(client, basePackage(rule)));
        }
        upgraded = Compiled.of(newClients);
    }

    @Test
    void everyRuleHasFixtures() {
        for (RuleId rule : RuleId.values()) {
            assertWithMessage(rule.id()).that(Fixture.of(rule)).isNotNull();
        }
    }

    @Test
    void rulesOfOverlaysAreToldWhileASpecIsMade(@TempDir Path folder) throws IOException {
        for (RuleId rule : RuleId.values()) {
            Fixture fixture = Fixture.of(rule);
            String overlay = fixture == null ? null : fixture.overlay();
            if (fixture == null || overlay == null) {
                continue;
            }
            Path file = Files.writeString(folder.resolve("overlay.yaml"), overlay);
            List<String> ofOld = told(fixture.before(), file);
            assertWithMessage(rule.id())
                    .that(fixture.before().spec().nodes().isEmpty() || ofOld.isEmpty())
                    .isTrue();
            assertWithMessage(rule.id()).that(told(fixture.now(), file)).containsExactly(fixture.text("diagnostic"));
        }
    }

    private static List<String> told(Side side, Path overlay) {
        return Overlays.apply(side.spec(), List.of(overlay)).diagnostics().stream()
                .map(diagnostic -> diagnostic.id())
                .toList();
    }

    @Test
    void everyFixtureIsToldByItsRule() {
        FIXTURES.forEach((rule, fixture) -> {
            Entry entry = entry(rule);
            String wire = fixture.text("wire");
            if (wire != null) {
                assertWithMessage(rule.id()).that(entry.verdict().wire().name()).isEqualTo(wire);
                assertWithMessage(rule.id())
                        .that(entry.verdict().source().name())
                        .isEqualTo(fixture.text("source"));
            } else {
                assertWithMessage(rule.id()).that(entry.worst().name()).isEqualTo(fixture.text("level"));
            }
            assertWithMessage(rule.id())
                    .that(entry.rename() == null ? null : entry.rename().locator())
                    .isEqualTo(fixture.text("renamed"));
            assertWithMessage(rule.id())
                    .that(entry.announced())
                    .isEqualTo(rule.id().endsWith("-after-deprecation"));
        });
    }

    @Test
    void codeForTheOldClientCompilesUnlessTheReportSaysThatItBreaks() {
        List<String> wrong = new ArrayList<>();
        REPORTS.forEach((rule, report) -> {
            List<String> errors = upgraded.errorsIn("use/" + basePackage(rule) + "/");
            boolean saysBreak =
                    report.entries().stream().anyMatch(entry -> entry.verdict().source() == Level.ERR);
            boolean isUnknown = report.unknown().stream()
                    .flatMap(group -> group.items().stream())
                    .anyMatch(item -> !item.java().isEmpty());
            boolean meansAnother = Objects.requireNonNull(FIXTURES.get(rule)).text("compiles") != null;
            if (saysBreak == errors.isEmpty() && !isUnknown && !meansAnother) {
                wrong.add(rule.id() + ": report " + (saysBreak ? "breaks" : "does not break") + ", javac " + errors);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingElseIsToldOfAFixture() {
        FIXTURES.forEach((rule, fixture) -> {
            List<String> others = report(rule).entries().stream()
                    .filter(entry -> !entry.equals(entry(rule)))
                    .map(entry -> entry.rule().id().id() + " " + entry.locator())
                    .toList();
            assertWithMessage(rule.id()).that(others).containsExactlyElementsIn(fixture.texts("also"));
        });
    }

    @Test
    void theOldClientReadsWhatTheNewApiAnswersAsTheVerdictSays() throws ReflectiveOperationException {
        for (Fixture fixture : FIXTURES.values()) {
            String answer = fixture.text("answer");
            if (answer == null) {
                continue;
            }
            String name = basePackage(fixture.rule()) + ".Thing";
            Class<?> thing = new MemoryLoader(old.classes()).loadClass(name);
            GraphObject read =
                    (GraphObject) thing.getMethod("fromJson", String.class).invoke(null, answer);
            Object value =
                    thing.getMethod(String.valueOf(fixture.text("accessor"))).invoke(read);
            boolean isRead = value != null && !List.of().equals(value);
            assertWithMessage(fixture.rule().id()).that(isRead).isEqualTo(Boolean.valueOf(fixture.text("reads")));
            boolean isHarmless = List.of("INFO", "DOC").contains(fixture.text("wire"));
            assertWithMessage(fixture.rule().id()).that(isRead).isEqualTo(isHarmless);
        }
    }

    @Test
    void theMirrorIsToldFromTheOtherSide() {
        FIXTURES.forEach((rule, fixture) -> {
            Rule row = CATALOGUE.get(rule);
            if (row.mirror() != null && fixture.text("mirrored") == null) {
                Side from = fixture.now();
                Side to = fixture.before();
                Report back = Upgrade.report(from, to, Settings.on(TODAY).withDocs(true));
                List<RuleId> rules =
                        back.entries().stream().map(entry -> entry.rule().id()).toList();
                assertWithMessage(rule.id()).that(rules).contains(row.mirror());
            }
        });
    }

    @Test
    void whatCapturesLostIsUnknown() {
        FIXTURES.forEach((rule, fixture) -> {
            List<String> unknown = report(rule).unknown().stream()
                    .flatMap(group -> group.items().stream())
                    .map(item -> item.locator())
                    .toList();
            assertWithMessage(rule.id()).that(unknown).containsAtLeastElementsIn(fixture.texts("unknown"));
        });
    }

    private static Report report(RuleId rule) {
        return Objects.requireNonNull(REPORTS.get(rule));
    }

    private static Entry entry(RuleId rule) {
        Fixture fixture = Objects.requireNonNull(FIXTURES.get(rule));
        String told = fixture.text("told");
        String locator = fixture.text("change");
        return report(rule).entries().stream()
                .filter(entry -> entry.rule().id().id().equals(told == null ? rule.id() : told)
                        && entry.locator().equals(locator))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule.id() + " at " + locator + " is not among "
                        + report(rule).entries().stream()
                                .map(entry -> entry.rule().id().id() + " " + entry.locator())
                                .toList()));
    }

    private static String basePackage(RuleId rule) {
        return rule.id().replace('-', '_');
    }
}
