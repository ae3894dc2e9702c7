package dev.graphpin.client.bench;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.restfb.Connection;
import com.restfb.types.Post;
import dev.graphpin.client.bench.pojo.UsersBean;
import dev.graphpin.client.v19_0.User;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contenders do the work that is measured, and ours drops nothing. */
class ContendersTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @EnumSource(Input.class)
    void oursGivesBackWhatItRead(Input input) throws Exception {
        Contender ours = Contender.named("graphpin");
        JsonNode written = MAPPER.readTree(ours.write(ours.read(input, input.json())));
        assertWithMessage(input.name())
                .that(written.equals(MAPPER.readTree(input.json())))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Input.class)
    void theBeansHaveAllThatTheInputsHave(Input input) throws Exception {
        Contender databind = Contender.named("databind");
        JsonNode written = MAPPER.readTree(databind.write(databind.read(input, input.json())));
        assertWithMessage(input.name())
                .that(names(written).equals(names(MAPPER.readTree(input.json()))))
                .isTrue();
    }

    @Test
    void readsWhatIsKnownIntoTypes() {
        User user = User.fromJson(new String(Input.USER.json(), StandardCharsets.UTF_8));
        assertThat(user.extra()).isEmpty();
        assertThat(user.name()).isEqualTo("Zo\u00eb Quinn Abernathy");
        assertThat(user.languages()).hasSize(2);
    }

    @Test
    void theOthersReadAllUsersOfAPage() throws Exception {
        byte[] page = Input.PAGE.json();
        UsersBean beans = (UsersBean) Contender.named("databind").read(Input.PAGE, page);
        assertThat(beans.getData()).hasSize(100);
        assertThat((List<?>) Contender.named("meta").read(Input.PAGE, page)).hasSize(100);
        Connection<?> connection = (Connection<?>) Contender.named("restfb").read(Input.PAGE, page);
        assertThat(connection.getData()).hasSize(100);
        Post post = (Post) Contender.named("restfb").read(Input.POST, Input.POST.json());
        assertThat(post.getComments().getData()).hasSize(3);
    }

    /** The names of all properties of all objects that have an id. */
    private static List<String> names(JsonNode node) {
        return node.findParents("id").stream()
                .flatMap(parent -> parent.propertyNames().stream())
                .sorted()
                .toList();
    }
}
