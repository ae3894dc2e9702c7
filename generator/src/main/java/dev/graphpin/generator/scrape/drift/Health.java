package dev.graphpin.generator.scrape.drift;

import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.assemble.Source;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What became of the captures that the last spec was made from. A capture's successor is the capture with its id, else the one
 * with its address, else the one with its title, whatever its form.
 *
 * @param states by the old capture's id
 */
record Health(Map<String, State> states) {
    /** What the readers say of a capture that ends too early. */
    private static final String CUT = "page-cut";

    /** What became of a capture. Only a good one can say that something is gone. */
    enum State {
        GOOD,
        /** No capture of the page was given. */
        MISSING,
        /** The page is a notice, a login page, in another language, or no reference page at all. */
        FAILED,
        /** The new rendering loses what the old one carried. */
        POORER,
        /** The capture ends too early, or more than three in ten of what it told are gone. */
        SHRUNK
    }

    static Health of(Lock before, Census told, List<Source> now, Census tells) {
        Map<String, State> states = new TreeMap<>();
        before.captures().forEach((id, capture) -> states.put(id, state(id, capture, told, now, tells)));
        return new Health(states);
    }

    private static State state(String id, Lock.Capture capture, Census told, List<Source> now, Census tells) {
        Source successor = successor(id, capture, now).orElse(null);
        if (successor == null) {
            return State.MISSING;
        }
        if (successor.page().kind() == Kind.OTHER) {
            return State.FAILED;
        }
        if (rank(successor.capture().form()) < rank(capture.form())) {
            return State.POORER;
        }
        boolean cut = successor.page().diagnostics().stream().anyMatch(d -> d.id().equals(CUT));
        return cut || shrank(told.of(id), tells.of(successor.id())) ? State.SHRUNK : State.GOOD;
    }

    private static Optional<Source> successor(String id, Lock.Capture capture, List<Source> now) {
        List<Source> best = now.stream().sorted().toList();
        return first(best, s -> s.id().equals(id))
                .or(() -> first(
                        best,
                        s -> capture.url() != null
                                && capture.url().equals(s.capture().url())))
                .or(() -> first(
                        best,
                        s -> capture.title() != null
                                && Objects.equals(capture.title(), s.capture().title())));
    }

    private static Optional<Source> first(List<Source> sources, Predicate<Source> fits) {
        return sources.stream().filter(fits).findFirst();
    }

    private static int rank(String form) {
        return List.of("text", "markdown", "html").indexOf(form);
    }

    /** Whether so much is gone that the capture is to be doubted, not the API. */
    static boolean shrank(int before, int now) {
        return now == 0 ? before > 0 : before - now >= 3 && now * 10 < before * 7;
    }

    /** Whether the best capture that told of an element was read again and is well, so that what it lacks is gone. */
    boolean vouchesFor(Origin origin) {
        return origin.sources().isEmpty()
                || states.getOrDefault(Census.capture(origin.sources().get(0)), State.MISSING) == State.GOOD;
    }

    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>();
        states.forEach((id, state) -> {
            if (state != State.GOOD) {
                findings.add(new Diagnostic(
                        "capture-" + state.name().toLowerCase(java.util.Locale.ROOT),
                        Severity.WARNING,
                        id,
                        0,
                        0,
                        "the last scrape read this capture, now " + what(state)
                                + "; what only it told is kept and flagged stale",
                        "Capture the page again. To accept what is gone, scrape without --previous."));
            }
        });
        return findings;
    }

    private static String what(State state) {
        return switch (state) {
            case GOOD -> "it is well";
            case MISSING -> "no capture of the page was given";
            case FAILED -> "it is no reference page in English";
            case POORER -> "it is a rendering that carries less";
            case SHRUNK -> "it tells much less than before";
        };
    }
}
