package dev.graphpin.generator.emit;

import dev.graphpin.runtime.json.GraphObject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Compiles generated sources in memory, with every warning an error. */
public final class Javac {
    private Javac() {}

    /** Class files by binary name, and what the compiler said. */
    public record Output(Map<String, byte[]> classes, List<String> messages) {}

    /** What a consumer who wants no warnings compiles generated code with. */
    public static List<String> strict() {
        return List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-classpath", classpath());
    }

    /** The runtime and what it needs; nothing of the generator. */
    public static String classpath() {
        return Stream.of(GraphObject.class, JsonParser.class, Nullable.class)
                .map(Javac::home)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where is " + type + "?", e);
        }
    }

    /** Compiles strictly. */
    public static Output compile(Map<String, String> files) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        Map<String, byte[]> classes = compile(files, strict(), found);
        return new Output(
                classes,
                found.getDiagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                        .map(Diagnostic::toString)
                        .toList());
    }

    /**
     * Compiles.
     *
     * @param found takes what the compiler says
     * @return class files by binary name
     */
    public static Map<String, byte[]> compile(
            Map<String, String> files, List<String> options, DiagnosticCollector<JavaFileObject> found)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach((name, text) -> sources.add(new Source(name, text)));
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            compiler.getTask(null, new InMemory(standard, classes), found, options, null, sources)
                    .call();
        }
        Map<String, byte[]> bytes = new TreeMap<>();
        classes.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
        return bytes;
    }

    /** The name that a source was given here. */
    public static String file(JavaFileObject source) {
        return source.getName().substring(1);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("mem:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes;

        InMemory(JavaFileManager standard, Map<String, ByteArrayOutputStream> classes) {
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
