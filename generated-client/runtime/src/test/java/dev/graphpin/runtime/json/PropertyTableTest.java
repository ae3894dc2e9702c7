package dev.graphpin.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How properties and values stand in generated code. */
class PropertyTableTest {
    private static final class Thing extends GraphObject {
        static final Codec<Thing> CODEC = Codec.of(
                new Thing(),
                "a, list<map<int64>> b c, object first\\, last, map<list<text>> d, bool \\\\, text e f, text");

        private Thing() {}

        @Override
        protected @Nullable Object read(int property, JsonIn in) {
            return property + " " + in.text();
        }

        @Nullable
        Object at(int property) {
            return value(property);
        }
    }

    @Test
    void namesMayHaveAnyCharacters() {
        assertThat(Thing.CODEC.names())
                .containsExactly("a", "b c", "first, last", "d", "\\", "e f", "text")
                .inOrder();
    }

    @Test
    void eachTypeIsReadByItsMethodAndObjectsByTheModel() {
        Thing thing = Thing.CODEC.read(
                "{\"a\": \"x\", \"b c\": [{\"one\": 1}], \"first, last\": \"y\", \"d\": {\"k\": [\"v\"]}, \"\\\\\": true,"
                        + " \"e f\": \"y\", \"text\": \"z\"}");
        assertThat(thing.at(0)).isEqualTo("x");
        assertThat(thing.at(1)).isEqualTo(List.of(Map.of("one", 1L)));
        assertThat(thing.at(2)).isEqualTo("2 y");
        assertThat(thing.at(3)).isEqualTo(Map.of("k", List.of("v")));
        assertThat(thing.at(4)).isEqualTo(true);
        assertThat(thing.at(5)).isEqualTo("y");
        assertThat(thing.at(6)).isEqualTo("z");
        assertThat(thing.extra()).isEmpty();
    }

    @Test
    void aWordThatIsNoTypeIsRefused() {
        assertThat(Objects.requireNonNull(
                        assertThrows(IllegalArgumentException.class, () -> PropertyTable.of("texts a"))
                                .getMessage()))
                .contains("texts");
    }

    @Test
    void listsAreTakenApartAtCommas() {
        assertThat(Entries.split("")).isEmpty();
        assertThat(Entries.split("a")).containsExactly("a");
        assertThat(Entries.split("a, b c,d")).containsExactly("a", "b c", "d").inOrder();
        assertThat(Entries.split(",")).containsExactly("");
        assertThat(Entries.split("a, ,")).containsExactly("a", "").inOrder();
        assertThat(Entries.split("\\ a,\\\\, \\,,  b"))
                .containsExactly(" a", "\\", ",", " b")
                .inOrder();
    }
}
