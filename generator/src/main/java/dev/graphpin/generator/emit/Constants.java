package dev.graphpin.generator.emit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets constants of one type one behind the other, as those of an enum stand: {@code public static final Gender MALE = of("male"), FEMALE = of("female");}.
 * A class file tells the line of each that does not share one, which would be 1 % of a client.
 */
final class Constants {
    private static final String MODIFIERS = "public static final ";
    private static final String INDENT = "        ";

    private Constants() {}

    static List<String> join(List<String> lines) {
        List<String> joined = new ArrayList<>(lines.size());
        String open = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String declaration = declaration(line);
            if (declaration != null && i > 0 && lines.get(i - 1).stripLeading().startsWith("@")) {
                declaration = null;
            }
            if (declaration != null && declaration.equals(open)) {
                add(joined, line.substring(declaration.length()), line.indexOf(MODIFIERS));
            } else {
                joined.add(line);
            }
            open = declaration;
        }
        return joined;
    }

    private static void add(List<String> joined, String constant, int indent) {
        int last = joined.size() - 1;
        String before = joined.get(last);
        String line = before.substring(0, before.length() - 1) + ",";
        if (line.length() + 1 + constant.length() <= Layout.WIDTH) {
            joined.set(last, line + " " + constant);
        } else {
            joined.set(last, line);
            joined.add(" ".repeat(indent) + INDENT + constant);
        }
    }

    /** What stands before the name of a constant whose value is made by a call; null for any other line. */
    private static @Nullable String declaration(String line) {
        int assigned = line.endsWith(");") ? line.indexOf(" = ") : -1;
        return assigned > 0 && line.stripLeading().startsWith(MODIFIERS)
                ? line.substring(0, line.lastIndexOf(' ', assigned - 1) + 1)
                : null;
    }
}
