package dev.graphpin.generator.bench;

import dev.graphpin.generator.emit.Javac;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Compiles a generated client and Meta's own SDK, with the same compiler and the same options, in turns: new as a build tool on the command line
 * starts it, and warm as in the JVM of an IDE or of a tool's daemon, which has compiled before.
 */
final class CompileBench {
    private static final int NEW = 3;
    private static final int WARM_UP = 4;
    private static final int WARM = 5;

    private final Path work;
    private final Sources ours;
    private final Sources theirs;

    /**
     * What is compiled.
     *
     * @param list of its files, as javac takes it
     */
    private record Sources(String name, Path list, String classPath) {
        List<String> arguments(Path classes) {
            String release = "-nowarn -proc:none --release 17 -cp";
            return Stream.concat(
                            Stream.of(release.split(" ", -1)),
                            Stream.of(classPath, "-d", classes.toString(), "@" + list))
                    .toList();
        }
    }

    /**
     * @param work a directory for what comes of it
     * @param client the generated sources
     * @param jars where the SDK's sources and all that they need are
     */
    CompileBench(Path work, Path client, Path jars) throws IOException {
        this.work = Files.createDirectories(work);
        this.ours = new Sources("the client of v25.0", list(client), Javac.classpath());
        Path sdk = unpack(GraphBench.jar("facebook-java-business-sdk"), work.resolve("sdk"));
        this.theirs = new Sources("facebook-java-business-sdk 24.0.1", list(sdk), classPath(jars));
    }

    /** The rows of the table. */
    List<String> rows() throws Exception {
        List<Cost> our = new ArrayList<>();
        List<Cost> their = new ArrayList<>();
        for (int i = 0; i < NEW; i++) {
            our.add(compile(ours));
            their.add(compile(theirs));
        }
        List<String> rows = new ArrayList<>();
        rows.add(Cost.median(our).row("**javac of " + ours.name + ", new**", jar(ours)));
        rows.add(Cost.median(their).row("javac of " + theirs.name + ", new", jar(theirs)));
        our.clear();
        their.clear();
        for (int i = 0; i < WARM_UP + WARM; i++) {
            our.add(Cost.of(() -> compileHere(ours)));
            their.add(Cost.of(() -> compileHere(theirs)));
        }
        rows.add(Cost.median(our.subList(WARM_UP, our.size())).row("**javac of " + ours.name + ", warm**", ""));
        rows.add(Cost.median(their.subList(WARM_UP, their.size())).row("javac of " + theirs.name + ", warm", ""));
        return rows;
    }

    private Cost compile(Sources sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(GraphBench.java("javac")));
        command.addAll(sources.arguments(classes(sources)));
        return Cost.of(work, command);
    }

    private Void compileHere(Sources sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = compiler.run(
                null, said, said, sources.arguments(classes(sources)).toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
        }
        return null;
    }

    /** One folder for all rounds: what is written over takes no room anew. */
    private Path classes(Sources sources) throws IOException {
        return Files.createDirectories(work.resolve(sources.list.getFileName() + ".classes"));
    }

    private String jar(Sources sources) throws IOException, InterruptedException {
        Path classes = classes(sources);
        Path jar = work.resolve(sources.list.getFileName() + ".jar");
        Cost.of(
                work,
                List.of(GraphBench.java("jar"), "--create", "--file", jar.toString(), "-C", classes.toString(), "."));
        return String.format(
                Locale.ROOT, "%,d classes, jar of %.2f MB", GraphBench.files(classes), Files.size(jar) / 1_000_000.0);
    }

    private Path list(Path sources) throws IOException {
        Path list = work.resolve(sources.getFileName() + ".txt");
        try (Stream<Path> files = Files.walk(sources)) {
            Files.write(
                    list,
                    files.map(Path::toString)
                            .filter(file -> file.endsWith(".java"))
                            .toList());
        }
        return list;
    }

    /** By name: only the launcher of javac knows what {@code *} is. */
    private static String classPath(Path jars) throws IOException {
        try (Stream<Path> all = Files.list(jars)) {
            return all.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static Path unpack(Path jar, Path dir) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar);
                Stream<Path> all = Files.walk(inside.getPath("/"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = dir.resolve(file.toString().substring(1));
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        }
        return dir;
    }
}
