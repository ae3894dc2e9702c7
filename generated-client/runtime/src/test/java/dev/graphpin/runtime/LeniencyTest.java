package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.testkit.JsonTree;
import golden.client.User;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Wrong values in every field, one after the other: the field suffers, nothing else does, and nothing is lost. */
@NullUnmarked
class LeniencyTest {
    private static final List<String> FIELDS = List.of(
            "id",
            "name",
            "age_range",
            "favorite_teams",
            "reactions",
            "labels",
            "is_guest_user",
            "test_group",
            "timezone",
            "updated_time",
            "install_type",
            "unheard_of");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "12",
            "-1.5",
            "1e400",
            "123456789012345678901234567890",
            "0.1234567890123456789",
            "\"\"",
            "\"12\"",
            "\"-1.5\"",
            "\"true\"",
            "\"t\\u00e9xt \\\"q\\\" 日本\"",
            "\"2024-05-01T12:00:00+0000\"",
            "\"2024-02-30T12:00:00+0000\"",
            "\"2024-05-01T12:00:00.123+02:00\"",
            "1714564800",
            "[]",
            "[ 1 , 2 ]",
            "[[]]",
            "[null]",
            "[{\"id\" : 1}, \"x\", {\"id\":\"2\"}]",
            "{}",
            "{\"a\" : null}",
            "{\"id\":[]}",
            "{\"a\":{\"b\":[1.0,\"é\"]}}",
            "[\"a\",\"b\"]");

    @Test
    void whatJavaWritesOtherwiseComesBackAsItCame() {
        for (String value : List.of("\\ud800", "a\\udc00b", "\\ud83d\\ud83d\\ude00")) {
            String json = "{\"name\":\"" + value + "\"}";
            User user = User.fromJson(json);
            assertThat(user.name()).isNotEmpty();
            assertThat(user.toJson()).isEqualTo(json);
            assertThat(User.fromJson(user.toJson())).isEqualTo(user);
        }
        for (String before : List.of("\"updated_time\"", "\"test_group\"", "\"\\ud800\"", "\"age_range\"")) {
            assertThat(User.fromJson("{" + before + ":\"\\ud800\",\"name\":\"\\u00e9\"}")
                            .extra()
                            .keySet())
                    .doesNotContain("name");
        }
        assertThat(User.fromJson("{\"name\":\"\\ud83d\\ude00\"}").extra()).isEmpty();
        User zero = User.fromJson("{\"timezone\":-0}");
        assertThat(User.fromJson(zero.toJson())).isEqualTo(zero);
    }

    @Test
    void theLastOfSeveralCountsAlsoAmongNulls() {
        assertThat(User.fromJson("{\"name\":\"a\",\"name\":null}").isNull("name"))
                .isTrue();
        assertThat(User.fromJson("{\"name\":\"a\",\"name\":null}").name()).isNull();
        User named =
                User.fromJson("{\"name\":null,\"albums\":7,\"name\":\"b\",\"albums\":{\"data\":[{\"id\":\"1\"}]}}");
        assertThat(named.name()).isEqualTo("b");
        assertThat(named.isNull("name")).isFalse();
        assertThat(named.albums().data()).hasSize(1);
        assertThat(named.extra()).isEmpty();
    }

    @Test
    void anEdgeWithAnErrorOrOddNodesGivesTheOthers() {
        User user = User.fromJson("{\"id\":\"1\",\"albums\":{\"data\":[null,7,[],{\"id\":\"2\"}],\"paging\":[]},"
                + "\"accounts\":{\"error\":{\"code\":10}},\"feed\":{\"data\":{}}}");
        assertThat(user.id()).isEqualTo("1");
        assertThat(user.albums().data()).hasSize(1);
        assertThat(user.albums().paging()).isNull();
        assertThat(user.accounts().data()).isEmpty();
        assertThat(user.accounts().get("error").asMap()).containsKey("code");
        assertThat(user.feed().data()).isEmpty();
        assertThat(user.feed().has("data")).isTrue();
    }

    @Test
    void anyValueInAnyField() {
        for (String field : FIELDS) {
            for (String value : VALUES) {
                for (String before : List.of("", "\"日本é\":\"日本é\\n\",", "\n \"z\" : [ 1.5 ] , ")) {
                    check(field, value, "{" + before + "\"" + field + "\" : " + value + " , \"last_one\":\"here\"}");
                    check(field, value, "{" + before + "\"" + field + "\":" + value + ",\"last_one\":\"here\"}");
                }
            }
        }
    }

    private static void check(String field, String value, String json) {
        User user = User.fromJson(json);
        assertWithMessage(json).that(user.getString("last_one")).isEqualTo("here");
        assertWithMessage(json).that(JsonTree.of(user.get(field).json())).isEqualTo(JsonTree.of(value));
        assertWithMessage(json).that(JsonTree.of(user.toJson())).isEqualTo(JsonTree.of(json));
        assertWithMessage(json).that(User.fromJson(user.toJson())).isEqualTo(user);
        assertWithMessage(json).that(user.has(field)).isTrue();
        assertWithMessage(json).that(user.isNull(field)).isEqualTo(value.equals("null"));
        callAccessors(user);
    }

    @SuppressWarnings("deprecation")
    private static void callAccessors(User user) {
        assertThat(user.favoriteTeams()).isNotNull();
        assertThat(user.reactions()).isNotNull();
        assertThat(user.labels()).isNotNull();
        Object[] all = {
            user.id(),
            user.name(),
            user.ageRange(),
            user.isGuestUser(),
            user.testGroup(),
            user.timezone(),
            user.updatedTime(),
            user.installType()
        };
        assertThat(all).hasLength(8);
    }

    @Test
    void lossyNumbersStayAsTheyCame() {
        User user = User.fromJson("{\"test_group\":\"12\",\"timezone\":0.1234567890123456789}");
        assertThat(user.testGroup()).isEqualTo(12);
        assertThat(user.toJson()).contains("\"test_group\":\"12\"");
        assertThat(user.toJson()).contains("0.1234567890123456789");
    }

    @Test
    void theLastOfTwoCounts() {
        assertThat(User.fromJson("{\"name\":[],\"name\":\"b\"}").toJson()).isEqualTo("{\"name\":\"b\"}");
        User nulled = User.fromJson("{\"name\":\"a\",\"name\":null}");
        assertThat(nulled.name()).isNull();
        assertThat(nulled.toJson()).isEqualTo("{\"name\":null}");
        assertThat(User.fromJson("{\"x\":1,\"x\":2}").toJson()).isEqualTo("{\"x\":2}");
    }

    @Test
    void oneOddNodeLeavesTheOthers() {
        Connection<User> page =
                Json.read("{\"data\":[{\"id\":\"1\"},false,{\"id\":\"2\"}],\"paging\":[]}", Connection.of(User.CODEC));
        assertThat(page.data().stream().map(User::id)).containsExactly("1", "2").inOrder();
        assertThat(page.paging()).isNull();
        assertThat(page.toJson()).isEqualTo("{\"data\":[{\"id\":\"1\"},false,{\"id\":\"2\"}],\"paging\":[]}");
    }

    @Test
    void aByteOrderMarkDoesNotShiftWhatIsKept() {
        assertThat(User.fromJson("\uFEFF{\"x\":{\"y\":1}}").get("x").json()).isEqualTo("{\"y\":1}");
    }
}
