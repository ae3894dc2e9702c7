package dev.graphpin.spec.diff.format;

import static dev.graphpin.spec.diff.format.HtmlText.code;
import static dev.graphpin.spec.diff.format.HtmlText.text;

import dev.graphpin.spec.diff.report.Unknowns;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is neither added nor removed, because one side could not have told. */
final class HtmlUnknown {
    private static final Pattern NODE = Pattern.compile("node:([^/]+).*", Pattern.DOTALL);

    private HtmlUnknown() {}

    static void write(List<Unknowns> groups, StringBuilder out) {
        if (groups.isEmpty()) {
            return;
        }
        out.append(
                "<section id=\"unknown\"><h2>Unknown</h2>\n<p class=\"muted\">One side tells this, and the other side&#39;s ");
        out.append("captures could not have told it. It is neither added nor removed.</p>\n");
        for (Unknowns group : groups) {
            String words = Summary.unknown(group);
            out.append("<details class=\"group\"><summary>").append(Character.toUpperCase(words.charAt(0)));
            out.append(text(words.substring(1)))
                    .append(" <span class=\"muted\">(")
                    .append(group.items().size());
            out.append(")</span></summary><ul>\n");
            group.items().forEach(item -> item(item, out));
            out.append("</ul></details>\n");
        }
        out.append("</section>\n");
    }

    private static void item(Unknowns.Item item, StringBuilder out) {
        Matcher node = NODE.matcher(item.locator());
        out.append("<li");
        if (node.matches()) {
            out.append(" data-node=\"").append(text(node.group(1))).append('"');
        }
        out.append('>').append(code(item.label()));
        out.append(item.fact().equals("element") ? "" : " <span class=\"muted\">" + text(item.fact()) + "</span>");
        out.append("</li>\n");
    }
}
