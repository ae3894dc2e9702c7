package dev.graphpin.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the Javadoc of an element says. All of it is untrusted text.
 *
 * @param prose the documentation's description; null when there is none or it was dropped
 * @param wire the element's wire name or request line
 * @param type the documentation's type words; null when they say nothing
 * @param notes short facts: flags, default, range
 * @param see address of the page; null when unknown
 */
public record Doc(
        @Nullable String prose,
        String wire,
        @Nullable String type,
        List<String> notes,
        @Nullable String see) {
    public Doc {
        notes = List.copyOf(notes);
    }

    /** A link as the page has it, made absolute; null for one that leads nowhere. */
    static @Nullable String address(@Nullable String link) {
        return link != null && link.startsWith("/docs/") ? "https://developers.facebook.com" + link : link;
    }

    static Doc of(@Nullable String prose, String wire) {
        return new Doc(prose, wire, null, List.of(), null);
    }
}
