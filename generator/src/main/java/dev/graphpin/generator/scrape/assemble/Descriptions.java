package dev.graphpin.generator.scrape.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to the site's prose. Facts stay in any case: names, types, flags, values, defaults, codes, links. */
public enum Descriptions {
    /** For a spec of one's own: summaries, descriptions and error messages are kept. */
    KEEP,
    /** For a spec that is passed on: the prose stays behind. */
    DROP;

    /** Names of tokens, permissions and features are this short; what is longer explains. */
    private static final int WORDS_OF_A_NAME = 5;

    @Nullable
    String of(@Nullable String prose) {
        return this == KEEP && prose != null && !prose.isBlank() ? prose : null;
    }

    /** Requirements are names on generated pages and may be whole sentences on hand-written ones. */
    List<String> names(List<String> requirements) {
        return this == KEEP
                ? requirements
                : requirements.stream()
                        .filter(name -> name.split("\\s+").length <= WORDS_OF_A_NAME)
                        .toList();
    }
}
