package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.JsonValue;
import golden.client.Album;
import golden.client.Page;
import golden.client.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edges that were asked for with their node stand in it, typed, and lose nothing that is odd about them. */
class NestedModelsTest {
    @Test
    void nestedEdgesAreTyped() {
        User user = User.fromJson("{\"id\":\"1\",\"albums\" : {\"data\" : [{\"id\":\"2\"}],"
                + " \"paging\":{\"cursors\":{\"after\":\"x\"}}, \"summary\":{\"total_count\":9}}}");
        Connection<Album> albums = user.albums();
        assertThat(albums.data().get(0).id()).isEqualTo("2");
        assertThat(albums.totalCount()).isEqualTo(9);
        assertThat(user.extra()).isEmpty();
        assertThat(user.has("albums")).isTrue();
        assertThat(Connection.nestedIn(user, "albums", Album.CODEC)).isSameInstanceAs(albums);
        assertThat(Connection.nestedIn(user, "albums", Page.CODEC)).isNotNull();
        assertThat(user.toBuilder().build()).isEqualTo(user);
        assertThat(User.fromJson(user.toJson())).isEqualTo(user);
    }

    @Test
    void oneThatDidNotComeHasNoNodes() {
        User user = User.fromJson("{\"id\":\"1\"}");
        assertThat(user.albums().data()).isEmpty();
        assertThat(user.albums().paging()).isNull();
        assertThat(user.has("albums")).isFalse();
        assertThat(user.albums().toJson()).isEqualTo("{}");
        assertThat(Connection.nestedIn(user, "albums", Album.CODEC)).isNull();
    }

    @Test
    void oddOnesAreWrittenBackAsTheyCame() {
        for (String albums : List.of(
                "null",
                "7",
                "[]",
                "{}",
                "[{\"id\":\"2\"}]",
                "{\"data\":[1,{\"id\":2}],\"more\" : 3}",
                "{\"data\":{}}",
                "{\"data\":{\"id\":\"2\"}}")) {
            String json = "{\"id\":\"1\",\"albums\":" + albums + "}";
            User user = User.fromJson(json);
            assertThat(JsonValue.parse(user.toJson()).asMap().keySet()).containsExactly("id", "albums");
            assertThat(user.toJson().replace(" ", "")).isEqualTo(json.replace(" ", ""));
            assertThat(User.fromJson(user.toJson())).isEqualTo(user);
        }
        User half = User.fromJson("{\"albums\":{\"data\":[1,{\"id\":\"2\"}]}}");
        assertThat(half.albums().data()).hasSize(1);
    }

    @Test
    void aSingleNodeStandsThereOrInItsData() {
        for (String cover : List.of("{\"id\":\"8\"}", "{\"data\":{\"id\":\"8\"}}", "{\"data\":[{\"id\":\"8\"}]}")) {
            User user = User.fromJson("{\"cover\":" + cover + "}");
            assertThat(user.cover()).isNotNull();
            assertThat(String.valueOf(user.cover())).contains("\"8\"");
            assertThat(user.toJson()).isEqualTo("{\"cover\":" + cover + "}");
        }
        assertThat(User.fromJson("{\"cover\":\"none\"}").cover()).isNull();
        assertThat(User.fromJson("{\"cover\":{\"data\":[]}}").toJson()).isEqualTo("{\"cover\":{\"data\":[]}}");
    }
}
