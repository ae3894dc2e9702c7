package dev.graphpin.generator.scrape.damage;

import dev.graphpin.generator.scrape.Page.Form;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page states, to hold a reader's facts against. */
final class Statement {
    /** Facts put together of several places of the page: each word has to be there, not all in one run. */
    private static final Set<String> COMPOSED =
            Set.of("type", "returns", "value", "path", "description", "message", "link", "title", "default");

    /** {@code enum} has lost its values in between; {@code Struct} is how we write a table of returned fields. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+|enum|^Struct");

    /** What is left of a tag that the damage broke: its name, or an attribute. The words around it have to be there. */
    private static final Pattern BROKEN_TAG = Pattern.compile("</?\\w*|[\\w-]+=\"[^\"]*\"?|[<>]");

    private final Form form;
    private final String source;
    private final String shown;
    private @Nullable String all;

    Statement(Form form, String source) {
        this.form = form;
        this.source = source;
        this.shown = form == Form.HTML ? Skeleton.ofHtml(source) : Skeleton.ofShownLines(source);
    }

    boolean states(Fact fact) {
        String bones = Skeleton.of(fact.words());
        return has(bones) || (COMPOSED.contains(fact.kind()) && hasWords(words(fact)));
    }

    private String words(Fact fact) {
        boolean prose = form == Form.HTML && fact.kind().equals("description");
        return prose ? BROKEN_TAG.matcher(fact.words()).replaceAll(" ") : fact.words();
    }

    private boolean hasWords(String words) {
        for (String word : BETWEEN_WORDS.split(words, -1)) {
            if (!has(Skeleton.of(word))) {
                return false;
            }
        }
        return true;
    }

    private boolean has(String bones) {
        return shown.contains(bones) || all().contains(bones);
    }

    private String all() {
        if (all == null) {
            all = form == Form.HTML ? Skeleton.ofParsedHtml(source) : Skeleton.ofLines(source);
        }
        return all;
    }
}
