package dev.graphpin.databind.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Hands on the current value with every digit of its numbers. Jackson 2 has a method for that only in its latest releases. */
final class Copy {
    private Copy() {}

    static void value(JsonParser in, JsonGenerator out) throws IOException {
        int depth = 0;
        JsonToken token = in.currentToken();
        do {
            out.copyCurrentEventExact(in);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            token = depth == 0 ? null : in.nextToken();
        } while (token != null);
    }
}
