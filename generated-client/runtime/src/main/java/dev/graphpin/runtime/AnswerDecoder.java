package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphApiException;
import dev.graphpin.runtime.error.GraphError;
import dev.graphpin.runtime.error.UnreadableAnswerException;
import dev.graphpin.runtime.error.UnreadableAnswerException.Reason;
import dev.graphpin.runtime.http.HttpAnswer;
import dev.graphpin.runtime.json.Answer;
import dev.graphpin.runtime.json.MalformedJsonException;
import dev.graphpin.runtime.json.Shape;
import dev.graphpin.runtime.json.Shapes;

/** Makes a model or an exception of an answer: the one way for sync, async and batch calls. An answer with an {@code error} is never a model. */
final class AnswerDecoder {
    private AnswerDecoder() {}

    static <T> T decode(GraphRequest<T> request, HttpAnswer answer) {
        int status = answer.status();
        if (status >= 300 && status < 400) {
            throw new UnreadableAnswerException(request.line(), Reason.REDIRECT, status, null);
        }
        if (isBlank(answer.body())) {
            throw new UnreadableAnswerException(request.line(), Reason.EMPTY, status, null);
        }
        if (status >= 400) {
            read(request, answer, Shapes.ANY);
            throw new UnreadableAnswerException(request.line(), Reason.FAILURE_STATUS, status, null);
        }
        return read(request, answer, request.answer());
    }

    private static <T> T read(GraphRequest<?> request, HttpAnswer answer, Shape<T> shape) {
        Answer<T> read;
        try {
            read = Answer.read(answer.body(), shape);
        } catch (MalformedJsonException e) {
            throw new UnreadableAnswerException(
                    request.line(), e.cut() ? Reason.CUT : Reason.NOT_JSON, answer.status(), e);
        }
        if (read.error() != null) {
            throw GraphApiException.of(
                    request.line(), GraphError.read(read.error()), answer.status(), request.documentedErrors());
        }
        if (read.value() == null) {
            throw new UnreadableAnswerException(request.line(), Reason.WRONG_SHAPE, answer.status(), null);
        }
        return read.value();
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
