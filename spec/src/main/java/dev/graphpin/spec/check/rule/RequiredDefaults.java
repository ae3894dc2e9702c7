package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.yaml.SpecPath;

/** A parameter that has to be given needs no default. The documentation has some; a reader should know. */
final class RequiredDefaults implements Rule {
    private final Findings findings;

    RequiredDefaults(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void parameter(SpecPath path, Parameter parameter) {
        if (parameter.has(Flags.REQUIRED) && parameter.defaultValue() != null) {
            findings.warning(
                    "spec-required-default",
                    findings.at(path, "default"),
                    "parameter " + Untrusted.quote(parameter.name()) + " is required and has a default",
                    null);
        }
    }
}
