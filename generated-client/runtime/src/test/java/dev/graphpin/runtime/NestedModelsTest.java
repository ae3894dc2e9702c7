package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.Json;
import golden.client.Album;
import golden.client.User;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Edges that are read where they stand in a node are read once, and are what they are without. */
@NullUnmarked
class NestedModelsTest {
    private static final Codec<User> NESTING = User.CODEC.nests("albums", Connection.of(Album.CODEC));

    @Test
    void nestedEdgesAreReadOnce() {
        User user = Json.read("{\"id\":\"1\",\"albums\" : {\"data\" : [{\"id\":\"2\"}]}}", NESTING);
        Connection<Album> albums = user.get("albums").as(Connection.of(Album.CODEC));
        assertThat(albums.data().get(0).id()).isEqualTo("2");
        assertThat(user.get("albums").as(Connection.of(Album.CODEC))).isSameInstanceAs(albums);
        assertThat(user.get("albums").as(Connection.of(User.CODEC)).data().get(0))
                .isInstanceOf(User.class);
    }

    @Test
    void modelsAreTheSameWithAndWithout() {
        for (String albums :
                new String[] {"null", "7", "[]", "{}", "{\"data\":[1,{\"id\":2}],\"more\" : 3}", "{\"data\":{}}"}) {
            String json = "{\"id\":\"1\",\"albums\":" + albums + "}";
            User user = Json.read(json, NESTING);
            assertThat(user).isEqualTo(User.fromJson(json));
            assertThat(user.toJson()).isEqualTo(json);
        }
    }

    @Test
    void anErrorIsNoModel() {
        assertThrows(IllegalArgumentException.class, () -> User.CODEC.nests("error", Album.CODEC));
    }
}
