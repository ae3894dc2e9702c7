package dev.graphpin.generator.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets constants of one declaration one behind the other, as those of an enum stand: {@code public static final Gender MALE = of("male"), FEMALE =
 * of("female");}. A class file tells the line of each that does not share one, which would be 1 % of a client.
 */
final class Constants {
    private static final String INDENT = "        ";

    private Constants() {}

    /** The lines, where {@link ConstantFields} gave each constant one, and all of a declaration the same indentation. */
    static List<String> join(List<String> lines) {
        List<String> joined = new ArrayList<>(lines.size());
        int indent = 0;
        boolean isOpen = false;
        for (String line : lines) {
            if (isOpen && indent(line) == indent) {
                add(joined, line.substring(indent), indent);
                isOpen = line.endsWith(",");
            } else {
                joined.add(line);
                isOpen = line.endsWith(",") && Layout.isConstant(line);
                indent = isOpen ? indent(line) : 0;
            }
        }
        return joined;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static void add(List<String> joined, String constant, int indent) {
        int last = joined.size() - 1;
        String line = joined.get(last);
        if (line.length() + 1 + constant.length() <= Layout.WIDTH) {
            joined.set(last, line + " " + constant);
        } else {
            joined.add(" ".repeat(indent) + INDENT + constant);
        }
    }
}
