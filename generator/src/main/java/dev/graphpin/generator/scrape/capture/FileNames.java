package dev.graphpin.generator.scrape.capture;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a page is kept: {@code user/accounts} in {@code user/accounts/index.html}. A part that some file system would not
 * take, or would take for another one, gets a tail made of its hash: the name stays safe, and different pages stay apart.
 */
final class FileNames {
    private static final String FILE = "index.html";
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]([a-z0-9._-]{0,60}[a-z0-9_-])?");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_-]+");
    /** Names that Windows keeps for devices, whatever stands behind a dot. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private static final Set<String> TAKEN = Set.of(FILE, FILE + Sidecar.SUFFIX);

    private FileNames() {}

    /**
     * The file of a page, below the folder of captures.
     *
     * @param path the page's path in its {@link Reference}
     */
    static Path of(String path) {
        Path file = Path.of("");
        for (String part : path.split("/", -1)) {
            if (!part.isEmpty()) {
                file = file.resolve(safe(part));
            }
        }
        return file.resolve(FILE);
    }

    private static String safe(String part) {
        if (PLAIN.matcher(part).matches() && !DEVICE.matcher(part).matches() && !TAKEN.contains(part)) {
            return part;
        }
        String readable = UNSAFE.matcher(part).replaceAll("-");
        return readable.substring(0, Math.min(readable.length(), 40)) + "~"
                + Sha256.of(part).substring(0, 12);
    }
}
