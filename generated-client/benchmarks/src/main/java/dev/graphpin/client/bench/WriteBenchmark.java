package dev.graphpin.client.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One operation writes what was read from the input once, each text as a string. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class WriteBenchmark {
    @Param({"USER", "PAGE", "POST", "STREAM", "LARGE"})
    public Input input = Input.USER;

    @Param({"floor", "graphpin", "databind", "meta", "restfb"})
    public String contender = "graphpin";

    private Contender writer = new Floor(false);
    private final List<Object> values = new ArrayList<>();

    @Setup
    public void load() throws Exception {
        writer = Contender.named(contender);
        for (byte[] json : input.texts()) {
            values.add(writer.toWrite(input, json));
        }
    }

    @Benchmark
    public void write(Blackhole written) throws Exception {
        for (Object value : values) {
            written.consume(writer.write(value));
        }
    }
}
