package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.emit.Javac;
import dev.graphpin.spec.diff.compare.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * What javac makes of sources; it goes on after errors, so that each file has its own.
 *
 * @param classes by binary name
 * @param errors messages by the file they are about
 */
public record Compiled(Map<String, byte[]> classes, Map<String, List<String>> errors) {
    /** Sources of the client of a spec. */
    public static Map<String, String> client(Side side, String basePackage) throws IOException {
        Generator.Result made = Generator.generate(side.spec(), Options.in(basePackage), Listener.NONE);
        if (made.hasErrors()) {
            throw new IllegalStateException(made.diagnostics().toString());
        }
        return made.files();
    }

    /** Compiles for Java 17, with the runtime on the class path. */
    public static Compiled of(Map<String, String> files) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-nowarn",
                "-Xmaxerrs",
                "100000",
                "-XDshould-stop.ifError=FLOW",
                "--release",
                "17",
                "-classpath",
                Javac.classpath());
        Map<String, byte[]> bytes = Javac.compile(files, options, found);
        Map<String, List<String>> errors = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                String file = diagnostic.getSource() == null ? "" : Javac.file(diagnostic.getSource());
                errors.computeIfAbsent(file, key -> new ArrayList<>()).add(diagnostic.toString());
            }
        }
        return new Compiled(bytes, errors);
    }

    /** Errors in the files of a folder. */
    List<String> errorsIn(String folder) {
        return errors.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folder))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
