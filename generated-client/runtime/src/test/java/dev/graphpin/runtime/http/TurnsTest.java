package dev.graphpin.runtime.http;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@NullUnmarked
@SuppressWarnings("FutureReturnValueIgnored") // most exchanges here never end
@Timeout(60) // which ends the waiting for what does not happen
class TurnsTest {
    private final Turns turns = new Turns(2);
    private final List<String> started = new ArrayList<>();

    private CompletableFuture<String> start(String name) {
        return start(name, new CompletableFuture<>());
    }

    private CompletableFuture<String> start(String name, CompletableFuture<String> exchange) {
        return turns.start(() -> {
            started.add(name);
            return exchange;
        });
    }

    @Test
    void oneAfterTheOther() {
        CompletableFuture<String> a = new CompletableFuture<>();
        CompletableFuture<String> first = start("a", a);
        start("b").cancel(true);
        start("c");
        CompletableFuture<String> given = start("d");
        start("e");
        assertThat(started).containsExactly("a", "b", "c").inOrder();
        given.cancel(true);
        a.complete("done");
        assertThat(first.join()).isEqualTo("done");
        assertThat(started).containsExactly("a", "b", "c", "e").inOrder();
    }

    @Test
    void whoWaitsTooLongTakesNoTurn() throws Exception {
        turns.await(Duration.ofSeconds(30));
        turns.await(Duration.ofSeconds(30));
        assertThrows(TimeoutException.class, () -> turns.await(Duration.ofMillis(1)));
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> turns.await(Duration.ofSeconds(30)));
        start("a");
        assertThat(started).isEmpty();
        turns.end();
        turns.end();
        assertThat(started).containsExactly("a");
        turns.await(Duration.ofSeconds(30));
    }

    @Test
    void failingToStartIsAFailureAndEndsTheTurn() {
        for (int i = 0; i < 3; i++) {
            CompletableFuture<String> broken = turns.start(() -> {
                throw new IllegalStateException("broken");
            });
            assertThat(broken.isCompletedExceptionally()).isTrue();
        }
        start("a");
        assertThat(started).containsExactly("a");
    }

    @Test
    void howManyEndAtOnceDoesNotMatterToTheStack() {
        CompletableFuture<String> a = new CompletableFuture<>();
        CompletableFuture<String> b = new CompletableFuture<>();
        start("a", a);
        start("b", b);
        List<CompletableFuture<String>> many = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            many.add(start("many", CompletableFuture.completedFuture("done")));
            start("given up").cancel(true);
        }
        a.complete("done");
        assertThat(many.stream().map(CompletableFuture::join).distinct()).containsExactly("done");
        assertThat(started).doesNotContain("given up");
    }
}
