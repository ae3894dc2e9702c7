package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.generator.scrape.assemble.Tellings.Request;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one operation of all that is told of one method on one path, be it by several captures of a page or by several pages.
 */
record Operations(Merge merge) {
    private static final Comparator<Operation> ORDER =
            Comparator.comparing(Operation::action).thenComparing(Operation::method);

    /** By method in, by action out. */
    List<Operation> of(String locator, Map<String, List<Told<Request>>> requests) {
        return requests.entrySet().stream()
                .map(e -> operation(locator + " " + e.getKey(), Merge.sorted(e.getValue())))
                .sorted(ORDER)
                .toList();
    }

    private Operation operation(String locator, List<Told<Request>> told) {
        Request best = told.get(0).what();
        List<Told<Writing>> writings = Merge.each(told, Request::writing);
        Map<String, Parameter> parameters =
                merge.items().parameters(locator, Merge.each(writings, Writing::parameters));
        return new Operation(
                Objects.requireNonNull(merge.agreed("action", locator, writings, Writing::action)),
                best.writing().method(),
                best.path(),
                merge.agreed("subject", locator, writings, Writing::subject),
                Set.of(),
                merge.prose(writings, Writing::description),
                parameters,
                returns(locator, writings),
                Merge.codes(writings, Writing::errors),
                Merge.origin(told));
    }

    private @Nullable Returns returns(String locator, List<Told<Writing>> told) {
        List<Told<Writing>> telling = told.stream()
                .filter(t -> t.what().returns() != null || t.what().readAfterWrite())
                .toList();
        if (telling.isEmpty()) {
            return null;
        }
        String type = merge.agreed("returns", locator, telling, Writing::returns);
        Boolean readAfterWrite = merge.agreed("read-after-write", locator, telling, Writing::readAfterWrite);
        return new Returns(
                Boolean.TRUE.equals(readAfterWrite),
                Merge.first(telling, Writing::readAfterWriteKey),
                type == null ? null : TypeNotation.of(type));
    }
}
