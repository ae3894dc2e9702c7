package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.generator.scrape.assemble.Tellings.Request;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Returns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one operation of all that is told of one method on one path, be it by several captures of a page or by several pages.
 * What pages call it (update here, create there) makes no other request of it, unless one page tells of both.
 */
record Operations(Merge merge) {
    private static final Comparator<Operation> ORDER = Comparator.comparing(Operation::action)
            .thenComparing(Operation::method)
            .thenComparing(Operation::path);

    /** All requests on one path in, by action out. */
    List<Operation> of(String locator, List<Told<Request>> requests) {
        List<List<Told<Request>>> groups = new ArrayList<>();
        for (Told<Request> told : Merge.sorted(requests)) {
            groups.stream()
                    .filter(group -> isOne(group, told))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Told<Request>> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(told);
        }
        return groups.stream()
                .map(group ->
                        operation(locator + " " + group.get(0).what().writing().method(), group))
                .sorted(ORDER)
                .toList();
    }

    private static boolean isOne(List<Told<Request>> group, Told<Request> told) {
        Writing best = group.get(0).what().writing();
        Writing writing = told.what().writing();
        return best.method().equals(writing.method())
                && (best.action() == writing.action()
                        || group.stream().noneMatch(t -> t.source().equals(told.source())));
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
                type == null ? null : merge.findings().type(type, locator + ": return type", telling.get(0)));
    }
}
