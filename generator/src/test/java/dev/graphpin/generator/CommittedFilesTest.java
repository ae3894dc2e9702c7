package dev.graphpin.generator;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must not get into the project's files: paths of one machine, and notes to self. */
final class CommittedFilesTest {
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode");
    // Put together here, so that this file does not find itself.
    private static final Pattern FORBIDDEN = Pattern.compile(String.join(
            "|", "/" + "root/", "/" + "home/[a-z]", "/" + "Users/[a-z]", "\\bTO" + "DO\\b", "\\bFIX" + "ME\\b"));

    @Test
    void noMachinePathsAndNoNotesToSelf() throws IOException {
        Path root = Path.of("..").toRealPath();
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (isOurs(root.relativize(file))) {
                    search(root, file, found);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isOurs(Path file) {
        for (Path part : file) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static void search(Path root, Path file, List<String> found) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (FORBIDDEN.matcher(lines.get(i)).find()) {
                    found.add(root.relativize(file) + ":" + (i + 1) + ": "
                            + lines.get(i).strip());
                }
            }
        } catch (MalformedInputException binary) {
            // not text
        }
    }
}
