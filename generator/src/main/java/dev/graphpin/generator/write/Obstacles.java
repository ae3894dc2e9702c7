package dev.graphpin.generator.write;

import dev.graphpin.spec.check.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds what stands in the way of writing or deleting one file. */
final class Obstacles {
    static final String EDITED = "output-edited";

    private Obstacles() {}

    /**
     * Looks at the file and at every folder on the way to it.
     *
     * @param wanted the bytes to write; null when the file is to be deleted
     * @return null when the way is clear
     */
    static @Nullable Diagnostic find(Path root, Path folder, String name, Manifest manifest, byte @Nullable [] wanted)
            throws IOException {
        Path file = root.resolve(name);
        String shown = folder.resolve(name).toString();
        for (Path part = file; part != null && !part.equals(root); part = part.getParent()) {
            if (Files.isSymbolicLink(part)) {
                return error("output-link", shown, "its way leads through a symbolic link", "remove the link");
            }
            boolean isDirectory = Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS);
            boolean isThere = Files.exists(part, LinkOption.NOFOLLOW_LINKS);
            if (isThere && isDirectory == part.equals(file)) {
                String what = isDirectory ? "a folder stands where this file" : "a file stands where a folder for it";
                return error("output-foreign", shown, what + " would be written", "move it away");
            }
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        byte[] present = Files.readAllBytes(file);
        if (manifest.wrote(name, present) || (wanted != null && Arrays.equals(present, wanted))) {
            return null;
        }
        return manifest.knows(name)
                ? error(
                        EDITED,
                        shown,
                        "this generated file was changed by somebody else",
                        "keep the change elsewhere and delete the file, it will be written anew; or set onEditedOutput")
                : error(
                        "output-foreign",
                        shown,
                        "a file that graphpin did not write stands where this one would be written",
                        "move it away, or give another output folder");
    }

    private static Diagnostic error(String id, String file, String message, String hint) {
        return new Diagnostic(id, Diagnostic.Severity.ERROR, file, 0, 0, message, hint);
    }
}
