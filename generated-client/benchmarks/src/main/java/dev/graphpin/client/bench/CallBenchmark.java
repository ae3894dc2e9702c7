package dev.graphpin.client.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One operation is one blocking call over loopback. The contenders take turns within a JVM, an iteration each, the bare client first: a call is a chain
 * of threads that wake each other, and takes half as long again in one JVM as in the next. What {@link CallTable} compares are neighbours.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xmx1g"})
@Warmup(iterations = 60, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 120, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class CallBenchmark {
    private @Nullable LoopbackServer server;
    private @Nullable Caller bare;
    private @Nullable Caller graphpin;
    private @Nullable Caller turn;

    @Setup
    public void start() throws IOException, InterruptedException {
        LoopbackServer loopback = new LoopbackServer();
        server = loopback;
        bare = Caller.bare(loopback.address());
        graphpin = Caller.graphpin(loopback.address());
        Caller.warmUp();
    }

    @Setup(Level.Iteration)
    public void takeTurns() {
        turn = turn == bare ? graphpin : bare;
    }

    @TearDown
    public void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Benchmark
    public @Nullable Object call() throws IOException, InterruptedException {
        return turn == null ? null : turn.call();
    }
}
