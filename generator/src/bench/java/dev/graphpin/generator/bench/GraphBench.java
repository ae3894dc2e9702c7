package dev.graphpin.generator.bench;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.generator.sdkspec.SdkSpecs;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.CompactForm;
import dev.graphpin.spec.yaml.SpecReader;
import dev.graphpin.spec.yaml.SpecWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures the way from all of v25.0 to a compiled client, and beside each figure what it is to be compared with: the same bytes
 * written to the same disk, openapi-generator on the exported document, and Meta's own SDK under the same compiler.
 */
public final class GraphBench {
    private static final Path WORK = Path.of("target", "bench", "graph").toAbsolutePath();
    private static final Path JARS = Path.of("target", "bench", "jars").toAbsolutePath();
    private static final String MAIN = "dev.graphpin.generator.cli.Main";
    private static final int WARM = 15;

    private GraphBench() {}

    /** With {@code load DIR} it only reads that spec: that is how a cold JVM is measured. */
    public static void main(String[] args) throws Exception {
        if (args.length == 2) {
            SpecReader.Result read = SpecReader.read(Path.of(args[1]));
            Objects.requireNonNull(read.spec(), () -> "" + read.diagnostics());
            return;
        }
        deleteTree(WORK);
        Files.createDirectories(WORK);
        Spec spec = Objects.requireNonNull(
                SdkImporter.read(SdkSpecs.meta("v25.0"), null).spec());
        System.out.println("\n| what | wall | CPU | peak memory |\n|---|---:|---:|---:|");
        load(spec);
        generate(spec);
        growth(spec);
        compile();
    }

    private static void load(Spec spec) throws IOException, InterruptedException {
        write(spec, WORK.resolve("spec"), true);
        write(spec, WORK.resolve("yaml"), false);
        write(repeated(spec, 2_500), WORK.resolve("large"), true);
        write(repeated(spec, 2_500), WORK.resolve("large-yaml"), false);
        for (String dir : List.of("spec", "yaml", "large", "large-yaml")) {
            long lines = lines(WORK.resolve(dir).resolve("nodes"));
            java(
                    "load " + dir + ", " + lines + " lines, cold",
                    GraphBench.class.getName(),
                    "load",
                    "" + WORK.resolve(dir));
        }
    }

    private static void generate(Spec spec) throws IOException, InterruptedException {
        String[] generate = {
            "generate", "--spec", "" + WORK.resolve("spec"), "--package", "p", "--out", "" + WORK.resolve("cold")
        };
        java("generate v25.0, new JVM", MAIN, generate);
        java("generate v25.0, new JVM, nothing changed", MAIN, generate);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM; i++) {
            Path out = WORK.resolve("warm" + i);
            long start = System.nanoTime();
            Spec read =
                    Objects.requireNonNull(SpecReader.read(WORK.resolve("spec")).spec());
            Generator.generate(read, Options.in("p").to(out), Listener.NONE);
            times.add(System.nanoTime() - start);
            deleteTree(out);
        }
        row("generate v25.0, warm", least(times), 0, 0);
        row("floor: the same bytes to the same disk, warm", floor(WORK.resolve("cold")), 0, 0);
        java(
                "export --format openapi",
                MAIN,
                "export",
                "--format",
                "openapi",
                "--spec",
                "" + WORK.resolve("spec"),
                "--out",
                "" + WORK.resolve("openapi.json"));
        Path other = jar("openapi-generator-cli");
        if (other != null) {
            run(
                    "openapi-generator on that document",
                    List.of(
                            JAVA,
                            "-jar",
                            "" + other,
                            "generate",
                            "-g",
                            "java",
                            "--skip-validate-spec",
                            "-i",
                            "" + WORK.resolve("openapi.json"),
                            "-o",
                            "" + WORK.resolve("openapi")));
        }
    }

    /** Ten, a thousand and ten thousand nodes. */
    private static void growth(Spec spec) throws IOException, InterruptedException {
        for (int nodes : new int[] {10, 1_000, 10_000}) {
            Path dir = WORK.resolve("nodes" + nodes);
            write(repeated(spec, nodes), dir, true);
            java(
                    "generate " + nodes + " nodes, new JVM",
                    MAIN,
                    "generate",
                    "--spec",
                    "" + dir,
                    "--package",
                    "p",
                    "--out",
                    "" + dir.resolve("out"));
            try (Stream<Path> files = Files.walk(dir.resolve("out"))) {
                System.out.println(
                        "| … files | " + files.filter(Files::isRegularFile).count() + " | | |");
            }
            deleteTree(dir);
        }
    }

    private static void compile() throws IOException, InterruptedException {
        String ours = List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
                .filter(entry ->
                        entry.contains("jackson-core") || entry.contains("jspecify") || entry.contains("runtime"))
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElse("");
        javac("javac of the client of v25.0", WORK.resolve("cold"), ours);
        Path sources = jar("facebook-java-business-sdk");
        if (sources != null) {
            Path dir = WORK.resolve("sdk");
            Files.createDirectories(dir);
            run(
                    "",
                    List.of(
                            Path.of(JAVA).resolveSibling("jar").toString(),
                            "--extract",
                            "--file",
                            "" + sources,
                            "--dir",
                            "" + dir));
            javac("javac of facebook-java-business-sdk 24.0.1", dir, JARS + File.separator + "*");
        }
    }

    private static void javac(String what, Path sources, String classPath) throws IOException, InterruptedException {
        Path classes = WORK.resolve(what.replaceAll("[^a-z0-9]+", "-"));
        Files.createDirectories(classes);
        Path list = WORK.resolve("sources.txt");
        try (Stream<Path> files = Files.walk(sources)) {
            Files.write(
                    list,
                    files.map(Path::toString)
                            .filter(file -> file.endsWith(".java"))
                            .toList());
        }
        run(
                what,
                List.of(
                        Path.of(JAVA).resolveSibling("javac").toString(),
                        "-nowarn",
                        "-proc:none",
                        "--release",
                        "17",
                        "-cp",
                        classPath,
                        "-d",
                        "" + classes,
                        "@" + list));
        Path jar = WORK.resolve(classes.getFileName() + ".jar");
        run(
                "",
                List.of(
                        Path.of(JAVA).resolveSibling("jar").toString(),
                        "--create",
                        "--file",
                        "" + jar,
                        "-C",
                        "" + classes,
                        "."));
        try (Stream<Path> files = Files.walk(classes)) {
            long count =
                    files.filter(file -> file.toString().endsWith(".class")).count();
            System.out.println("| … " + count + " classes, jar of " + Files.size(jar) / 1000 + " kB | | | |");
        }
    }

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static void java(String what, String main, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(args));
        run(what, command);
    }

    /** Runs a program and, on Linux, asks the system how much it took. */
    private static void run(String what, List<String> command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        Path said = WORK.resolve("time.txt");
        boolean isTimed = Files.isExecutable(Path.of("/usr/bin/time"));
        if (isTimed) {
            all.addAll(0, List.of("/usr/bin/time", "-o", "" + said, "-f", "%U %S %M"));
        }
        long start = System.nanoTime();
        int exit = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(WORK.resolve("log.txt").toFile())
                .start()
                .waitFor();
        long time = System.nanoTime() - start;
        if (exit != 0) {
            throw new IllegalStateException(
                    command + " ended with " + exit + ": " + Files.readString(WORK.resolve("log.txt")));
        }
        if (!what.isEmpty()) {
            String[] told = isTimed ? Files.readString(said).strip().split(" ", -1) : new String[] {"0", "0", "0"};
            row(what, time, Double.parseDouble(told[0]) + Double.parseDouble(told[1]), Long.parseLong(told[2]) / 1000);
        }
    }

    private static void row(String what, long nanos, double cpu, long megabytes) {
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %.2f s | %s | %s |",
                what,
                nanos / (double) TimeUnit.SECONDS.toNanos(1),
                cpu == 0 ? "" : String.format(Locale.ROOT, "%.1f s", cpu),
                megabytes == 0 ? "" : megabytes + " MB"));
    }

    private static long least(List<Long> times) {
        return times.stream().min(Comparator.naturalOrder()).orElse(0L);
    }

    private static long floor(Path sources) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(sources)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(sources.relativize(file), Files.readAllBytes(file));
            }
        }
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM; i++) {
            Path out = WORK.resolve("floor" + i);
            long start = System.nanoTime();
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path target = out.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.write(target, file.getValue());
            }
            times.add(System.nanoTime() - start);
            deleteTree(out);
        }
        return least(times);
    }

    /** So many nodes: those of the spec again and again under other names. */
    private static Spec repeated(Spec spec, int count) {
        Map<String, Node> nodes = new TreeMap<>();
        List<Node> all = List.copyOf(spec.nodes().values());
        for (int i = 0; i < count; i++) {
            Node node = all.get(i % all.size());
            String name = i < all.size() ? node.name() : node.name() + "Copy" + i / all.size();
            nodes.put(
                    name,
                    new Node(
                            name,
                            node.graphVersion(),
                            node.docs(),
                            node.summary(),
                            node.flags(),
                            node.requirements(),
                            node.read(),
                            node.fields(),
                            node.edges(),
                            node.operations(),
                            node.origin()));
        }
        return new Spec(spec.graphVersion(), nodes, spec.errors());
    }

    private static void write(Spec spec, Path dir, boolean isCompact) throws IOException {
        SortedMap<String, String> files = new TreeMap<>(SpecWriter.render(spec, null));
        if (isCompact) {
            files.put(CompactForm.FILE, CompactForm.text(spec, null, files));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = dir.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static long lines(Path dir) throws IOException {
        long lines = 0;
        try (Stream<Path> files = Files.list(dir)) {
            for (Path file : files.toList()) {
                lines += Files.readString(file).lines().count();
            }
        }
        return lines;
    }

    private static @org.jspecify.annotations.Nullable Path jar(String name) throws IOException {
        if (!Files.isDirectory(JARS)) {
            return null;
        }
        try (Stream<Path> jars = Files.list(JARS)) {
            return jars.filter(jar -> Objects.toString(jar.getFileName(), "").startsWith(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static void deleteTree(Path dir) throws IOException {
        if (Files.exists(dir)) {
            try (Stream<Path> walk = Files.walk(dir)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
