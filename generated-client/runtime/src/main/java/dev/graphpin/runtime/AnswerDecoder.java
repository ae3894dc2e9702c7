package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphApiException;
import dev.graphpin.runtime.error.GraphError;
import dev.graphpin.runtime.error.UnreadableAnswerException;
import dev.graphpin.runtime.error.UnreadableAnswerException.Reason;
import dev.graphpin.runtime.http.HttpAnswer;
import dev.graphpin.runtime.json.Answer;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.MalformedJsonException;
import dev.graphpin.runtime.json.Shape;
import dev.graphpin.runtime.json.Shapes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a model or an exception of an answer: the one way for sync, async and batch calls. An answer with an {@code error} is never a model. */
final class AnswerDecoder {
    /** Shorter ones are made up for tests and occur in any text. */
    private static final int MIN_SECRET = 8;

    private final List<String> secrets;
    private final boolean signed;

    AnswerDecoder(GraphConfig config) {
        this.secrets = Stream.of(Optional.ofNullable(config.accessToken()), Optional.ofNullable(config.appSecret()))
                .flatMap(Optional::stream)
                .filter(secret -> secret.length() >= MIN_SECRET)
                .toList();
        this.signed = config.appSecret() != null;
    }

    <T> T decode(GraphRequest<T> request, HttpAnswer answer) {
        int status = answer.status();
        if (status >= 300 && status < 400) {
            throw unreadable(request, Reason.REDIRECT, answer, null);
        }
        if (isBlank(answer.body())) {
            throw unreadable(request, Reason.EMPTY, answer, null);
        }
        if (status >= 400) {
            read(request, answer, Shapes.ANY);
            throw unreadable(request, Reason.FAILURE_STATUS, answer, null);
        }
        return read(request, answer, request.answer());
    }

    private <T> T read(GraphRequest<?> request, HttpAnswer answer, Shape<T> shape) {
        Answer<T> read;
        try {
            read = Answer.read(answer.body(), shape);
        } catch (MalformedJsonException e) {
            throw unreadable(request, e.cut() ? Reason.CUT : Reason.NOT_JSON, answer, e);
        }
        if (read.error() != null && !read.error().isNull()) {
            GraphError error = GraphError.read(withoutSecrets(read.error(), request));
            throw GraphApiException.of(
                    request.line(), error, answer.status(), request.documentedErrors(), RateUsages.read(answer));
        }
        if (read.value() == null) {
            throw unreadable(request, Reason.WRONG_SHAPE, answer, null);
        }
        return read.value();
    }

    private static UnreadableAnswerException unreadable(
            GraphRequest<?> request, Reason reason, HttpAnswer answer, @Nullable Throwable cause) {
        return new UnreadableAnswerException(request.line(), reason, answer.status(), RateUsages.read(answer), cause);
    }

    /** The Graph API quotes a malformed token in its message, and sometimes a parameter. */
    private JsonValue withoutSecrets(JsonValue error, GraphRequest<?> request) {
        SecretValues sent = new SecretValues(signed).addAll(request.parameters());
        secrets.forEach(sent::add);
        if (request.parameters().get(BatchEncoder.BATCH) instanceof BatchBody batch) {
            batch.requests().forEach(part -> sent.addAll(part.parameters()));
        }
        return sent.hide(error);
    }

    private static boolean isBlank(byte[] body) {
        for (byte b : body) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }
}
