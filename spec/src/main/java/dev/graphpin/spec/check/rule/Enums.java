package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An enum has values, each once, and only enums have values. */
final class Enums implements Rule {
    private final Findings findings;

    Enums(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void field(SpecPath path, Field field) {
        check(path, field.type(), field.values());
    }

    @Override
    public void parameter(SpecPath path, Parameter parameter) {
        check(path, parameter.type(), parameter.values());
    }

    private void check(SpecPath path, TypeNotation type, @Nullable EnumValues enumValues) {
        if (enumValues == null) {
            return;
        }
        List<String> values = enumValues.values();
        if (values.isEmpty()) {
            findings.error(
                    "spec-empty-enum",
                    findings.at(path, "values"),
                    "an enum without values",
                    "leave the key out when they are not told");
        }
        if (!holdsEnum(type.type())) {
            findings.error(
                    "spec-values-without-enum",
                    findings.at(path, "values"),
                    "values of a type that is no enum: " + Untrusted.quote(type.words()),
                    null);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                findings.error(
                        "spec-duplicate-value",
                        findings.at(path, "values", i),
                        "value " + Untrusted.quote(values.get(i)) + " stands twice",
                        null);
            }
        }
    }

    private static boolean holdsEnum(Type type) {
        if (type instanceof Type.ListOf list) {
            return holdsEnum(list.element());
        } else if (type instanceof Type.MapOf map) {
            return holdsEnum(map.key()) || holdsEnum(map.value());
        } else if (type instanceof Type.Union union) {
            return union.options().stream().anyMatch(Enums::holdsEnum);
        }
        return type instanceof Type.Enumerated || type instanceof Type.Opaque;
    }
}
