package dev.graphpin.generator.bench;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.scrape.Project;
import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.generator.sdkspec.SdkSpecs;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Measures the way from all of v25.0 to a compiled client, and beside each figure what it is to be compared with: the same bytes
 * written to the same disk, openapi-generator on the exported document, and Meta's own SDK ({@link CompileBench}). What is
 * "new" runs as a user starts it, by the launcher; what is compared takes turns. With the argument {@code rewrite} the table goes
 * into the README.
 */
public final class GraphBench {
    private static final Path BENCH = Path.of("target", "bench").toAbsolutePath();
    private static final Path JARS = BENCH.resolve("jars");
    private static final Path README = Project.root().resolve("generator/README.md");
    private static final String LAUNCHER = Project.root().resolve("graphpin").toString();
    private static final String BEGIN = "<!-- GraphBench -->\n";
    private static final String END = "<!-- /GraphBench -->\n";

    private static final int COLD = 3;
    private static final int WARM = 15;
    private static final int WARM_UP = 40;

    /** Each run has a folder of its own: a file system is slow to use the room again of what was just deleted. */
    private final Path work;

    private final Spec spec;
    private final Lock lock;
    private final List<String> table = new ArrayList<>();

    private GraphBench(Path work, SdkImporter.Imported imported) {
        this.work = work;
        this.spec = Objects.requireNonNull(imported.spec());
        this.lock = Objects.requireNonNull(imported.lock());
    }

    public static void main(String[] args) throws Exception {
        SdkImporter.Imported imported = SdkImporter.read(SdkSpecs.meta("v25.0"), null);
        Files.createDirectories(BENCH);
        Path work = Files.createTempDirectory(BENCH, "graph");
        try {
            List<String> table = new GraphBench(work, imported).run();
            if (List.of(args).contains("rewrite")) {
                rewrite(String.join("\n", table) + "\n");
            }
        } finally {
            delete(work);
        }
    }

    private static void rewrite(String table) throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(README, readme.substring(0, begin) + table + readme.substring(readme.indexOf(END)));
    }

    private List<String> run() throws Exception {
        launch("--version"); // builds what is missing, and its archive of classes
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        add(String.format(
                Locale.ROOT,
                "JDK %s, %d processors; as the run began, %.1f processes wanted one.",
                Runtime.version().feature(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage()));
        add("");
        add("| | time | CPU | peak memory | |");
        add("|---|---:|---:|---:|---|");
        reading();
        Cost ours = generating();
        others(ours);
        for (int nodes : new int[] {10, 1_000, 10_000}) {
            growth(nodes);
        }
        new CompileBench(work.resolve("compiled"), work.resolve("cold0"), JARS)
                .rows()
                .forEach(this::add);
        return table;
    }

    private void add(String row) {
        table.add(row);
        System.out.println(row);
    }

    /** Generating one node is hardly more than reading all; what a JVM takes that does nothing is told apart. */
    private void reading() throws IOException, InterruptedException {
        List<Cost> idle = new ArrayList<>();
        for (int i = 0; i < COLD; i++) {
            idle.add(launch("--version"));
        }
        add(Cost.median(idle).row("start the launcher and a JVM, for nothing (`--version`)", ""));
        Cost.of(work, importing(work.resolve("imported0")));
        add(Cost.of(work, importing(work.resolve("imported")))
                .row("import v25.0", count(spec.nodes().size(), "node")));
        Spec large = SpecFiles.repeated(spec, 2_750);
        for (boolean isCompact : new boolean[] {false, true}) {
            Path dir = SpecFiles.write(large, lock, work.resolve(isCompact ? "large" : "large-yaml"), isCompact);
            List<Cost> costs = new ArrayList<>();
            for (int i = 0; i < COLD; i++) {
                costs.add(generate(dir, work.resolve("one" + isCompact + i), "--include", "User"));
            }
            add(Cost.median(costs)
                    .row(
                            "read a large spec, new, start of the JVM included, "
                                    + (isCompact ? "compact form" : "YAML") + ", for one node of it",
                            count(large.nodes().size(), "node") + ", " + count(SpecFiles.lines(dir), "line")));
        }
    }

    private static List<String> importing(Path out) {
        return List.of(
                LAUNCHER,
                "import",
                SdkSpecs.meta("v25.0").toString(),
                "--graph-version",
                "v25.0",
                "--out",
                out.toString());
    }

    private Cost generating() throws Exception {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < COLD; i++) {
            costs.add(generate(work.resolve("imported"), work.resolve("cold" + i)));
        }
        Cost cold = Cost.median(costs);
        Map<Path, byte[]> files = read(work.resolve("cold0"));
        long bytes = files.values().stream().mapToLong(file -> file.length).sum();
        add(cold.row("**generate v25.0, new**", perSecond(files.size(), cold) + ", " + bytes / 1_000_000 + " MB"));
        add(generate(work.resolve("imported"), work.resolve("cold0"))
                .row("generate v25.0 again, new, nothing changed", ""));
        List<Cost> warm = new ArrayList<>();
        List<Cost> floor = new ArrayList<>();
        // What was written stays until the end: ext4 looks for a long time for room that was not just given back.
        for (int i = 0; i < WARM_UP + WARM; i++) {
            Path out = work.resolve("warm" + i);
            Cost one = Cost.of(() -> inThisJvm(Options.in("p").to(out)));
            Cost other = Cost.of(() -> write(files, work.resolve("floor")));
            Files.move(work.resolve("floor"), work.resolve("floor" + i));
            if (i >= WARM_UP) {
                warm.add(one);
                floor.add(other);
            }
        }
        Cost lowest = Cost.median(floor);
        Cost median = Cost.median(warm);
        add(median.row("**generate v25.0, warm**", "of the floor: " + times(median, lowest)));
        add(lowest.row("floor: the same bytes to the same disk, one file after the other", ""));
        return cold;
    }

    private Generator.Result inThisJvm(Options options) throws IOException {
        Spec read = SpecReader.read(work.resolve("imported")).spec();
        return Generator.generate(Objects.requireNonNull(read), options, Listener.NONE);
    }

    private void others(Cost ours) throws IOException, InterruptedException {
        Path document = work.resolve("openapi.json");
        add(launch(
                        "export",
                        "--format",
                        "openapi",
                        "--spec",
                        work.resolve("imported").toString(),
                        "--out",
                        document.toString())
                .row("export to OpenAPI, new", ""));
        Path out = work.resolve("openapi");
        List<String> command = List.of(
                java("java"),
                "-jar",
                jar("openapi-generator-cli").toString(),
                "generate",
                "-g",
                "java",
                "--skip-validate-spec",
                "-i",
                document.toString(),
                "-o",
                out.toString());
        Cost other = Cost.of(work, command);
        add(other.row(
                "openapi-generator 7.25.0 on that", perSecond(files(out), other) + "; of ours: " + times(other, ours)));
    }

    private void growth(int nodes) throws IOException, InterruptedException {
        Path dir = SpecFiles.write(SpecFiles.repeated(spec, nodes), lock, work.resolve("nodes" + nodes), true);
        Cost cost = generate(dir, dir.resolve("out"));
        add(cost.row("generate " + count(nodes, "node") + ", new", perSecond(files(dir.resolve("out")), cost)));
    }

    private Cost generate(Path spec, Path out, String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(
                List.of("generate", "--spec", spec.toString(), "--package", "p", "--out", out.toString()));
        arguments.addAll(List.of(more));
        return launch(arguments.toArray(String[]::new));
    }

    private Cost launch(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER));
        command.addAll(List.of(arguments));
        return Cost.of(work, command);
    }

    static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    static Path jar(String name) throws IOException {
        try (Stream<Path> jars = Files.list(JARS)) {
            return jars.filter(jar -> Objects.toString(jar.getFileName(), "").startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static long files(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static Map<Path, byte[]> read(Path dir) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(dir)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(dir.relativize(file), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Path write(Map<Path, byte[]> files, Path out) throws IOException {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Path target = out.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.write(target, file.getValue());
        }
        return out;
    }

    private static void delete(Path dir) throws IOException {
        try (Stream<Path> walk = Files.walk(dir)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %ss", number, noun);
    }

    private static String perSecond(long files, Cost cost) {
        return String.format(Locale.ROOT, "%,d files, %,.0f a second", files, files / cost.seconds());
    }

    /** By the clock, and by the processors' time where both have one: that holds on a busy machine, too. */
    private static String times(Cost cost, Cost of) {
        String clock = String.format(Locale.ROOT, "%.1f times", cost.seconds() / of.seconds());
        return cost.cpu() == 0 || of.cpu() == 0
                ? clock
                : clock + String.format(Locale.ROOT, " (CPU: %.1f times)", cost.cpu() / of.cpu());
    }
}
