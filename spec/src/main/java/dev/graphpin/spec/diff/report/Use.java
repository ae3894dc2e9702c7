package dev.graphpin.spec.diff.report;

/**
 * A place in a consumer's compiled code that uses what changed.
 *
 * @param className as in source: {@code com.example.Report}
 * @param member the method it is in; {@code <init>} for a constructor
 * @param source the name of the source file, as the compiler wrote it; the class's own name when it did not
 * @param line one-based; 0 when the class was compiled without lines
 * @param uses the Java member that is used
 */
public record Use(String className, String member, String source, int line, String uses) implements Comparable<Use> {
    @Override
    public int compareTo(Use other) {
        int byClass = className.compareTo(other.className);
        int byLine = byClass != 0 ? byClass : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : uses.compareTo(other.uses);
    }
}
