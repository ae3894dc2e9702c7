package dev.graphpin.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A codec remembers which property followed which; whatever it remembers, it reads what stands there. */
class PropertyOrderTest {
    private static final String[] NAMES = {
        "id",
        "name",
        "names",
        "a_name_of_nine",
        "a_name_of_nina",
        "a_name_of_more_than_sixteen_letters",
        "a_name_of_more_than_sixteen_lettres",
        "",
        "é",
        "a\"b",
        "a",
        "a\\",
        "n\u0001"
    };
    private static final String PROPERTIES =
            Stream.of(NAMES).map(name -> "text " + name.replace("\\", "\\\\")).collect(Collectors.joining(", "));
    private static final List<String> UNKNOWN =
            List.of("i", "nam", "a_name_of_more_than_sixteen_letter", "b", "na\\u006de_", "\u2028");

    @Test
    void readsEachOrder() {
        Codec<Thing> codec = Codec.of(new Thing(), PROPERTIES);
        Random random = new Random(20_260_101);
        for (int i = 0; i < 20_000; i++) {
            Map<String, String> expected = new LinkedHashMap<>();
            String json = json(random, expected);
            Thing thing = Json.read(json, codec);
            expected.forEach((name, value) -> assertWithMessage("%s of %s", name, json)
                    .that(thing.getString(name))
                    .isEqualTo(value));
            assertWithMessage(json).that(thing.size()).isEqualTo(expected.size());
        }
    }

    @Test
    void goesByWhatItRemembersAndNotByChance() {
        Names names = new Names(List.of(NAMES));
        byte[] text = "name\":\"x\"".getBytes(StandardCharsets.UTF_8);
        Words json = new Words(text);
        assertThat(names.follower(0, json, 0)).isEqualTo(-1);
        names.learn(0, json, 0, 4);
        assertThat(names.index(names.follower(0, json, 0))).isEqualTo(1);
        assertThat(names.follower(1, json, 0)).isEqualTo(-1);
        assertThat(names.follower(0, json, 1)).isEqualTo(-1);
        for (int end = 0; end <= 4; end++) {
            byte[] cut = "name".substring(0, end).getBytes(StandardCharsets.UTF_8);
            assertThat(names.follower(0, new Words(cut), 0)).isEqualTo(-1);
        }
    }

    /** What is kept as it came has been gone over by names that were known beforehand. */
    @Test
    void keepsLettersBeyondAsciiOfNames() {
        Codec<Thing> codec = Codec.of(new Thing(), PROPERTIES);
        for (int i = 0; i < 3; i++) {
            JsonValue kept = Json.read("[{\"id\":\"1\",\"é\":\"2\",\"name\":\"3\"},4]", in -> {
                in.list(codec);
                return in.takeKept();
            });
            assertThat(kept.json()).isEqualTo("[{\"id\":\"1\",\"é\":\"2\",\"name\":\"3\"},4]");
        }
    }

    private static String json(Random random, Map<String, String> expected) {
        List<String> members = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of(NAMES));
        if (random.nextBoolean()) {
            Collections.shuffle(names, random);
        }
        for (String name : names) {
            if (random.nextInt(4) > 0) {
                add(name, "v" + random.nextInt(), escaped(name, random), members, expected);
            }
            if (random.nextInt(8) == 0) {
                String other = UNKNOWN.get(random.nextInt(UNKNOWN.size()));
                add(other.replace("\\u006d", "m"), "u" + random.nextInt(), other, members, expected);
            }
        }
        return "{" + String.join(",", members) + "}";
    }

    private static void add(
            String name, String value, String written, List<String> members, Map<String, String> expected) {
        members.add("\"" + written + "\":\"" + value + "\"");
        expected.put(name, value);
    }

    private static String escaped(String name, Random random) {
        String escaped = name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0001", "\\u0001");
        return random.nextInt(10) == 0 ? escaped.replace("a", "\\u0061") : escaped;
    }

    private static final class Thing extends GraphObject {
        int size() {
            int size = extra().size();
            for (int i = 0; i < NAMES.length; i++) {
                size += value(i) == null ? 0 : 1;
            }
            return size;
        }
    }
}
