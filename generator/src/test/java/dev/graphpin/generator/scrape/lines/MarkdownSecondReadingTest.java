package dev.graphpin.generator.scrape.lines;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Writing;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads the captured Markdown a second time, line by line and knowing nothing of sections: every line that starts like a
 * row of a two-column table is a name with its type, or an error code. The reader has to tell of exactly these.
 */
final class MarkdownSecondReadingTest {
    private static final Pattern HEADER = Pattern.compile("\\|? ?(Parameter|Name|Field|Edge|Error)\\b.*\\|");
    private static final Pattern ERROR = Pattern.compile("\\| (\\d+) \\| .*");
    private static final Pattern ROW = Pattern.compile("\\| \\[?`([^`]+)`(?:]\\([^)]*\\))?(.*?) \\| ?.*");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v18.0/user.linked.md",
                "v19.0/album.md",
                "v19.0/event.md",
                "v19.0/page.md",
                "v19.0/post.md",
                "v19.0/user-accounts.md",
                "v19.0/user-permissions.md",
                "v19.0/user-picture.md",
                "v19.0/user.md",
            })
    void theReaderTellsOfEveryRowAndOfNothingElse(String name) {
        String text = Samples.captured(name);
        assertThat(told(Samples.read(name, text))).containsExactlyElementsIn(rows(text));
    }

    private static Multiset<String> rows(String text) {
        Multiset<String> rows = HashMultiset.create();
        String table = "";
        for (String line :
                text.replace('\u00a0', ' ').replace("\\_", "_").lines().toList()) {
            Matcher header = HEADER.matcher(line);
            Matcher error = ERROR.matcher(line);
            Matcher row = ROW.matcher(line);
            if (header.matches()) {
                table = header.group(1);
            } else if (table.equals("Error") && error.matches()) {
                rows.add("error " + error.group(1));
            } else if (table.equals("Edge") && row.matches()) {
                rows.add("edge " + row.group(1));
            } else if (!table.isEmpty() && !table.equals("Error") && row.matches()) {
                rows.add(row.group(1) + ": " + type(row.group(2)));
            }
        }
        return rows;
    }

    private static String type(String cell) {
        return cell.replace("[](#)", "")
                .replace("<br>", " ")
                .strip()
                .replaceFirst("^\\[(.*?)]\\(.*\\)$", "$1")
                .replaceFirst("enum ?\\{.*?}", "enum")
                .strip();
    }

    private static Multiset<String> told(Page page) {
        Multiset<String> told = HashMultiset.create();
        Page.Reading read = page.read();
        for (List<Item> items : List.of(read.parameters(), read.fields(), read.summary())) {
            items(items).forEach(told::add);
        }
        read.edges().stream().map(EdgeRow::name).forEach(name -> told.add("edge " + name));
        errors(read.errors()).forEach(told::add);
        for (Writing operation : page.operations()) {
            items(operation.parameters()).forEach(told::add);
            errors(operation.errors()).forEach(told::add);
        }
        return told;
    }

    private static Stream<String> items(List<Item> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item.name() + ": " + item.type()), items(item.parameters())));
    }

    private static Stream<String> errors(List<ErrorRow> errors) {
        return errors.stream().map(error -> "error " + error.code());
    }
}
