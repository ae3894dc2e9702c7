package dev.graphpin.runtime.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The strings of a JSON text. Those of plain ASCII, which most are, are copied at once; escapes and other letters cost more. */
final class Strings {
    /** By letter, the value of a hexadecimal digit; -1 for others. */
    private static final byte[] HEX = new byte[256];

    static {
        Arrays.fill(HEX, (byte) -1);
        for (int value = 0; value < 16; value++) {
            char digit = Character.forDigit(value, 16);
            HEX[digit] = (byte) value;
            HEX[Character.toUpperCase(digit)] = (byte) value;
        }
    }

    private final byte[] json;
    private final Words words;
    /** Where the last letter beyond ASCII was seen. */
    private int lastBeyondAscii = -1;
    /** Where the last backslash was seen. */
    private int lastEscape = -1;

    /** Where the last text began that had half a surrogate pair, which no UTF-8 has: only an escape can say such a thing. */
    private int lastBroken = -1;

    private byte[] buffer = {};

    Strings(byte[] json, Words words) {
        this.json = json;
        this.words = words;
    }

    /** Where the quote is that ends the string whose first letter is there. */
    int end(int from) {
        int at = from;
        while (true) {
            long unusual = Words.unusual(words.at(at));
            if (unusual == 0) { // and not at += first(0), for which the processor would have to wait
                at += Long.BYTES;
                continue;
            }
            at += Words.first(unusual);
            if (at < json.length && json[at] == '"') {
                return at;
            }
            at = behind(at);
        }
    }

    /** Goes behind what does not mean itself and nothing else. */
    private int behind(int from) {
        if (from >= json.length) {
            throw malformed("expected '\"'", json.length);
        }
        int at = from;
        if (json[at] == '\\') {
            lastEscape = at;
            boolean slash = at + 1 < json.length && json[at + 1] == '/'; // the escape that PHP writes most
            return at + 1 + (slash ? 1 : escape(at + 1));
        }
        if (json[at] >= 0) {
            throw malformed("a control character in a string", at);
        }
        while (at < json.length && json[at] < 0) {
            at++;
        }
        lastBeyondAscii = at - 1;
        return at;
    }

    /** Checks what stands behind a backslash; tells its length. */
    private int escape(int at) {
        if (at >= json.length) {
            throw malformed("expected the rest of an escape", at);
        }
        return switch (json[at]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> 1;
            case 'u' -> 1 + digits(at + 1);
            default -> throw malformed("an escape that JSON does not have", at);
        };
    }

    private int digits(int at) {
        for (int i = at; i < at + 4; i++) {
            if (i >= json.length || HEX[json[i] & 0xFF] < 0) {
                throw malformed("expected four hexadecimal digits", Math.min(i, json.length));
            }
        }
        return 4;
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
                (char) (HEX[json[at + 1]] << 12 | HEX[json[at + 2]] << 8 | HEX[json[at + 3]] << 4 | HEX[json[at + 4]]);
            default -> (char) letter;
        };
    }

    /** Whether there was an escape from there on. */
    boolean hasEscape(int from) {
        return lastEscape >= from;
    }

    /** What a string between its quotes means; {@link #end} has been there. */
    String text(int from, int to) {
        if (lastEscape < from) {
            return plain(from, to);
        }
        String latin = lastBeyondAscii < from ? inLatin(from, to) : null;
        return latin == null ? inPieces(from, to) : latin;
    }

    /** The same if no letter in it needs more than a byte, which is quick; otherwise null. */
    private @Nullable String inLatin(int from, int to) {
        if (buffer.length < to - from + Long.BYTES) {
            buffer = new byte[to - from + Long.BYTES];
        }
        int size = 0;
        for (int at = from; at < to; ) {
            long word = words.at(at);
            Words.put(word, buffer, size);
            int unescaped = Math.min(Words.unescaped(word), to - at);
            size += unescaped;
            at += unescaped;
            if (unescaped < Long.BYTES && at < to) {
                if (json[at + 1] == '/') {
                    buffer[size++] = '/';
                    at += 2;
                    continue;
                }
                char meaning = meaning(at + 1);
                if (meaning > 0xFF) {
                    return null;
                }
                buffer[size++] = (byte) meaning;
                at += escapeLength(at + 1);
            }
        }
        return latin(buffer, 0, size);
    }

    private String inPieces(int from, int to) {
        char[] text = new char[to - from];
        int size = 0;
        for (int at = from; at < to; ) {
            byte letter = json[at];
            if (letter == '\\') {
                text[size++] = meaning(at + 1);
                at += escapeLength(at + 1);
            } else if (letter >= 0) {
                text[size++] = (char) letter;
                at++;
            } else {
                int begin = at;
                while (at < to && json[at] < 0) {
                    at++;
                }
                String other = utf8(begin, at);
                other.getChars(0, other.length(), text, size);
                size += other.length();
            }
        }
        if (hasHalf(text, size)) {
            lastBroken = from;
        }
        return new String(text, 0, size);
    }

    private static boolean hasHalf(char[] text, int size) {
        for (int i = 0; i < size; i++) {
            if (Character.isSurrogate(text[i])) {
                boolean whole = i + 1 < size && Character.isSurrogatePair(text[i], text[i + 1]);
                if (!whole) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Whether the text from there, which was asked for before, cannot be written as it was read. */
    boolean isBroken(int from) {
        return lastBroken == from;
    }

    private int escapeLength(int at) {
        return json[at] == 'u' ? 6 : 2;
    }

    /** The text as it stands there; {@link #end} has been at all strings in it. */
    String plain(int from, int to) {
        return lastBeyondAscii < from ? latin(json, from, to - from) : utf8(from, to);
    }

    /** The constructor that takes a character set is too large to be compiled into where it is called. */
    @SuppressWarnings("deprecation") // for other characters than these
    private static String latin(byte[] text, int from, int length) {
        return new String(text, 0, from, length);
    }

    /** The JDK puts a question mark where bytes are no UTF-8; then it must have been one before. */
    private String utf8(int from, int to) {
        String text = new String(json, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
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
