package dev.graphpin.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Code of many small pieces: text as it stands in the source, a {@link TypeName}, a {@link CodeBlock} or other code. Text that follows text becomes one
 * with it: JavaPoet takes its time for each piece, and there are tens of thousands of members.
 */
final class Code {
    private final List<Object> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    static Code of(Object... pieces) {
        return new Code().add(pieces);
    }

    /** Goes on with these; gives this back. */
    Code add(Object... more) {
        for (Object piece : more) {
            if (piece instanceof String) {
                text.append(piece);
            } else if (piece instanceof Code code) {
                add(code.pieces.toArray());
                text.append(code.text);
            } else {
                endText();
                pieces.add(piece);
            }
        }
        return this;
    }

    private void endText() {
        if (text.length() > 0) {
            pieces.add(text.toString());
            text.setLength(0);
        }
    }

    CodeBlock block() {
        endText();
        String format = pieces.stream()
                .map(piece -> piece instanceof TypeName ? "$T" : "$L")
                .collect(Collectors.joining());
        return CodeBlock.of(format, pieces.toArray());
    }
}
