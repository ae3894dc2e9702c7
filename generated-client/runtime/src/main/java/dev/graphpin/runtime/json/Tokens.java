package dev.graphpin.runtime.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks JSON (RFC 8259, nothing more lenient) that lies whole in an array, one value after the other, in place: a string or number becomes an
 * object only when somebody asks for it, and names are compared as bytes. A library's parser, which also reads streams in any encoding, takes
 * longer for the tokens alone than this for the finished values.
 */
final class Tokens {
    /** What the current value is. */
    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        INTEGER,
        FRACTION,
        TRUE,
        FALSE,
        NULL
    }

    /** The current object has no more properties. */
    static final int END = -2;

    /** What objects that the documentation does not describe usually have: one string for all of them. */
    private static final Names COMMON = new Names(List.of(
            "id",
            "name",
            "type",
            "url",
            "uri",
            "link",
            "title",
            "value",
            "count",
            "min",
            "max",
            "created_time",
            "updated_time"));

    private static final int MAX_DEPTH = 500;
    private static final int END_OF_TEXT = -1;
    /** Every number of so many digits has 64 bits. */
    private static final int LONG_DIGITS = 18;

    private final byte[] json;
    private final Words words;
    private final Strings strings;
    /** The next byte that was not looked at. */
    private int next;

    private int depth;
    /** Whether the object or array was just opened, so that no comma stands before what is next. */
    private boolean fresh;

    private Kind kind = Kind.NULL;
    /** Where the current value begins; that of a string, number or literal ends before {@link #next} once it is read. */
    private int start;
    /** Whether the current value is a string that nobody has read yet. */
    private boolean unread;

    /** How often this text may still tell in which order names come: threads that read different orders shall not disturb each other for long. */
    private int lessons = 64;

    private int nameStart;
    private int nameEnd;
    /** Of the current number the digits before a fraction, if they are not too many. */
    private long whole;

    Tokens(byte[] json) {
        this.json = json;
        this.words = new Words(json);
        this.strings = new Strings(json, words);
        boolean marked = json.length > 2 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF;
        this.next = marked ? 3 : 0;
    }

    Kind kind() {
        return kind;
    }

    /** How many objects and arrays are open; a current value that is one of them counts. */
    int depth() {
        return depth;
    }

    int start() {
        return start;
    }

    /** The text from there up to what was read. */
    String slice(int from) {
        return strings.plain(from, next);
    }

    int length() {
        return next - start;
    }

    /** Whether nothing but white space follows. */
    boolean atEnd() {
        return peek() == END_OF_TEXT;
    }

    int position() {
        return next;
    }

    /** Goes to the next value: literals and numbers are read, strings await being read, objects and arrays are entered. */
    void value() {
        int letter = peek();
        start = next++;
        switch (letter) {
            case '"' -> {
                kind = Kind.STRING;
                unread = true;
            }
            case '{' -> enter(Kind.OBJECT);
            case '[' -> enter(Kind.ARRAY);
            case 't' -> literal(Kind.TRUE, "true");
            case 'f' -> literal(Kind.FALSE, "false");
            case 'n' -> literal(Kind.NULL, "null");
            default -> number(letter);
        }
    }

    private void enter(Kind bracket) {
        kind = bracket;
        fresh = true;
        if (++depth > MAX_DEPTH) {
            throw malformed("more than " + MAX_DEPTH + " levels of nesting");
        }
    }

    private void leave() {
        next++;
        depth--;
        fresh = false;
    }

    /**
     * Goes to the value of the current object's next property; tells its index, -1 for an unknown name, or {@link #END}.
     *
     * @param previous what this told for the property before, -1 at first
     */
    int next(Names names, int previous) {
        byte[] text = json;
        finish();
        int at = fresh ? next : next + 1;
        if (at < text.length && text[at] == '"' && (fresh || text[next] == ',')) { // as most servers write
            next = at;
            fresh = false;
        } else if (!comma('}')) {
            return END;
        }
        int from = next + 1;
        int slot = names.follower(previous, words, from);
        int property;
        if (slot >= 0) {
            named(from + names.length(slot));
            property = names.index(slot);
        } else {
            named(strings.end(from));
            property = find(names, previous, from);
        }
        value();
        return property;
    }

    private int find(Names names, int previous, int from) {
        int property = names.index(words, from, nameEnd);
        if (property < 0) {
            return strings.hasEscape(from) ? names.index(strings.text(from, nameEnd)) : -1;
        }
        if (lessons > 0) {
            lessons--;
            names.learn(previous, words, from, nameEnd);
        }
        return property;
    }

    /** Goes to the value of the current object's next property; false when there is none. */
    boolean member() {
        if (!comma('}')) {
            return false;
        }
        named(strings.end(next + 1));
        value();
        return true;
    }

    private void named(int end) {
        nameStart = next + 1;
        nameEnd = end;
        next = end + 1;
        if (next < json.length && json[next] == ':') {
            next++;
        } else {
            expect(':');
        }
    }

    /** The name of the property whose value is current. */
    String name() {
        int common = COMMON.index(words, nameStart, nameEnd);
        return common < 0 ? strings.text(nameStart, nameEnd) : COMMON.name(common);
    }

    /** Goes to the next element of the current array; false when there is none. */
    boolean element() {
        if (!comma(']')) {
            return false;
        }
        value();
        return true;
    }

    /** Goes behind the comma, or out of the object or array. */
    private boolean comma(char bracket) {
        finish();
        int letter = peek();
        if (letter == bracket) {
            leave();
            return false;
        }
        if (!fresh) {
            expect(',');
            letter = peek();
        }
        fresh = false;
        if (bracket == '}' && letter != '"') {
            throw unexpected("a name");
        }
        return true;
    }

    /** The text of the current string, unescaped. */
    String string() {
        unread = false;
        int end = strings.end(start + 1);
        next = end + 1;
        return strings.text(start + 1, end);
    }

    /** Whether the current string, which was read, cannot be written as it came. */
    boolean isBroken() {
        return strings.isBroken(start + 1);
    }

    /** Leaves the rest of the current value behind. */
    void skip() {
        switch (kind) {
            case OBJECT -> {
                while (member()) {
                    skip();
                }
            }
            case ARRAY -> {
                while (element()) {
                    skip();
                }
            }
            default -> finish();
        }
    }

    private void finish() {
        if (unread) {
            skipString();
        }
    }

    private void skipString() {
        unread = false;
        next = strings.end(start + 1) + 1;
    }

    private void literal(Kind value, String text) {
        kind = value;
        for (int i = 1; i < text.length(); i++) {
            if (next >= json.length || json[next] != text.charAt(i)) {
                throw unexpected("'" + text + "'");
            }
            next++;
        }
    }

    private void number(int first) {
        kind = Kind.INTEGER;
        next = first == '-' ? start + 1 : start;
        if (next < json.length && json[next] == '0') {
            whole = 0;
            next++;
        } else {
            whole = digits("a value");
        }
        if (next < json.length && json[next] == '.') {
            kind = Kind.FRACTION;
            next++;
            digits("a digit");
        }
        if (next < json.length && (json[next] | 0x20) == 'e') {
            kind = Kind.FRACTION;
            next++;
            if (next < json.length && (json[next] == '+' || json[next] == '-')) {
                next++;
            }
            digits("a digit");
        }
    }

    /** @return their value, if it has no more than 18 of them */
    private long digits(String expected) {
        int from = next;
        long value = 0;
        while (next < json.length && json[next] >= '0' && json[next] <= '9') {
            value = value * 10 + json[next++] - '0';
        }
        if (next == from) {
            throw unexpected(expected);
        }
        return value;
    }

    /** Whether the current number is one of at most 18 digits, which {@link #whole} gives. */
    boolean isWhole() {
        return kind == Kind.INTEGER && next - start <= LONG_DIGITS;
    }

    /** The current number, see {@link #isWhole}. */
    long whole() {
        return json[start] == '-' ? -whole : whole;
    }

    /** The current whole number; null when it has more than 64 bits. */
    @Nullable
    Long integer() {
        if (isWhole()) {
            return whole();
        }
        try {
            return Long.valueOf(slice(start));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw unexpected("'" + wanted + "'");
        }
        next++;
    }

    /** The next byte that is no white space, without going behind it. */
    private int peek() {
        while (next < json.length) {
            byte letter = json[next];
            if (letter > ' ' || (letter != ' ' && letter != '\n' && letter != '\r' && letter != '\t')) {
                return letter & 0xFF;
            }
            next++;
        }
        return END_OF_TEXT;
    }

    private MalformedJsonException unexpected(String expected) {
        return malformed("expected " + expected);
    }

    private MalformedJsonException malformed(String what) {
        return strings.malformed(what, next);
    }
}
