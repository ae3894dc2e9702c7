package dev.graphpin.client.v19_0;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java compiles against the client as it is, and its POM snippet is the one that an integration test builds. */
final class ReadmeTest {
    private static final Path ROOT = Path.of("../..");

    @TempDir
    private Path classes;

    @Test
    void javaBlocksCompile() throws IOException {
        List<String> blocks = blocks("java");
        assertThat(blocks).isNotEmpty();
        for (int i = 0; i < blocks.size(); i++) {
            compile("Readme" + i, blocks.get(i));
        }
    }

    @Test
    void pomSnippetsAreTheOnesOfTheConsumerProject() throws IOException {
        String consumer = squeeze(Files.readString(ROOT.resolve("maven-plugin/src/it/user-client/pom.xml")));
        List<String> blocks = blocks("xml");
        assertThat(blocks).isNotEmpty();
        for (String block : blocks) {
            String snippet =
                    block.replaceAll("<version>[^<]*-SNAPSHOT</version>", "<version>@project.version@</version>");
            assertThat(consumer).contains(squeeze(snippet));
        }
    }

    private void compile(String name, String block) {
        String source = "import dev.graphpin.client.v19_0.*;\nimport dev.graphpin.runtime.*;\nimport java.util.*;\n"
                + "final class " + name + " {\n  static void example(String token, String id) {\n" + block
                + "\n  }\n}\n";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-Xlint:all",
                "-Werror");
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(file))
                .call();
        assertWithMessage(messages + "\n" + source).that(compiled).isTrue();
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher matcher = Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private static String squeeze(String xml) {
        return xml.replaceAll(">\\s+<", "><").strip();
    }
}
