package dev.graphpin.client.bench;

import com.restfb.Connection;
import com.restfb.DefaultFacebookClient;
import com.restfb.FacebookClient;
import com.restfb.JsonMapper;
import com.restfb.Version;
import com.restfb.types.Post;
import com.restfb.types.User;
import java.nio.charset.StandardCharsets;

/** restfb, which reads strings. */
final class RestfbContender implements Contender {
    private final FacebookClient client = new DefaultFacebookClient("token", Version.LATEST);
    private final JsonMapper mapper = client.getJsonMapper();

    @Override
    public Object read(Input input, byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        return switch (input) {
            case USER -> mapper.toJavaObject(text, User.class);
            case PAGE, STREAM, LARGE -> new Connection<>(client, text, User.class);
            case POST -> mapper.toJavaObject(text, Post.class);
        };
    }

    /** Of a connection the nodes only: the rest has no JSON. */
    @Override
    public String write(Object value) {
        return mapper.toJson(value instanceof Connection<?> connection ? connection.getData() : value, true);
    }
}
