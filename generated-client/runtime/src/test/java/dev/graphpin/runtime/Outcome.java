package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.runtime.error.GraphApiException;
import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.error.GraphTimeoutException;
import dev.graphpin.runtime.error.TransportException;
import dev.graphpin.runtime.error.UnreadableAnswerException;
import dev.graphpin.runtime.error.UnreadableAnswerException.Reason;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.LogTrap;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What a caller sees of a fault of the wire.
 *
 * @param seen the exception
 * @param reason of an answer that cannot be read; null for other exceptions
 * @param again whether reading is worth another try
 */
@NullUnmarked
record Outcome(
        Class<? extends GraphException> seen, @Nullable Reason reason, boolean again) {
    /** In a parameter of each request. */
    static final String PASSWORD = "hidden/password";

    static Outcome of(Class<? extends GraphException> seen) {
        return new Outcome(seen, null, true);
    }

    static Outcome unreadable(Reason reason) {
        return new Outcome(UnreadableAnswerException.class, reason, reason == Reason.CUT);
    }

    /** An answer that cannot be read, with a status that says that this may pass. */
    static Outcome failed(Reason reason) {
        return new Outcome(UnreadableAnswerException.class, reason, true);
    }

    boolean late() {
        return seen == GraphTimeoutException.class;
    }

    /** An error as careless servers write them: it quotes what it should not, with slashes as PHP writes them. */
    static String error(int code) {
        String proof = AppSecretProof.of(GraphServer.TOKEN, GraphServer.APP_SECRET);
        return "{\"error\":{\"code\":" + code + ",\"message\":\"about " + GraphServer.TOKEN + ", " + proof + ", "
                + PASSWORD.replace("/", "\\/") + " and access_token=abc\",\"error_data\":[\"" + GraphServer.TOKEN
                + "\"]}}";
    }

    void check(String method, GraphException failure) {
        assertWithMessage("%s", failure).that(failure).isInstanceOf(seen);
        if (failure instanceof UnreadableAnswerException unreadable) {
            assertThat(unreadable.reason()).isEqualTo(reason);
        }
        if (failure instanceof GraphApiException api) {
            assertThat(api.error().message()).isEqualTo("about ***, ***, *** and access_token=***");
            assertNoSecret(api.error().toString() + api.error().raw().json());
        }
        if (failure instanceof TransportException broken) {
            assertThat(broken.maybeSent()).isTrue();
        }
        assertThat(failure.request()).startsWith(method + " /");
        assertNoSecret(LogTrap.stack(failure));
    }

    static void assertNoSecret(String text) {
        String proof = AppSecretProof.of(GraphServer.TOKEN, GraphServer.APP_SECRET);
        for (String secret : List.of(GraphServer.TOKEN, GraphServer.APP_SECRET, proof, PASSWORD)) {
            assertThat(text).doesNotContain(secret);
            assertThat(text).doesNotContain(secret.replace("/", "\\/"));
        }
    }
}
