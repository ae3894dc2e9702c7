package dev.graphpin.generator.scrape;

import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.capture.Sidecar;
import dev.graphpin.spec.check.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A captured page before it is read.
 *
 * @param name the capture as the user named it, forward slashes on every system
 * @param path where its bytes stand
 * @param form how the page was rendered, told from the content first and the name's extension only where the content does not tell
 * @param text the content decoded, without byte order mark
 * @param sha256 of the bytes, in lower-case hex
 * @param sidecar what was noted when it was captured; null when nothing was, or when the note is of other bytes
 * @param diagnostics what was odd about the file itself: encoding, sidecar
 */
public record Capture(
        String name,
        Path path,
        Form form,
        String text,
        String sha256,
        @Nullable Sidecar sidecar,
        List<Diagnostic> diagnostics) {
    public Capture {
        diagnostics = List.copyOf(diagnostics);
    }
}
