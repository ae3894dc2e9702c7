package dev.graphpin.spec.diff.rule;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.spec.diff.change.Position;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CatalogueTest {
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void everyRuleHasARow() {
        for (RuleId id : RuleId.values()) {
            assertWithMessage(id.id()).that(catalogue.get(id).id()).isEqualTo(id);
        }
    }

    @Test
    void everyRuleHasAVerdictOrALevel() {
        for (Rule rule : catalogue.all()) {
            boolean isFinding = rule.level() != Level.NONE;
            boolean isJudged = Arrays.stream(Position.values())
                    .anyMatch(position -> rule.verdicts().containsKey(position));
            assertWithMessage(rule.id().id()).that(isFinding != isJudged).isTrue();
        }
    }

    @Test
    void everyRuleHasAMirrorOrAReason() {
        for (Rule rule : catalogue.all()) {
            assertWithMessage(rule.id().id())
                    .that((rule.mirror() == null) != (rule.noMirror() == null))
                    .isTrue();
        }
    }

    @Test
    void everyRuleIsExplained() {
        for (Rule rule : catalogue.all()) {
            for (String text : new String[] {rule.what(), rule.why(), rule.migration()}) {
                assertWithMessage(rule.id().id()).that(text).matches("(?s)[A-Z].*[.]");
            }
            assertWithMessage(rule.id().id()).that(rule.title()).matches("[A-Z].*[^.]");
        }
    }
}
