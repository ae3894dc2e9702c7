package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.spec.model.ErrorCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Makes the catalogue of error codes of all error rows. Where pages word a message differently, the best telling is taken. */
record ErrorCatalogue(Findings findings, Descriptions descriptions) {

    Map<Integer, ErrorCode> of(SortedMap<Integer, List<Told<ErrorRow>>> rows) {
        Map<Integer, ErrorCode> catalogue = new LinkedHashMap<>();
        rows.forEach((code, told) -> catalogue.put(code, error(code, Merge.sorted(told))));
        return catalogue;
    }

    private ErrorCode error(int code, List<Told<ErrorRow>> told) {
        Told<ErrorRow> taken = told.get(0);
        told.stream()
                .filter(t -> !t.what().message().equals(taken.what().message()))
                .findFirst()
                .ifPresent(other -> findings.differ(
                        "message",
                        "error " + code,
                        taken,
                        taken.what().message(),
                        other,
                        other.what().message()));
        return new ErrorCode(code, null, descriptions.of(taken.what().message()));
    }
}
