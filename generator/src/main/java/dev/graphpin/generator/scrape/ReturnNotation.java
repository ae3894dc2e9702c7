package dev.graphpin.generator.scrape;

import org.jspecify.annotations.Nullable;

/**
 * The notation of return types: {@code Struct {id: numeric string, tags: List [string]}}, {@code Map {string: bool}},
 * {@code Struct {…} Or Struct {…}}. Renderings differ in blanks, in the comma after the last member, and in back ticks.
 */
public final class ReturnNotation {
    private ReturnNotation() {}

    /**
     * The return type in one spelling: one blank before an opening brace or bracket and after a comma, none inside.
     *
     * @param text the whole text under the heading, with or without the read-after-write sentence, which is left out
     * @return null when no type is given
     */
    public static @Nullable String of(String text) {
        Announcements.ReadAfterWrite sentence = Announcements.readAfterWrite(text);
        String rest =
                sentence == null ? text : text.substring(0, sentence.start()) + " " + text.substring(sentence.end());
        String type = tidy(Texts.collapse(rest.replace('`', ' ')));
        return type.isEmpty() ? null : type;
    }

    private static String tidy(String type) {
        StringBuilder out = new StringBuilder(type.length());
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            if (c == '}' || c == ']') {
                dropTrailing(out, " ,");
            } else if (c == ',' || c == ':') {
                dropTrailing(out, " ");
            } else if ((c == '{' || c == '[')
                    && !out.isEmpty()
                    && Character.isLetterOrDigit(out.charAt(out.length() - 1))) {
                out.append(' ');
            } else if (c == ' ' && (out.isEmpty() || "{[".indexOf(out.charAt(out.length() - 1)) >= 0)) {
                continue;
            }
            out.append(c);
        }
        dropTrailing(out, " ");
        return out.toString();
    }

    private static void dropTrailing(StringBuilder out, String chars) {
        while (!out.isEmpty() && chars.indexOf(out.charAt(out.length() - 1)) >= 0) {
            out.setLength(out.length() - 1);
        }
    }
}
