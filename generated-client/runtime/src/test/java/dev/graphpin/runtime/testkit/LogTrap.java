package dev.graphpin.runtime.testkit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Catches log lines of every level, with their parameters and exceptions, until it is closed. Left out are those of the test server, and those of
 * the JDK's HTTP client about its own inside, which write each address, and the proof in it, to whoever switches them on.
 */
public final class LogTrap implements AutoCloseable {
    private static final List<String> OTHERS =
            List.of("com.sun.net.httpserver", "sun.net.httpserver", "jdk.internal.httpclient.debug");

    private final Logger logger;
    private final Level before;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            String name = String.valueOf(line.getLoggerName());
            if (OTHERS.stream().noneMatch(name::startsWith)) {
                lines.add(line.getLevel() + " " + line.getMessage()
                        + (line.getParameters() == null ? "" : Arrays.toString(line.getParameters()))
                        + (line.getThrown() == null ? "" : stack(line.getThrown())));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private LogTrap(Logger logger) {
        this.logger = logger;
        this.before = logger.getLevel() == null ? Level.INFO : logger.getLevel();
        handler.setLevel(Level.ALL);
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
    }

    /** What any code of this process logs. */
    public static LogTrap everything() {
        return new LogTrap(Logger.getLogger(""));
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    public String text() {
        return String.join("\n", lines);
    }

    /** Messages and frames of an exception with all its causes and those it suppressed. */
    public static String stack(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        logger.setLevel(before);
    }
}
