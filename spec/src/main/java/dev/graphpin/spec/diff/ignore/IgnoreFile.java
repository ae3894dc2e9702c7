package dev.graphpin.spec.diff.ignore;

import java.util.List;

/**
 * A file of accepted changes.
 *
 * @param name as the user called it
 */
public record IgnoreFile(String name, List<IgnoreEntry> entries) {
    public IgnoreFile {
        entries = List.copyOf(entries);
    }
}
