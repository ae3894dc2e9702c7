package dev.graphpin.client.bench;

import dev.graphpin.client.v19_0.Graph;
import dev.graphpin.client.v19_0.UserField;
import dev.graphpin.runtime.GraphClient;
import dev.graphpin.runtime.GraphConfig;
import dev.graphpin.runtime.http.HttpAnswer;
import dev.graphpin.runtime.http.HttpCall;
import dev.graphpin.runtime.http.Transport;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends one request, the same to the last byte, and waits for its answer. */
@FunctionalInterface
interface Caller {
    String TOKEN = "EAABwzLixnjYBO";
    String VERSION = "v19.0";

    /** What came. */
    Object call() throws IOException, InterruptedException;

    /**
     * The JDK's HTTP client alone, as it comes: it gives bytes, which nobody reads. The address is put together for each call, since in an application
     * the id is another one each time.
     */
    static Caller bare(String server) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        return () -> {
            String fields = URLEncoder.encode("id,name", StandardCharsets.UTF_8);
            URI address = URI.create(server + "/" + VERSION + "/me?fields=" + fields);
            HttpRequest request = HttpRequest.newBuilder(address)
                    .version(HttpClient.Version.HTTP_1_1)
                    .timeout(Duration.ofSeconds(60))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header("Accept", "application/json")
                    .header("Accept-Encoding", "gzip")
                    .header("User-Agent", "graphpin")
                    .build();
            return client.send(request, BodyHandlers.ofByteArray()).body();
        };
    }

    /** The generated client, as it comes: it gives a user. */
    static Caller graphpin(String server) {
        return of(Graph.connect(config(server)));
    }

    /**
     * Lets the JVM compile what ours does beside the exchange, as in an application that has been running for a while: by calls over loopback alone it
     * would take minutes.
     */
    static void warmUp(byte[] json) throws IOException, InterruptedException {
        HttpAnswer answer = new HttpAnswer(200, Map.of(), json);
        Transport atOnce = new Transport() {
            @Override
            public CompletableFuture<HttpAnswer> send(HttpCall call) {
                return CompletableFuture.completedFuture(answer);
            }

            @Override
            public HttpAnswer exchange(HttpCall call, Duration within) {
                return answer;
            }
        };
        Caller caller = of(Graph.of(GraphClient.connect(config("http://localhost"), VERSION, atOnce)));
        for (int i = 0; i < 200_000; i++) {
            caller.call();
        }
    }

    private static Caller of(Graph graph) {
        return () -> graph.user("me").get(UserField.ID, UserField.NAME);
    }

    private static GraphConfig config(String server) {
        return GraphConfig.builder()
                .accessToken(TOKEN)
                .baseUrl(URI.create(server))
                .build();
    }
}
