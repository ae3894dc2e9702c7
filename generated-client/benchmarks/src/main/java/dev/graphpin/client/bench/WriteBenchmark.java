package dev.graphpin.client.bench;

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

/** One operation writes what was read from the input once, as a string. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 2, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class WriteBenchmark {
    @Param({"USER", "PAGE", "POST", "STREAM"})
    public Input input = Input.USER;

    @Param({"floor", "graphpin", "databind", "meta", "restfb"})
    public String contender = "graphpin";

    private Contender writer = new Floor(false);
    private Object value = "";

    @Setup
    public void load() throws Exception {
        writer = Contender.named(contender);
        value = writer.toWrite(input, input.json());
    }

    @Benchmark
    public String write() throws Exception {
        return writer.write(value);
    }
}
