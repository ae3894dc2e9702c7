package dev.graphpin.client.bench;

import dev.graphpin.client.v19_0.Graph;
import dev.graphpin.client.v19_0.UserField;
import dev.graphpin.runtime.GraphConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One operation is one blocking call: the generated client, which gives a user, and the JDK's HTTP client alone, which gives bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CallBenchmark {
    private final HttpClient bare =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private @Nullable LoopbackServer server;
    private Graph graph = Graph.connect(GraphConfig.builder().build());
    private URI address = URI.create("http://localhost/");

    @Setup
    public void start() throws IOException {
        server = new LoopbackServer();
        graph = Graph.connect(GraphConfig.builder()
                .accessToken("EAABwzLixnjYBO")
                .baseUrl(URI.create(server.address()))
                .build());
        address = URI.create(server.address() + "/v19.0/me?fields=id%2Cname");
    }

    @TearDown
    public void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Benchmark
    public Object graphpin() {
        return graph.user("me").get(UserField.ID, UserField.NAME);
    }

    @Benchmark
    public byte[] bare() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer EAABwzLixnjYBO")
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "graphpin")
                .build();
        return bare.send(request, BodyHandlers.ofByteArray()).body();
    }
}
