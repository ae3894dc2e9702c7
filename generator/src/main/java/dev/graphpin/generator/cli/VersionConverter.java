package dev.graphpin.generator.cli;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Spec;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The version that a new spec will be of; a spec of any other form of version would not be valid. */
final class VersionConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        if (!Spec.isVersion(value)) {
            throw new TypeConversionException("a Graph version looks like v19.0, not " + Untrusted.quote(value));
        }
        return value;
    }
}
