package dev.graphpin.spec.model;

import java.util.Locale;

/** A place in type words, and the few ways to move on from it. */
final class TypeCursor {
    private static final String STOPS = "<>{}[],|:";

    private final String text;
    private int at;

    TypeCursor(String text) {
        this.text = text;
    }

    /** The place of the next character that is no white space. */
    int position() {
        skipSpace();
        return at;
    }

    boolean atEnd() {
        return position() >= text.length();
    }

    char peek() {
        return text.charAt(at);
    }

    boolean looksAt(String token) {
        return text.startsWith(token, position());
    }

    boolean skip(String token) {
        boolean found = looksAt(token);
        at += found ? token.length() : 0;
        return found;
    }

    /** Skips {@code |} or the word {@code or}. */
    boolean skipSeparator() {
        if (skip("|")) {
            return true;
        }
        boolean or = isOr(position());
        at += or ? 2 : 0;
        return or;
    }

    /** Moves behind the next {@code closer}; to the end, and false, when there is none. */
    boolean skipPast(char closer) {
        int found = text.indexOf(closer, at);
        at = found < 0 ? text.length() : found + 1;
        return found >= 0;
    }

    /** The text since {@code start}, without the white space around it. */
    String since(int start) {
        return text.substring(start, Math.max(start, at)).strip();
    }

    /** A struct field's name: everything up to the next bracket, comma or colon. */
    String name() {
        int start = position();
        while (at < text.length() && STOPS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return TypeText.normalize(text.substring(start, at));
    }

    /**
     * Words up to a bracket, a comma, a colon, a bar or the word "or"; {@code (min: -24)} behind them is skipped. A token's
     * structure belongs to its phrase, colon, "or" and all.
     */
    String phrase() {
        int start = position();
        boolean token = false;
        int end = -1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '(') {
                end = end < 0 && isRange() ? at : end;
                skipParenthesis();
                continue;
            } else if (c == ':' && isToken(start)) {
                token = true;
            } else if (STOPS.indexOf(c) >= 0 || (!token && at > start && isOr(at))) {
                break;
            }
            at++;
        }
        return TypeText.normalize(text.substring(start, end < 0 ? at : end));
    }

    private boolean isRange() {
        return text.startsWith("(min:", at) || text.startsWith("(max:", at);
    }

    private void skipParenthesis() {
        int closer = text.indexOf(')', at);
        at = closer < 0 ? at + 1 : closer + 1;
    }

    private boolean isToken(int start) {
        return at - start < 2 * TypeWords.TOKEN.length()
                && TypeText.normalize(text.substring(start, at))
                        .toLowerCase(Locale.ROOT)
                        .equals(TypeWords.TOKEN);
    }

    private boolean isOr(int place) {
        return text.regionMatches(true, place, "or", 0, 2)
                && (place == 0 || !isWordPart(text.charAt(place - 1)))
                && place + 2 < text.length()
                && !isWordPart(text.charAt(place + 2));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private void skipSpace() {
        while (at < text.length() && TypeText.isSpace(text.charAt(at))) {
            at++;
        }
    }
}
