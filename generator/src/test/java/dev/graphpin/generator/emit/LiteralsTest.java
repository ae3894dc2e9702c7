package dev.graphpin.generator.emit;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiteralsTest {
    @Test
    void everyTextComesBackFromTheCompiler() throws Exception {
        List<String> texts = new ArrayList<>(List.of(
                "",
                "\"",
                "\\",
                "\\u0022",
                "\n\r\t\b\f\0",
                "1\0001",
                "\u2028\u2029\u0085",
                "\uD800",
                "\uDC00\uD800",
                "$S$L$T$$",
                "'",
                "*/",
                "\u00e9\ud83d\ude00",
                "x".repeat(70_000),
                "\u20ac".repeat(40_000)));
        Random random = new Random(17);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(20), 0, 0x10000)
                    .forEach(c -> text.append((char) (random.nextBoolean() ? c : c & 0x7f)));
            texts.add(text.toString());
        }
        Class<?> constants = compiled(texts);
        for (int i = 0; i < texts.size(); i++) {
            Object value = constants.getDeclaredMethod("t" + i).invoke(null);
            assertThat(value.equals(texts.get(i))).isTrue();
        }
    }

    private static Class<?> compiled(List<String> texts) throws IOException, ClassNotFoundException {
        StringBuilder source = new StringBuilder("public class Constants {\n");
        for (int i = 0; i < texts.size(); i++) {
            source.append("public static String t")
                    .append(i)
                    .append("() { return ")
                    .append(Literals.of(texts.get(i)))
                    .append("; }\n");
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("Constants.java", source.append("}\n").toString());
        Javac.Output output = Javac.compile(files);
        assertThat(output.messages()).isEmpty();
        return new ClassLoader(LiteralsTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = output.classes().get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        }.loadClass("Constants");
    }
}
