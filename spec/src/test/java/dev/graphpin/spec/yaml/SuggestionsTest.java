package dev.graphpin.spec.yaml;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionsTest {
    private static final List<String> MANY = List.of(
            "a1234567",
            "b1234567",
            "c1234567",
            "d1234567",
            "e1234567",
            "f1234567",
            "g1234567",
            "h1234567",
            "i1234567",
            "j1234567",
            "k1234567",
            "l1234567",
            "m1234567",
            "n1234567",
            "o1234567",
            "p1234567",
            "q1234567",
            "r1234567",
            "s1234567",
            "what",
            "skip",
            "flags");

    @Test
    void oneEditIsForgivenInAnyWordAndMoreInLongOnes() {
        assertThat(Suggestions.hint("flag", MANY)).isEqualTo("did you mean 'flags'?");
        assertThat(Suggestions.hint("falgs", MANY)).isEqualTo("did you mean 'flags'?");
        assertThat(Suggestions.hint("waht", MANY)).isEqualTo("did you mean 'what'?");
        assertThat(Suggestions.hint("ksip", MANY)).isEqualTo("did you mean 'skip'?");
        assertThat(Suggestions.hint("SKIP", MANY)).isEqualTo("did you mean 'skip'?");
        assertThat(Suggestions.hint("a12345", MANY)).isEqualTo("did you mean 'a1234567'?");
        assertThat(Suggestions.hint("whta2", MANY)).isNull();
        assertThat(Suggestions.hint("", MANY)).isNull();
    }

    @Test
    void whenNothingIsNearFewWordsAreAllTold() {
        assertThat(Suggestions.hint("x", List.of("keep", "drop"))).isEqualTo("known here: keep, drop");
        assertThat(Suggestions.hint("x", List.of())).isNull();
    }
}
