package dev.graphpin.databind.jackson2;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.graphpin.client.v19_0.Page;
import dev.graphpin.client.v19_0.User;
import dev.graphpin.client.v19_0.UserEnumLocalNewsSubscriptionStatus;
import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models as members of an application's own objects. */
final class GraphModuleTest {
    /** What an application keeps. */
    record Account(
            int number,
            @Nullable User owner,
            List<Page> pages,
            Map<String, UserEnumLocalNewsSubscriptionStatus> news,
            Map<UserEnumLocalNewsSubscriptionStatus, User> readers,
            @Nullable JsonValue rest) {}

    /** An application's bean, which is no record. */
    static final class Bean {
        public @Nullable User user;
        public @Nullable Object anything;
    }

    private static final String JSON = """
            {"number":7,\
            "owner":{"id":"42","name":"Ada","age_range":{"min":21,"new":[1]},"birthday":null,"brand_new":{"a":[1.50,true]},"verified":"maybe"},\
            "pages":[{"id":"1","name":"One"},{"id":"2"}],\
            "news":{"now":"STATUS_ON","then":"STATUS_OF_TOMORROW"},\
            "readers":{"STATUS_OFF":{"id":"4"},"STATUS_OF_TOMORROW":{}},\
            "rest":{"a":[null,12345678901234567890.5,"\\u00e9"]}}""";

    static List<ObjectMapper> mappers() {
        return List.of(
                JsonMapper.builder().addModule(new GraphModule()).build(),
                JsonMapper.builder().findAndAddModules().build(),
                JsonMapper.builder()
                        .addModule(new GraphModule()
                                .reads(User.CODEC)
                                .reads(Page.CODEC)
                                .reads(UserEnumLocalNewsSubscriptionStatus.VALUES))
                        .build());
    }

    private final ObjectMapper mapper = mappers().get(0);

    @ParameterizedTest
    @MethodSource("mappers")
    void modelsGoThroughAMapperWithNothingLost(ObjectMapper mapper) throws Exception {
        Account account = mapper.readValue(JSON, Account.class);
        User owner = Objects.requireNonNull(account.owner());

        assertThat(owner.name()).isEqualTo("Ada");
        assertThat(owner.isNull("birthday")).isTrue();
        assertThat(account.pages().get(1).id()).isEqualTo("2");
        assertThat(account.news()).containsEntry("now", UserEnumLocalNewsSubscriptionStatus.STATUS_ON);
        assertThat(account.readers()).containsKey(UserEnumLocalNewsSubscriptionStatus.of("STATUS_OF_TOMORROW"));
        String written = mapper.writeValueAsString(account);
        assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(JSON));
        assertThat(written).contains("{\"a\":[1.50,true]}");
        assertThat(mapper.readValue(mapper.writeValueAsBytes(account), Account.class))
                .isEqualTo(account);
    }

    @Test
    void treesHaveThemToo() throws Exception {
        JsonNode tree = mapper.valueToTree(mapper.readValue(JSON, Account.class));

        assertThat(tree.at("/owner/brand_new/a/1").asBoolean()).isTrue();
        assertThat(mapper.treeToValue(tree, Account.class).owner())
                .isEqualTo(User.fromJson(tree.get("owner").toString()));
    }

    @Test
    void aModelAloneIsReadAndWrittenAsTheClientDoes() throws Exception {
        String json = "{\"id\":\"1\",\"name\":\"Ada\",\"unknown\":[{}]}";
        User user = mapper.readValue(json, User.class);

        assertThat(user).isEqualTo(User.fromJson(json));
        assertThat(mapper.writeValueAsString(user)).isEqualTo(user.toJson());
        assertThat(mapper.writeValueAsString(List.of(user, user))).isEqualTo("[" + json + "," + json + "]");
    }

    @Test
    void nullsStayNullsAndWhatIsAbsentIsNull() throws Exception {
        Account account = mapper.readValue("{\"number\":1,\"owner\":null,\"rest\":null}", Account.class);

        assertThat(account.owner()).isNull();
        assertThat(account.rest()).isEqualTo(JsonValue.NULL);
        assertThat(mapper.readValue("{\"number\":1}", Account.class).rest()).isNull();
        assertThat(mapper.writeValueAsString(account)).contains("\"owner\":null");
    }

    @Test
    void beansAndUntypedPropertiesHoldModels() throws Exception {
        Bean bean = mapper.readValue("{\"user\":{\"name\":\"Ada\"},\"anything\":{\"x\":1}}", Bean.class);
        bean.anything = bean.user;

        assertThat(mapper.writeValueAsString(bean))
                .isEqualTo("{\"user\":{\"name\":\"Ada\"},\"anything\":{\"name\":\"Ada\"}}");
    }

    record Cached(Connection<Page> accounts, Connection<?> others) {}

    @Test
    void whatCameOfAnEdgeKnowsItsNodes() throws Exception {
        String json = "{\"accounts\":{\"data\":[{\"name\":\"One\"}],\"paging\":{\"cursors\":{\"after\":\"x\"}}},"
                + "\"others\":{\"data\":[7],\"more\":true}}";
        Cached cached = mapper.readValue(json, Cached.class);

        assertThat(cached.accounts().data().get(0).name()).isEqualTo("One");
        assertThat(cached.others().data()).hasSize(1);
        assertThat(mapper.writeValueAsString(cached)).isEqualTo(json);
        assertThat(mapper.readValue("{\"data\":[{}]}", new TypeReference<Connection<Page>>() {})
                        .data())
                .containsExactly(Page.fromJson("{}"));
    }

    @Test
    void whatIsNoModelIsAMismatchWithItsPlace() throws Exception {
        MismatchedInputException e = assertThrows(
                MismatchedInputException.class,
                () -> mapper.readValue("{\"number\":1,\"owner\":\"Ada\"}", Account.class));

        assertThat(e).hasMessageThat().contains("another shape");
        assertThat(e.getPathReference()).contains("Account[\"owner\"]");
    }

    @Test
    void withoutTheModuleAMapperDoesNotReadAModel() throws Exception {
        assertThrows(JsonMappingException.class, () -> new ObjectMapper().readValue("{\"name\":\"Ada\"}", User.class));
    }
}
