package dev.graphpin.generator.sdkspec.merge;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Origin;

/** Tells of facts that two sources tell differently, and which of them counts. */
final class Contradictions {
    private final Diagnostics diagnostics;

    Contradictions(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * One contradiction.
     *
     * @param id of the kind of fact: {@code merge-type}
     * @param what the fact, in words: {@code type of field 'timezone' of User}
     * @param taken what counts
     * @param from where that was read
     * @param left what does not count
     * @param leftFrom where that was read
     */
    void tell(String id, String what, String taken, Origin from, String left, Origin leftFrom) {
        String source = first(from);
        int colon = source.lastIndexOf(':');
        diagnostics.warning(
                id,
                colon < 0 ? null : source.substring(0, colon),
                colon < 0 ? 0 : line(source.substring(colon + 1)),
                0,
                what + ": " + Untrusted.quote(taken) + " counts, not the " + Untrusted.quote(left) + " of "
                        + Untrusted.escape(first(leftFrom)),
                null);
    }

    private static String first(Origin origin) {
        return origin.sources().isEmpty()
                ? "a spec without origins"
                : origin.sources().get(0);
    }

    private static int line(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
