package dev.graphpin.generator.scrape.lines;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Writing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of the real renderings. The counts were taken by eye, the rows are met by {@link MarkdownSecondReadingTest}. */
final class CapturedPagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "v18.0/user.linked.md",
                "v19.0/album.md",
                "v19.0/comment.linked.md",
                "v19.0/event.md",
                "v19.0/page.md",
                "v19.0/post.md",
                "v19.0/user-accounts.md",
                "v19.0/user-permissions.md",
                "v19.0/user-picture.md",
                "v19.0/user.md",
                "v19.0/user.txt"
            })
    void saysExactlyWhatPageSays(String name) {
        Page page = Samples.read(name, Samples.captured(name));
        assertThat(Facts.of(page)).isEqualTo(Samples.own("captured/" + name.replace('/', '-') + ".facts"));
    }

    @Test
    void userIsCounted() {
        Page user = Samples.read("user.md", Samples.captured("v19.0/user.md"));
        assertThat(user.read().fields()).hasSize(40);
        assertThat(user.read().edges()).hasSize(25);
        assertThat(user.read().errors()).hasSize(10);
        assertThat(user.read().fieldSets().get("public_profile")).hasSize(8);
        assertThat(user.operations().stream().map(o -> o.parameters().size()).toList())
                .containsExactly(7, 17, 0, 4, 1, 17)
                .inOrder();
        assertThat(values(user, "type")).containsExactly(8, 8);
        assertThat(values(user, "sub_type")).containsExactly(59, 59);
        assertThat(user.requirements().accessTokens()).containsExactly("User");
        assertThat(user.requirements().permissions()).containsExactly("public_profile");
        assertThat(user.requirements().newPageExperience()).isTrue();
    }

    @Test
    void textOfUserHasMoreValuesAndTellsWhatItLost() {
        Page user = Samples.read("user.txt", Samples.captured("v19.0/user.txt"));
        assertThat(values(user, "sub_type")).containsExactly(61, 61);
        assertThat(user.read().edges().stream()
                        .filter(edge -> edge.name() == null)
                        .count())
                .isEqualTo(25);
        assertThat(user.diagnostics().stream()
                        .filter(d -> d.id().equals("page-type-lost"))
                        .count())
                .isEqualTo(11);
    }

    private static List<Integer> values(Page page, String parameter) {
        return page.operations().stream()
                .map(Writing::parameters)
                .flatMap(List::stream)
                .filter(item -> item.name().equals(parameter))
                .map(Item::values)
                .map(List::size)
                .toList();
    }
}
