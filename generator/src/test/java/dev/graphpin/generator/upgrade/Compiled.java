package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.emit.Javac;
import dev.graphpin.spec.diff.compare.Side;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What javac makes of sources; it goes on after errors, so that each file has its own.
 *
 * @param classes by binary name
 * @param errors messages by the file they are about
 */
record Compiled(Map<String, byte[]> classes, Map<String, List<String>> errors) {
    /** Sources of the client of a spec. */
    static Map<String, String> client(Side side, String basePackage) throws IOException {
        Generator.Result made = Generator.generate(side.spec(), Options.in(basePackage), Listener.NONE);
        if (made.hasErrors()) {
            throw new IllegalStateException(made.diagnostics().toString());
        }
        return made.files();
    }

    static Compiled of(Map<String, String> files) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach((name, text) -> sources.add(new Source(name, text)));
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
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            compiler.getTask(null, new Memory(standard, classes), found, options, null, sources)
                    .call();
        }
        Map<String, byte[]> bytes = new TreeMap<>();
        classes.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
        Map<String, List<String>> errors = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                String file = diagnostic.getSource() == null ? "" : ((Source) diagnostic.getSource()).name;
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

    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Source(String name, String text) {
            super(URI.create("mem:///" + name), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes;

        Memory(JavaFileManager standard, Map<String, ByteArrayOutputStream> classes) {
            super(standard);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream stream = new ByteArrayOutputStream();
                    classes.put(className, stream);
                    return stream;
                }
            };
        }
    }
}
