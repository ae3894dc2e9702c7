package dev.graphpin.client.bench;

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

/** One operation reads the whole input once, and lets go of each text's objects before it reads the next. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ReadBenchmark {
    @Param({"USER", "PAGE", "POST", "STREAM", "LARGE"})
    public Input input = Input.USER;

    @Param({"floor", "texts", "graphpin", "databind", "meta", "restfb"})
    public String contender = "graphpin";

    private Contender reader = new Floor(false);
    private List<byte[]> json = List.of();

    @Setup
    public void load() {
        reader = Contender.named(contender);
        json = input.texts();
    }

    @Benchmark
    public void read(Blackhole read) throws Exception {
        for (byte[] each : json) {
            read.consume(reader.read(input, each));
        }
    }
}
