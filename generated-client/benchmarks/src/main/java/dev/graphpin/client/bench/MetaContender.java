package dev.graphpin.client.bench;

import com.facebook.ads.sdk.APIContext;
import com.facebook.ads.sdk.APIException;
import com.facebook.ads.sdk.APINode;
import com.facebook.ads.sdk.Post;
import com.facebook.ads.sdk.User;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Meta's facebook-java-business-sdk, which reads strings, by the way that its own requests take; it drops the comments of a post. */
final class MetaContender implements Contender {
    private final APIContext context = new APIContext("token");

    @Override
    public Object read(Input input, byte[] json) throws APIException {
        String text = new String(json, StandardCharsets.UTF_8);
        return switch (input) {
            case USER -> User.parseResponse(text, context, null, null).head();
            case PAGE, STREAM, LARGE -> User.parseResponse(text, context, null, null);
            case POST -> Post.parseResponse(text, context, null, null).head();
        };
    }

    /** A list of it knows no JSON but that of its nodes. */
    @Override
    public String write(Object value) {
        return value instanceof List<?> nodes
                ? nodes.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]"))
                : ((APINode) value).toString();
    }
}
