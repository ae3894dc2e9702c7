package dev.graphpin.generator.scrape.damage;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.damage.SamplePages.Sample;
import dev.graphpin.spec.check.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Reads damaged pages: {@code -Dgraphpin.damage.cases=1000000} reads more of them, {@code -Dgraphpin.damage.first=N} starts
 * elsewhere. A case is its number; the same number is the same damage to the same page.
 */
class DamagedPagesTest {
    private static final int CASES = Integer.getInteger("graphpin.damage.cases", 10_000);
    private static final int FIRST = Integer.getInteger("graphpin.damage.first", 0);
    private static final int MOST_FAILURES = 30;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final List<Sample> samples = evenly();
    private final Map<String, Set<Item>> rows = new ConcurrentHashMap<>();

    /** The limit is for a reader that hangs; it is long enough for a million cases. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void readingEndsAndInventsNothing() {
        assumeFalse(samples.isEmpty(), "no captures beside the project and no fixture pages: nothing to damage");
        List<String> failures = IntStream.range(FIRST, FIRST + CASES)
                .parallel()
                .mapToObj(this::failures)
                .flatMap(List::stream)
                .collect(Collectors.toList());
        List<String> shown = failures.subList(0, Math.min(failures.size(), MOST_FAILURES));
        assertWithMessage("\n%s\nfailures", String.join("\n", shown))
                .that(failures.size())
                .isEqualTo(0);
    }

    /** There are few captures of some forms: those come again until they are a fifth of all. */
    private static List<Sample> evenly() {
        List<Sample> all = SamplePages.all();
        List<Sample> even = new ArrayList<>(all);
        for (Form form : Form.values()) {
            List<Sample> some = all.stream().filter(s -> s.form() == form).toList();
            for (int i = some.size(); !some.isEmpty() && i < all.size() / 5; i++) {
                even.add(some.get(i % some.size()));
            }
        }
        return even;
    }

    private List<String> failures(int number) {
        Sample sample = samples.get(number % samples.size());
        Damage damage = Damage.of(sample.text(), sample.form(), number);
        String place = "case " + number + " " + sample.name() + " " + damage.done() + ": ";
        List<String> failures = new ArrayList<>();
        try {
            long start = System.nanoTime();
            Page page = read(sample, damage.text());
            if (System.nanoTime() - start > LONGEST_NANOS && alwaysSlow(sample, damage)) {
                failures.add(place + "takes longer than a second");
            }
            invented(page, damage, sample).forEach(fact -> failures.add(place + "invented " + fact));
            misplaced(page, damage.text()).forEach(line -> failures.add(place + "no such line: " + line));
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(place + e + " at " + List.of(e.getStackTrace()).subList(0, 5));
        }
        return failures;
    }

    private static Page read(Sample sample, String text) {
        return SamplePages.reader(sample.form()).read(sample.name(), text);
    }

    /** One slow reading may be the machine's fault; three in a row are the reader's. */
    private static boolean alwaysSlow(Sample sample, Damage damage) {
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            read(sample, damage.text());
            if (System.nanoTime() - start < LONGEST_NANOS) {
                return false;
            }
        }
        return true;
    }

    private List<String> invented(Page page, Damage damage, Sample sample) {
        Statement statement = new Statement(sample.form(), damage.text());
        List<String> invented = new ArrayList<>();
        for (Fact fact : Fact.of(page)) {
            if (!statement.states(fact)) {
                invented.add(fact.toString());
            }
        }
        if (damage.rowsOnly()) {
            Set<Item> before = rows.computeIfAbsent(sample.name(), name -> Fact.rows(read(sample, sample.text())));
            for (Item row : Fact.rows(page)) {
                if (!before.contains(row)) {
                    invented.add("row " + row);
                }
            }
        }
        return invented;
    }

    private static List<Diagnostic> misplaced(Page page, String text) {
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        return page.diagnostics().stream()
                .filter(d -> d.line() < 0 || d.line() > lines || d.message().isBlank())
                .toList();
    }
}
