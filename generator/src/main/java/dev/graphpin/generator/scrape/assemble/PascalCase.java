package dev.graphpin.generator.scrape.assemble;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Type names made of other words. */
final class PascalCase {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern PATH = Pattern.compile("/?[{<][^}>]*[}>]\\S*|(?<!\\S)/\\S+");

    private PascalCase() {}

    /**
     * Pascal case: {@code Page Leadgen Draft Forms} → {@code PageLeadgenDraftForms}, {@code custom_audience} →
     * {@code CustomAudience}. Letters inside a word stay as they are ({@code VOIP Info} → {@code VOIPInfo}). Paths in a
     * heading ({@code Comment /{comment-id}}) are no words of the name. Null when nothing is left.
     */
    static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        Matcher word = WORD.matcher(PATH.matcher(text).replaceAll(" "));
        while (word.find()) {
            name.append(Character.toUpperCase(word.group().charAt(0)))
                    .append(word.group().substring(1));
        }
        return name.isEmpty() || !Character.isLetter(name.charAt(0)) ? null : name.toString();
    }
}
