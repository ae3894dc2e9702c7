package dev.graphpin.client.bench;

import dev.graphpin.client.v19_0.Post;
import dev.graphpin.client.v19_0.User;
import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.Shape;

/** The generated client of v19.0. */
final class GraphpinContender implements Contender {
    private static final Shape<Connection<User>> USERS = Connection.of(User.CODEC);

    @Override
    public Object read(Input input, byte[] json) {
        return switch (input) {
            case USER -> Json.read(json, User.CODEC);
            case PAGE, STREAM, LARGE -> Json.read(json, USERS);
            case POST -> Json.read(json, Post.CODEC);
        };
    }

    @Override
    public String write(Object value) {
        return ((GraphObject) value).toJson();
    }
}
