package dev.graphpin.client.bench;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What reading costs when nothing is made of it: jackson-core walking the tokens; and what writing costs when everything lies ready: jackson-core
 * writing the same tokens.
 */
final class Floor implements Contender {
    private final JsonFactory factory = new JsonFactory();
    private final boolean texts;

    /** @param texts whether it also asks for each string's text, as everybody has to who reads with jackson-core; no object is made of them */
    Floor(boolean texts) {
        this.texts = texts;
    }

    private record Token(JsonToken kind, String text) {}

    @Override
    public Object read(Input input, byte[] json) {
        int read = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                read += texts && token == JsonToken.VALUE_STRING
                        ? parser.getString().length()
                        : 1;
            }
        }
        return read;
    }

    @Override
    public Object toWrite(Input input, byte[] json) {
        List<Token> tokens = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(new Token(token, parser.getString()));
            }
        }
        return tokens;
    }

    @Override
    public String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            for (Object each : (List<?>) value) {
                Token token = (Token) each;
                switch (token.kind) {
                    case START_OBJECT -> out.writeStartObject();
                    case END_OBJECT -> out.writeEndObject();
                    case START_ARRAY -> out.writeStartArray();
                    case END_ARRAY -> out.writeEndArray();
                    case PROPERTY_NAME -> out.writeName(token.text);
                    case VALUE_STRING -> out.writeString(token.text);
                    case VALUE_TRUE -> out.writeBoolean(true);
                    case VALUE_FALSE -> out.writeBoolean(false);
                    case VALUE_NULL -> out.writeNull();
                    default -> out.writeNumber(token.text);
                }
            }
        }
        return text.toString();
    }
}
