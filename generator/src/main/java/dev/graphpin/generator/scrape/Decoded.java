package dev.graphpin.generator.scrape;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. The byte order mark decides, then the server's {@code Content-Type}, then the page's own {@code meta},
 * then UTF-8, the order browsers follow.
 *
 * @param text without byte order mark; bytes that are no text of the charset are U+FFFD
 * @param charset the charset's name
 * @param damaged whether there were such bytes
 */
record Decoded(String text, String charset, boolean damaged) {
    /** As far as browsers look for it. */
    private static final int META_WITHIN = 1024;

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    static Decoded of(byte[] bytes, @Nullable String contentType) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset told = contentType == null ? null : charset(contentType);
        return decode(bytes, 0, told != null ? told : meta(bytes));
    }

    /** One-based line of the first damaged place; 0 when there is none. */
    int damagedLine() {
        int at = text.indexOf('\ufffd');
        return at < 0
                ? 0
                : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static Charset meta(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        int at = head.contains("<meta") ? head.indexOf("<meta") : -1;
        Charset told = at < 0 ? null : charset(head.substring(at));
        // A meta that could be read byte by byte is not in UTF-16, whatever it says.
        return told == null || told.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : told;
    }

    private static @Nullable Charset charset(String words) {
        Matcher m = CHARSET.matcher(words);
        try {
            return m.find() ? Charset.forName(m.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        ByteBuffer content = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(content);
            return new Decoded(text.toString(), charset.name(), false);
        } catch (CharacterCodingException damaged) {
            return new Decoded(new String(bytes, from, bytes.length - from, charset), charset.name(), true);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
