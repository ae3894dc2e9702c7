package dev.graphpin.runtime.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The strings of a JSON text. Those of plain ASCII, which most are, are copied at once; escapes and other letters cost more. */
final class Strings {
    /** The bytes that mean themselves and nothing else: ASCII but for control characters, quotes and backslashes. */
    private static final boolean[] PLAIN = new boolean[256];

    static {
        Arrays.fill(PLAIN, ' ', 0x80, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    private final byte[] json;
    /** Whether letters beyond ASCII were seen so far. */
    private boolean beyondAscii;
    /** Where the last backslash was seen. */
    private int lastEscape = -1;

    private char[] buffer = {};

    Strings(byte[] json) {
        this.json = json;
    }

    /** Where the quote is that ends the string whose first letter is there. */
    int end(int from) {
        byte[] text = json;
        int at = from;
        while (at < text.length) {
            byte letter = text[at];
            if (!PLAIN[letter & 0xFF]) {
                return letter == '"' ? at : unusualEnd(at);
            }
            at++;
        }
        return unusualEnd(at);
    }

    private int unusualEnd(int from) {
        for (int at = from; at < json.length; at++) {
            byte letter = json[at];
            if (letter == '"') {
                return at;
            }
            if (letter == '\\') {
                lastEscape = at;
                at += escape(at + 1);
            } else if (letter < 0) {
                beyondAscii = true;
            } else if (letter < ' ') {
                throw malformed("a control character in a string", at);
            }
        }
        throw malformed("expected '\"'", json.length);
    }

    /** Checks what stands behind a backslash; tells its length. */
    private int escape(int at) {
        if (at >= json.length) {
            throw malformed("expected the rest of an escape", at);
        }
        if (json[at] == 'u') {
            for (int i = at + 1; i <= at + 4; i++) {
                if (i >= json.length || Character.digit(json[i], 16) < 0) {
                    throw malformed("expected four hexadecimal digits", Math.min(i, json.length));
                }
            }
            return 5;
        }
        if ("\"\\/bfnrt".indexOf(json[at]) < 0) {
            throw malformed("an escape that JSON does not have", at);
        }
        return 1;
    }

    /** What stands behind a backslash means; {@link #escape} has been there. */
    private char meaning(int at) {
        byte letter = json[at];
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' ->
                (char) (Character.digit(json[at + 1], 16) << 12
                        | Character.digit(json[at + 2], 16) << 8
                        | Character.digit(json[at + 3], 16) << 4
                        | Character.digit(json[at + 4], 16));
            default -> (char) letter;
        };
    }

    /** Whether there was an escape from there on. */
    boolean hasEscape(int from) {
        return lastEscape >= from;
    }

    /** What a string between its quotes means; {@link #end} has been there. */
    String text(int from, int to) {
        return lastEscape < from ? plain(from, to) : beyondAscii ? inPieces(from, to) : inAscii(from, to);
    }

    private String inAscii(int from, int to) {
        byte[] text = json;
        char[] out = buffer.length < to - from ? new char[to - from] : buffer;
        buffer = out;
        int size = 0;
        for (int at = from; at < to; at++) {
            byte letter = text[at];
            if (letter == '\\') {
                out[size++] = meaning(++at);
                at += text[at] == 'u' ? 4 : 0;
            } else {
                out[size++] = (char) letter;
            }
        }
        return new String(out, 0, size);
    }

    private String inPieces(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int done = from;
        for (int at = from; at < to; at++) {
            if (json[at] == '\\') {
                text.append(plain(done, at)).append(meaning(++at));
                at += json[at] == 'u' ? 4 : 0;
                done = at + 1;
            }
        }
        return text.append(plain(done, to)).toString();
    }

    /** The text as it stands there. */
    String plain(int from, int to) {
        if (!beyondAscii) {
            return new String(json, from, to - from, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("not UTF-8", from);
        }
    }

    MalformedJsonException malformed(String what, int at) {
        return new MalformedJsonException("not JSON: " + what + ", at byte " + at, at >= json.length);
    }
}
