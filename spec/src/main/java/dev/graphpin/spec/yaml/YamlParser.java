package dev.graphpin.spec.yaml;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.yaml.Yaml.Entry;
import dev.graphpin.spec.yaml.Yaml.Kind;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Parses one YAML document into a tree with places. Only plain data is let in: anchors, aliases and tags are errors, so
 * nothing multiplies; depth is bounded.
 */
public final class YamlParser {
    private static final int MAX_DEPTH = 64;
    /** Above what {@link SpecFile} lets in, so that its message is the one that is seen. */
    private static final int MAX_CODE_POINTS = 100_000_000;

    /** Immutable, and dear to build for every file. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(MAX_CODE_POINTS)
                    .setUseMarks(true)
                    .setAllowDuplicateKeys(true) // They are found here, with the place of the first.
                    .build())
            .build();

    private final String file;
    private final int[] codePoints;
    private final Diagnostics diagnostics;
    private final YAMLParser parser;
    /** One alias is told of, not the thousands a bomb is made of. */
    private boolean aliasFound;

    private YamlParser(String file, String text, Diagnostics diagnostics) {
        this.file = file;
        this.codePoints = text.codePoints().toArray(); // The parser counts places in code points.
        this.diagnostics = diagnostics;
        this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text));
    }

    /** Parses the text of a file; null when it is no YAML, which is reported. */
    public static @Nullable Yaml parse(String file, String text, Diagnostics diagnostics) {
        if (text.isBlank()) {
            diagnostics.error("spec-empty-file", file, 1, 1, "the file is empty", null);
            return null;
        }
        try {
            return new YamlParser(file, text, diagnostics).document();
        } catch (TooDeep e) {
            diagnostics.error(
                    "spec-too-deep",
                    file,
                    e.mark.line(),
                    e.mark.column(),
                    "nested more than " + MAX_DEPTH + " deep",
                    null);
        } catch (JacksonException e) {
            Mark mark = mark(file, e);
            diagnostics.error("spec-yaml-syntax", file, mark.line(), mark.column(), "not YAML: " + words(e), null);
        }
        return null;
    }

    /** Where the text is wrong: where the parser stumbled, or, at the end of the text, where what was not closed begins. */
    private static Mark mark(String file, JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException cause) {
            boolean unclosed = cause.getProblem().contains("end of stream")
                    && cause.getContextMark().isPresent();
            Optional<org.snakeyaml.engine.v2.exceptions.Mark> at =
                    unclosed ? cause.getContextMark() : cause.getProblemMark();
            return at.map(place -> new Mark(file, place.getLine() + 1, place.getColumn() + 1))
                    .orElse(Mark.of(file));
        }
        TokenStreamLocation at = e.getLocation();
        return at == null ? Mark.of(file) : new Mark(file, Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
    }

    private static String words(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException cause) {
            return cause.getContext() == null ? cause.getProblem() : cause.getContext() + ": " + cause.getProblem();
        }
        return firstLine(e.getOriginalMessage());
    }

    private @Nullable Yaml document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            diagnostics.error("spec-empty-file", file, 1, 1, "the file holds only comments", null);
            return null;
        }
        Yaml value = value(first, 0);
        if (parser.nextToken() != null) {
            Mark mark = mark(parser.currentTokenLocation());
            diagnostics.error(
                    "spec-yaml-syntax",
                    file,
                    mark.line(),
                    mark.column(),
                    "a second document begins; a file holds one",
                    null);
        }
        return value;
    }

    private Yaml value(JsonToken token, int depth) {
        TokenStreamLocation at = parser.currentTokenLocation();
        Mark mark = mark(at);
        if (depth > MAX_DEPTH) {
            throw new TooDeep(mark);
        }
        refuseFeatures(mark);
        return switch (token) {
            case START_OBJECT -> mapping(mark, depth);
            case START_ARRAY -> sequence(mark, depth);
            default -> scalar(parser.getString(), at);
        };
    }

    private Mapping mapping(Mark mark, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            TokenStreamLocation at = parser.currentTokenLocation();
            refuseFeatures(mark(at));
            Scalar key = scalar(parser.currentName(), at);
            Yaml value = value(parser.nextToken(), depth + 1);
            Entry earlier = entries.putIfAbsent(key.text(), new Entry(key, value));
            if (earlier != null) {
                diagnostics.error(
                        "spec-duplicate-key",
                        file,
                        key.mark().line(),
                        key.mark().column(),
                        "key " + Untrusted.quote(key.text()) + " stands a second time",
                        "the first is in line " + earlier.key().mark().line());
            }
        }
        return new Mapping(entries, false, mark);
    }

    private Sequence sequence(Mark mark, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, depth + 1));
        }
        return new Sequence(items, mark);
    }

    private Scalar scalar(@Nullable String value, TokenStreamLocation location) {
        String content = value == null ? "" : value;
        long at = location.getCharOffset();
        int first = at >= 0 && at < codePoints.length ? codePoints[(int) at] : ' ';
        boolean quoted = "\"'|>".indexOf(first) >= 0;
        return new Scalar(content, quoted ? Kind.TEXT : PlainText.kind(content), quoted, mark(location));
    }

    private void refuseFeatures(Mark mark) {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            if (aliasFound) {
                return;
            }
            aliasFound = true;
            diagnostics.error(
                    "spec-alias",
                    file,
                    mark.line(),
                    mark.column(),
                    "anchors and aliases are not used in specs",
                    "write the value out");
        } else if (parser.getTypeId() != null) {
            diagnostics.error(
                    "spec-tag", file, mark.line(), mark.column(), "tags are not used in specs", "leave the tag out");
        }
    }

    private Mark mark(TokenStreamLocation at) {
        return new Mark(file, at.getLineNr(), at.getColumnNr());
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
    }

    /** Ends the parsing of a document that is nested too deep. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Mark mark;

        TooDeep(Mark mark) {
            super(null, null, false, false);
            this.mark = mark;
        }
    }
}
