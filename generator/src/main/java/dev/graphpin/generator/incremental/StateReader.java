package dev.graphpin.generator.incremental;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@link State} writes. */
final class StateReader {
    private final ByteBuffer bytes;

    private StateReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Null for what does not read. */
    static @Nullable State read(byte[] bytes) {
        try {
            return new StateReader(bytes).state();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private @Nullable State state() {
        if (!text().equals(State.MARK)) {
            return null;
        }
        SortedMap<String, String> settings = new TreeMap<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            settings.put(text(), text());
        }
        State state = new State(settings, files(), files());
        return text().equals(State.MARK) && !bytes.hasRemaining() ? state : null;
    }

    /** Thousands of long names that begin alike: in order they are put only where somebody reads them. */
    private Map<String, Known> files() {
        Map<String, Known> files = new HashMap<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            String name = text();
            Hash hash = Hash.read(bytes);
            Stamp stamp = new Stamp(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
            files.put(name, new Known(hash, stamp));
        }
        return files;
    }

    private String text() {
        int length = bytes.getInt();
        int start = bytes.position();
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        bytes.position(start + length);
        return new String(bytes.array(), start, length, StandardCharsets.UTF_8);
    }
}
