package dev.graphpin.client.v19_0;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.runtime.json.GraphObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/**
 * What {@link NoReflectionTest} shows of our classes, shown of everything that runs, jackson-core and the JDK included: a JVM that reads and writes
 * models loads nothing by which the JDK reflects, makes proxies, looks for services and resources, or serializes, that it would not load anyhow.
 */
final class DynamicClassesTest {
    private static final Pattern LOADED = Pattern.compile("\\[class,load] (\\S+?)(?:[/+$]+\\S*)? ");

    private static final Pattern DYNAMIC = Pattern.compile("jdk\\.internal\\.reflect\\..*|java\\.lang\\.reflect\\..*"
            + "|sun\\.reflect\\..*|java\\.util\\.(ServiceLoader|ResourceBundle|PropertyResourceBundle)"
            + "|java\\.io\\.Object(Input|Output)?Stream.*|java\\.lang\\.invoke\\.(?!Var).*");

    @TempDir
    private Path dir;

    @Test
    void readingAndWritingLoadsNothingDynamic() throws Exception {
        Set<String> plain = loaded("plain");
        Set<String> reading = loaded("read");

        assertThat(reading).contains(User.class.getName());
        assertThat(plain).doesNotContain(User.class.getName());
        reading.removeAll(plain);
        assertThat(reading.stream().filter(DYNAMIC.asMatchPredicate()).toList()).isEmpty();
    }

    private Set<String> loaded(String what) throws IOException, InterruptedException {
        Path log = dir.resolve(what);
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + log + "::filecount=0",
                        "-classpath",
                        Stream.of(Reader.class, User.class, GraphObject.class, JsonParser.class, Nullable.class)
                                .map(Classes::home)
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)),
                        Reader.class.getName(),
                        what))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isEqualTo(0);
        Set<String> classes = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            Matcher matcher = LOADED.matcher(line.replace("][class,load]", "] [class,load]"));
            if (matcher.find()) {
                classes.add(matcher.group(1));
            }
        }
        return classes;
    }

    /** Does in any case what the JDK does in its own dynamic ways: lambdas, records, joined strings, maps of enums, formats of times. */
    static final class Reader {
        private static final String JSON = """
                {"id":"1","name":"Ada","age_range":{"min":21},"languages":[{"id":"2"}],"updated_time":"2024-05-01T12:00:00+0000",\
                "birthday":null,"unknown":[1.5,{}]}""";

        private record Pair(int number, String text) {}

        public static void main(String[] args) {
            UnaryOperator<String> lambda = text -> text + args.length;
            Supplier<String> constant = () -> "constant";
            EnumMap<TimeUnit, Pair> map = new EnumMap<>(TimeUnit.class);
            map.put(TimeUnit.DAYS, new Pair(1, lambda.apply(OffsetDateTime.MAX + constant.get())));
            if (map.hashCode() == 0 || args[0].equals("plain")) {
                return;
            }
            User user = User.fromJson(JSON);
            User renamed = user.toBuilder().name("Bob").build();
            if (renamed.equals(user)
                    || !renamed.toJson().contains("Bob")
                    || user.toString().isEmpty()) {
                throw new AssertionError(renamed);
            }
        }
    }
}
