package dev.graphpin.maven;

import java.io.Writer;
import java.util.function.Consumer;

/** Passes text on, line by line as the lines end. Not safe for use by several threads. */
final class LogWriter extends Writer {
    private final Consumer<String> lines;
    private final StringBuilder line = new StringBuilder();

    LogWriter(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void write(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] == '\n') {
                end();
            } else if (text[i] != '\r') {
                line.append(text[i]);
            }
        }
    }

    private void end() {
        lines.accept(line.toString());
        line.setLength(0);
    }

    @Override
    public void flush() {
        // A line that has not ended yet may grow.
    }

    @Override
    public void close() {
        if (line.length() > 0) {
            end();
        }
    }
}
