package dev.graphpin.client.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One operation is one blocking call over loopback. The contenders take turns within a JVM, an iteration each, the bare client first, and each time with a
 * client and a server made anew: a call is a chain of threads that wake each other, and where these happen to run makes it half as long again. What
 * {@link CallTable} compares are neighbours.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xmx1g"})
@Warmup(iterations = 60, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 80, time = 150, timeUnit = TimeUnit.MILLISECONDS)
public class CallBenchmark {
    /** What the server sends. */
    public enum Answer {
        /** What was asked for. */
        ID_AND_NAME,
        /** All of a user. */
        USER;

        byte[] json() {
            return this == USER
                    ? Input.USER.json()
                    : "{\"id\":\"10220000000007\",\"name\":\"Zo\\u00eb Quinn Abernathy\"}"
                            .getBytes(StandardCharsets.US_ASCII);
        }

        /** As it is called in the table. */
        String title() {
            return this == USER ? "a user, 1 kB" : "id and name, " + json().length + " bytes";
        }
    }

    @Param
    public Answer answer = Answer.ID_AND_NAME;

    private @Nullable LoopbackServer server;
    private @Nullable Caller caller;
    private boolean ours = true;

    @Setup
    public void warmUp() throws IOException, InterruptedException {
        Caller.warmUp(answer.json());
    }

    @Setup(Level.Iteration)
    public void takeTurns() throws IOException {
        stop();
        server = new LoopbackServer(answer.json());
        ours = !ours;
        caller = ours ? Caller.graphpin(server.address()) : Caller.bare(server.address());
    }

    @TearDown
    public void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Benchmark
    public @Nullable Object call() throws IOException, InterruptedException {
        return caller == null ? null : caller.call();
    }
}
