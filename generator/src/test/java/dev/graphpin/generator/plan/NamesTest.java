package dev.graphpin.generator.plan;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final Names MEMBERS = Names.members(Set.of("toJson", "getClass")::contains);

    @Test
    void theNaturalWireNameKeepsTheIdentifier() {
        assertThat(MEMBERS.assign(List.of("firstName", "first.name", "first_name")))
                .containsExactly(
                        "first_name", "firstName", "firstName", "firstName_5674", "first.name", "firstName_78cc");
    }

    @Test
    void reservedOnesAreSetApartEvenWithoutAClash() {
        assertThat(MEMBERS.assign(List.of("to_json"))).containsExactly("to_json", "toJson_");
        assertThat(MEMBERS.assign(List.of("get_class", "class")))
                .containsExactly("get_class", "getClass_", "class", "class_");
    }

    @Test
    void typesThatDifferOnlyByCaseClash() {
        Map<String, String> names = Names.types(Reserved::isJavaLang).assign(List.of("url", "URL", "object"));

        assertThat(names).containsEntry("url", "Url");
        assertThat(names).containsEntry("object", "Object_");
        assertThat(names.get("URL")).startsWith("Url_");
    }

    @Property(seed = "42")
    void noTwoHaveOneNameInWhateverOrderTheyCome(@ForAll("similar") Set<String> wires, @ForAll Random random) {
        for (Names names : List.of(
                MEMBERS,
                Names.types(Reserved::isJavaLang),
                Names.fieldConstants(name -> false),
                Names.valueConstants(name -> false))) {
            Map<String, String> assigned = names.assign(wires);
            List<String> shuffled = new ArrayList<>(wires);
            Collections.shuffle(shuffled, random);

            assertThat(names.assign(shuffled)).isEqualTo(assigned);
            assertThat(assigned.keySet()).isEqualTo(wires);
            assertThat(Set.copyOf(assigned.values())).hasSize(wires.size());
        }
        assertThat(Names.types(Reserved::isJavaLang).assign(wires).values().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList())
                .hasSize(wires.size());
    }

    @Property(seed = "42")
    void aNameThatComesLaterChangesNoOtherUnlessItIsTheFirstOfItsClash(@ForAll("similar") Set<String> wires) {
        Map<String, String> all = MEMBERS.assign(wires);
        for (String left : wires) {
            List<String> fewer = new ArrayList<>(wires);
            fewer.remove(left);
            Map<String, String> without = MEMBERS.assign(fewer);
            String given = all.getOrDefault(left, "");
            boolean wasFirst = given.equals(Naming.member(left)) || given.endsWith("_");
            without.forEach((wire, name) -> {
                if (!wasFirst) {
                    assertThat(all).containsEntry(wire, name);
                }
            });
        }
    }

    @Provide
    static Arbitrary<Set<String>> similar() {
        return Arbitraries.strings().withChars("aAb_.1$ é").ofMaxLength(4).set().ofMaxSize(12);
    }
}
