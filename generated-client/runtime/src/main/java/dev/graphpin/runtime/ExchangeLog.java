package dev.graphpin.runtime;

import dev.graphpin.runtime.http.HttpAnswer;
import dev.graphpin.runtime.json.Secrets;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells the platform's logger {@code dev.graphpin.runtime} of each answer (debug), and once of a server that speaks another version (warning). No
 * parameter, header or body is ever in a line. Thread-safe.
 */
final class ExchangeLog {
    private static final Logger LOG = System.getLogger("dev.graphpin.runtime");

    private final String version;
    private final AtomicBoolean warned = new AtomicBoolean();

    /** @param version that is asked for */
    ExchangeLog(String version) {
        this.version = version;
    }

    void answered(GraphRequest<?> request, HttpAnswer answer) {
        LOG.log(Level.DEBUG, () -> Secrets.redact(request.line()) + ": " + answer);
        answer.header("facebook-api-version")
                .filter(other -> !other.equals(version) && warned.compareAndSet(false, true))
                .ifPresent(other -> LOG.log(Level.WARNING, () -> warning(other)));
    }

    /** The header is the server's word and may hold anything. */
    private String warning(String other) {
        String told = other.matches("v\\d{1,4}\\.\\d{1,4}") ? other : "an unreadable version";
        return "asked for " + version + ", answered by " + told
                + ": fields and errors may differ from what this client knows";
    }
}
