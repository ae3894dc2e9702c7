package dev.graphpin.generator.write;

import dev.graphpin.spec.check.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds what stands in the way of writing or deleting one file. */
final class Obstacles {
    static final String EDITED = "output-edited";

    private Obstacles() {}

    /**
     * What is where a file belongs.
     *
     * @param obstacle null when the way is clear
     * @param isAlready whether the file is there as it is wanted
     */
    record Place(@Nullable Diagnostic obstacle, boolean isAlready) {
        private static final Place FREE = new Place(null, false);
    }

    /**
     * Looks at every folder on the way to the file, and at the file.
     *
     * @param wanted the bytes to write; null when the file is to be deleted
     */
    static Place find(Path root, Path folder, String name, Manifest manifest, byte @Nullable [] wanted)
            throws IOException {
        Path file = root.resolve(name);
        String shown = folder.resolve(name).toString();
        Path part = root;
        for (Path step : root.relativize(file)) {
            part = part.resolve(step);
            BasicFileAttributes found = attributes(part);
            if (found == null) {
                return Place.FREE;
            }
            if (found.isSymbolicLink()) {
                return obstacle("output-link", shown, "its way leads through a symbolic link", "remove the link");
            }
            if (found.isDirectory() == part.equals(file)) {
                String what =
                        found.isDirectory() ? "a folder stands where this file" : "a file stands where a folder for it";
                return obstacle("output-foreign", shown, what + " would be written", "move it away");
            }
        }
        return compare(file, shown, name, manifest, wanted);
    }

    private static @Nullable BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static Place compare(Path file, String shown, String name, Manifest manifest, byte @Nullable [] wanted)
            throws IOException {
        byte[] present = Files.readAllBytes(file);
        if (wanted != null && Arrays.equals(present, wanted)) {
            return new Place(null, true);
        }
        if (manifest.wrote(name, present)) {
            return Place.FREE;
        }
        return manifest.knows(name)
                ? obstacle(
                        EDITED,
                        shown,
                        "this generated file was changed by somebody else",
                        "keep the change elsewhere and delete the file, it will be written anew; or set onEditedOutput")
                : obstacle(
                        "output-foreign",
                        shown,
                        "a file that graphpin did not write stands where this one would be written",
                        "move it away, or give another output folder");
    }

    private static Place obstacle(String id, String file, String message, String hint) {
        return new Place(new Diagnostic(id, Diagnostic.Severity.ERROR, file, 0, 0, message, hint), false);
    }
}
