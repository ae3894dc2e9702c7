package dev.graphpin.generator.sdkspec;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Walks one JSON file and tells what is not as it should be, with its place. A value of another kind than expected is reported
 * and reads as absent.
 */
final class SdkJson {
    private final String file;
    private final JsonParser parser;
    private final Diagnostics diagnostics;

    SdkJson(String file, JsonParser parser, Diagnostics diagnostics) {
        this.file = file;
        this.parser = parser;
        this.diagnostics = diagnostics;
    }

    /** Walks the members of the object that the parser is at; each call of {@code member} must consume its value. */
    void object(String what, Consumer<String> member) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongKind(what, "an object");
            return;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            if (!seen.add(key)) {
                error("import-duplicate-key", Untrusted.quote(key) + " stands twice in " + what, "leave one of them");
            }
            parser.nextToken();
            member.accept(key);
        }
    }

    /** Walks the items of the list that the parser is at; each call of {@code item} must consume one. */
    void list(String what, Runnable item) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongKind(what, "a list");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.run();
        }
    }

    @Nullable
    String text(String what) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        wrongKind(what, "text");
        return null;
    }

    /** As {@link #text}, but a JSON null is none and fine. */
    @Nullable
    String textOrNull(String what) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : text(what);
    }

    boolean bool(String what) {
        if (parser.currentToken() == JsonToken.VALUE_TRUE || parser.currentToken() == JsonToken.VALUE_FALSE) {
            return parser.getBooleanValue();
        }
        wrongKind(what, "true or false");
        return false;
    }

    List<String> texts(String what) {
        List<String> texts = new ArrayList<>();
        list(what, () -> {
            String text = text("an item of " + what);
            if (text != null) {
                texts.add(text);
            }
        });
        return texts;
    }

    /** A key that nobody told us of holds facts that would be lost: it is told, not passed over. */
    void unknownKey(String key, String owner) {
        warning(
                "import-unknown-key",
                parser.currentTokenLocation(),
                "unknown key " + Untrusted.quote(key) + " in " + owner + " is not read",
                "the format has changed; please report it");
        parser.skipChildren();
    }

    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    void missing(String key, String owner, int line) {
        diagnostics.error("import-missing-key", file, line, 0, owner + " has no '" + key + "'", null);
    }

    private void wrongKind(String what, String expected) {
        error("import-wrong-kind", what + ": expected " + expected + ", found " + found(parser.currentToken()), null);
        parser.skipChildren();
    }

    private void error(String id, String message, @Nullable String hint) {
        TokenStreamLocation at = parser.currentTokenLocation();
        diagnostics.error(id, file, at.getLineNr(), at.getColumnNr(), message, hint);
    }

    private void warning(String id, TokenStreamLocation at, String message, String hint) {
        diagnostics.warning(id, file, at.getLineNr(), at.getColumnNr(), message, hint);
    }

    private static String found(@Nullable JsonToken token) {
        if (token == null) {
            return "the end of the file";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            default -> "null";
        };
    }
}
