package dev.graphpin.generator.plan;

import dev.graphpin.spec.model.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names the constants of error codes: after the catalogue, or {@code ERROR_2650}. */
final class ErrorCodesPlanner {
    private ErrorCodesPlanner() {}

    /** @param catalogue of the whole spec, so that the constants do not depend on what is included */
    static ErrorCodesPlan plan(Map<Integer, ErrorCode> catalogue, DocDetail docs) {
        SortedMap<Integer, String> wires = new TreeMap<>();
        catalogue.forEach((code, error) -> {
            String name = error.name();
            wires.put(code, name == null || wires.containsValue(name) ? "ERROR_" + code : name);
        });
        Map<String, String> constants = Names.valueConstants(name -> false).assign(wires.values());
        List<ErrorCodesPlan.Constant> planned = new ArrayList<>();
        wires.forEach((code, wire) -> {
            ErrorCode error = catalogue.get(code);
            String message = error == null || docs != DocDetail.ALL ? null : error.message();
            planned.add(new ErrorCodesPlan.Constant(code, constants.getOrDefault(wire, wire), message));
        });
        return new ErrorCodesPlan(ClassRef.top("ErrorCodes"), planned);
    }
}
