package dev.graphpin.client.v19_0;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.runtime.json.GraphObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The runtime and the generated client work in a native image without configuration, and hold no monitor. */
final class NoReflectionTest {
    @Test
    void theRuntimeUsesNone() throws Exception {
        check(home(GraphObject.class), "dev/graphpin/runtime/", 80);
    }

    @Test
    void theGeneratedClientUsesNone() throws Exception {
        check(home(Graph.class), "dev/graphpin/client/v19_0/", 200);
    }

    @Test
    void whatIsForbiddenIsFound() throws IOException {
        try (InputStream in = Sinner.class.getResourceAsStream("NoReflectionTest$Sinner.class")) {
            String own = "dev/graphpin/client/v19_0/NoReflectionTest$Sinner.";
            assertThat(ForbiddenCalls.in(Objects.requireNonNull(in).readAllBytes()))
                    .containsExactly(
                            own + "look: Class.forName",
                            own + "look: Class.getMethod",
                            own + "look: java/lang/reflect/Method",
                            own + "load: java/util/ServiceLoader",
                            own + "hold: synchronized",
                            own + "wait: synchronized",
                            own + "keep: java/io/ObjectOutputStream",
                            own + "writeReplace: serialization");
        }
    }

    private static URI home(Class<?> type) throws Exception {
        return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    }

    private static void check(URI home, String folder, int atLeast) throws IOException {
        Path path = Path.of(home);
        if (Files.isDirectory(path)) {
            check(path.resolve(folder), atLeast);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
            check(jar.getPath(folder), atLeast);
        }
    }

    private static void check(Path folder, int atLeast) throws IOException {
        Set<String> found = new TreeSet<>();
        int classes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".class"))::iterator) {
                found.addAll(ForbiddenCalls.in(Files.readAllBytes(file)));
                classes++;
            }
        }
        assertThat(found).isEmpty();
        assertWithMessage("classes in %s", folder).that(classes).isAtLeast(atLeast);
    }

    /** Does all of it, and is never run. */
    @SuppressWarnings({"unused", "EffectivelyPrivate"})
    private static final class Sinner {
        Object look(String name) throws ReflectiveOperationException {
            return Class.forName(name).getMethod(name);
        }

        Object load() {
            return ServiceLoader.load(Runnable.class);
        }

        synchronized void hold() {}

        void wait(Object turn) {
            synchronized (turn) {
                hold();
            }
        }

        void keep(OutputStream out) throws IOException {
            new ObjectOutputStream(out).close();
        }

        Object writeReplace() {
            return this;
        }
    }
}
