package dev.graphpin.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.graphpin.generator.plan.Doc;
import java.util.ArrayList;
import java.util.List;

/** Javadoc from what the plan knows about an element. */
final class DocText {
    private DocText() {}

    /** Prose, then {@code name: type, facts.} */
    static CodeBlock of(Doc doc) {
        return Docs.block(lines(doc));
    }

    /** The same, before {@link Docs} makes a comment of it. */
    static List<String> lines(Doc doc) {
        List<String> lines = new ArrayList<>();
        if (doc.prose() != null && !doc.prose().isBlank()) {
            lines.add(Docs.prose(doc.prose()));
        }
        lines.add(facts(doc));
        addSee(doc, lines);
        return lines;
    }

    /** A sentence of ours, then prose and facts. */
    static CodeBlock of(String sentence, Doc doc) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence);
        if (doc.prose() != null && !doc.prose().isBlank()) {
            lines.add(Docs.prose(doc.prose()));
        }
        if (!doc.notes().isEmpty()) {
            lines.add("Documented as " + notes(doc) + ".");
        }
        addSee(doc, lines);
        return Docs.block(lines);
    }

    private static String facts(Doc doc) {
        List<String> facts = new ArrayList<>();
        if (doc.type() != null) {
            facts.add(Docs.prose(doc.type()));
        }
        if (!doc.notes().isEmpty()) {
            facts.add(notes(doc));
        }
        return Docs.code(doc.wire()) + (facts.isEmpty() ? "" : ": " + String.join(", ", facts)) + ".";
    }

    private static String notes(Doc doc) {
        return String.join(", ", doc.notes().stream().map(Docs::prose).toList());
    }

    private static void addSee(Doc doc, List<String> lines) {
        if (doc.see() != null && Docs.isAddress(doc.see())) {
            lines.add("@see <a href=\"" + doc.see().replace("&", "&amp;") + "\">Reference</a>");
        }
    }
}
