package dev.graphpin.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What our own tokens make of a text, jackson-core makes of it too: the same values, or none. */
class TokensTest {
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final List<String> SEEDS = List.of(
            "{\"a\":1,\"b\":[true,false,null],\"c\":{\"d\":\"x\\/y\\u00e9\\n\"},\"e\":-1.5e+3}",
            "[[],{},\"\",0,-0,1E9,\"\\ud83d\\ude00\",\"é😀\",\"a\\\\b\\\"\"]",
            " { \"long name with spaces\" : [ 1 , 2.50 , \"\\b\\f\\r\\t\" ] , \"\" : \"\" } ",
            "\"text\"",
            "12345678901234567890123",
            "[\"é\\n😀 after\",\"\\u0022\"]",
            "{\"a_name_of_more_than_sixteen_letters\":\"and a value that is longer, with \\/ and \\u00e9 in it\"}",
            "[\"1234567\",\"12345678\",\"123456789\",\"\\u0416\\u0436 1234567 \\u00ff\",\"12345678\\\\12345678\"]");
    private static final String LETTERS = "{}[]\",:\\u0e1.-+ \n\ttrfn/é\u0001b";

    @Test
    void agreesWithJacksonOnWhatIsWellFormed() {
        SEEDS.forEach(seed -> assertWithMessage(seed).that(read(seed)).isEqualTo(byJackson(seed)));
        SEEDS.forEach(seed -> assertWithMessage(seed).that(read(seed)).isNotNull());
    }

    @Test
    void agreesWithJacksonOnDamagedTexts() {
        Random random = new Random(20_240_501);
        for (int i = 0; i < 40_000; i++) {
            String text = damaged(SEEDS.get(random.nextInt(SEEDS.size())), random);
            assertWithMessage(text).that(read(text)).isEqualTo(byJackson(text));
        }
    }

    @Test
    void refusesDeepNestingAndWrongUtf8() {
        assertThat(read("[".repeat(100_000))).isNull();
        assertThat(read("[".repeat(400) + "]".repeat(400))).isNotNull();
        byte[] wrong = {'"', (byte) 0xC3, '(', '"'};
        assertThat(read(wrong)).isNull();
        byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '7'};
        assertThat(read(marked)).isEqualTo("7");
    }

    /** Words of eight letters have places where an escape, an end or a letter beyond ASCII could be overlooked. */
    @Test
    void agreesWithJacksonWhereverAnOddLetterStands() {
        for (String odd :
                List.of("", "\\n", "\\u00e9", "\\u0416", "é", "😀", "\\ud83d\\ude00", "\u0001", "\\x", "\"")) {
            for (int length = 0; length < 20; length++) {
                for (int at = 0; at <= length; at++) {
                    String text = "[\"" + "a".repeat(at) + odd + "b".repeat(length - at) + "\"]";
                    assertWithMessage(text).that(read(text)).isEqualTo(byJackson(text));
                }
            }
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int changes = 1 + random.nextInt(3); changes > 0 && !damaged.isEmpty(); changes--) {
            int at = random.nextInt(damaged.length());
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, letter);
                case 2 -> damaged.setCharAt(at, letter);
                default -> damaged.setLength(at);
            }
        }
        return damaged.toString();
    }

    private static @Nullable String read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The values as canonical JSON; null when it is refused. */
    private static @Nullable String read(byte[] json) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JACKSON.createGenerator(ObjectWriteContext.empty(), out)) {
            Tokens tokens = new Tokens(json);
            tokens.value();
            copy(tokens, generator);
            if (!tokens.atEnd()) {
                return null;
            }
        } catch (MalformedJsonException e) {
            return null;
        } catch (JacksonException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static void copy(Tokens tokens, JsonGenerator out) {
        switch (tokens.kind()) {
            case OBJECT -> {
                out.writeStartObject();
                while (tokens.member()) {
                    out.writeName(tokens.name());
                    copy(tokens, out);
                }
                out.writeEndObject();
            }
            case ARRAY -> {
                out.writeStartArray();
                while (tokens.element()) {
                    copy(tokens, out);
                }
                out.writeEndArray();
            }
            case STRING -> out.writeString(tokens.string());
            case INTEGER, FRACTION -> out.writeNumber(tokens.slice(tokens.start()));
            case TRUE -> out.writeBoolean(true);
            case FALSE -> out.writeBoolean(false);
            case NULL -> out.writeNull();
        }
    }

    private static @Nullable String byJackson(String text) {
        StringWriter out = new StringWriter();
        try (JsonParser parser =
                        JACKSON.createParser(ObjectReadContext.empty(), text.getBytes(StandardCharsets.UTF_8));
                JsonGenerator generator = JACKSON.createGenerator(ObjectWriteContext.empty(), out)) {
            if (parser.nextToken() == null) {
                return null;
            }
            copy(parser, generator);
            if (parser.nextToken() != null) {
                return null;
            }
            generator.flush();
        } catch (JacksonException e) {
            return null;
        }
        return out.toString();
    }

    private static void copy(JsonParser parser, JsonGenerator out) {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isNumeric()) {
                out.writeNumber(parser.getString());
            } else if (token == JsonToken.PROPERTY_NAME) {
                out.writeName(parser.getString());
            } else {
                out.copyCurrentEvent(parser);
            }
            if (depth == 0) {
                return;
            }
        } while (parser.nextToken() != null);
    }
}
