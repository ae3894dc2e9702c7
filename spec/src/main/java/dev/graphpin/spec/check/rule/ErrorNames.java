package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.ErrorCode;
import dev.graphpin.spec.yaml.SpecLoader.Loaded;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Names in the catalogue become constants: upper snake case, each once. */
final class ErrorNames implements Rule {
    private final Findings findings;

    ErrorNames(Findings findings) {
        this.findings = findings;
    }

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    @Override
    public void spec(Loaded loaded) {
        Map<String, ErrorCode> seen = new HashMap<>();
        for (ErrorCode error : loaded.spec().errors().values()) {
            String name = error.name();
            if (name == null) {
                continue;
            }
            SpecPath path = SpecPath.error(error.code());
            ErrorCode earlier = seen.putIfAbsent(name, error);
            if (!CONSTANT.matcher(name).matches()) {
                findings.error(
                        "spec-error-name",
                        findings.at(path, "name"),
                        Untrusted.quote(name) + " is not in upper snake case",
                        "write it like INVALID_PARAMETER");
            } else if (earlier != null) {
                findings.error(
                        "spec-error-name",
                        findings.at(path, "name"),
                        Untrusted.quote(name) + " names code " + earlier.code() + " already",
                        null);
            }
        }
    }
}
