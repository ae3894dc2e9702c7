package dev.graphpin.generator.upgrade;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.generator.sdkspec.SdkSpecs;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.JavaChange;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Settings;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each member that japicmp misses in the new client's jar is told by an entry that breaks source code, or as unknown. */
final class JapicmpTest {
    private static final Settings SETTINGS = Settings.on(LocalDate.of(2026, 1, 1));

    @Test
    void findsNoBreakBetweenShippedVersionsThatTheReportMissed() throws IOException {
        Set<String> breaks = check(shipped("v2.12"), shipped("v19.0"));
        assertThat(breaks).contains("User.address");
    }

    @Test
    void findsNoBreakBetweenImportedVersionsThatTheReportMissed() throws IOException {
        Side old = imported("v24.0");
        Side now = imported("v25.0");
        Report whole = Upgrade.report(old, now, SETTINGS);
        Set<String> broken = whole.entries().stream()
                .filter(entry -> entry.verdict().source() == Level.ERR)
                .map(Entry::node)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> breaks = check(only(broken, old), only(broken, now));
        assertThat(breaks.size()).isAtLeast(100);
    }

    private static Set<String> check(Side before, Side now) throws IOException {
        Report report = Upgrade.report(before, now, SETTINGS);
        Set<String> told = Told.asBreaking(report)
                .map(JavaChange::before)
                .filter(Objects::nonNull)
                .map(JapicmpTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Compiled old = Compiled.of(Compiled.client(before, "client"));
        Compiled is = Compiled.of(Compiled.client(now, "client"));
        assertThat(old.errors()).isEmpty();
        assertThat(is.errors()).isEmpty();
        Set<String> breaks = ApiDiff.breaks(old.classes(), is.classes());
        assertWithMessage("breaks that no entry tells")
                .that(breaks.stream().filter(one -> !isTold(one, told)).toList())
                .isEmpty();
        return breaks;
    }

    /** A member goes with its class, that with the one it is nested in, and those with the node that they belong to. */
    private static boolean isTold(String broken, Set<String> told) {
        if (told.contains(broken)) {
            return true;
        }
        int dot = broken.lastIndexOf('.');
        if (dot >= 0) {
            return isTold(broken.substring(0, dot), told);
        }
        String node = broken.replaceFirst("(Field|Node|(Edge|Enum)[A-Z_].*)$", "");
        return told.contains(node);
    }

    /** {@code User.email} of {@code String User.email()}, {@code UserNode} of {@code class UserNode extends …}. */
    private static String name(String signature) {
        String[] words = signature.replaceFirst("\\(.*", "").split(" ", -1);
        return words[0].equals("class") ? words[1] : words[words.length - 1];
    }

    private static Side only(Set<String> nodes, Side side) {
        Map<String, Node> kept = new TreeMap<>(side.spec().nodes());
        kept.keySet().retainAll(nodes);
        Spec spec = side.spec();
        return new Side(side.name(), new Spec(spec.graphVersion(), kept, spec.errors()), side.lock());
    }

    private static Side shipped(String version) {
        return Objects.requireNonNull(SideChoice.read(version).side());
    }

    private static Side imported(String version) {
        SdkImporter.Imported imported = SdkImporter.read(SdkSpecs.meta(version), version);
        return new Side(version, Objects.requireNonNull(imported.spec()), imported.lock());
    }
}
