package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.SpecPath.Segment;

/** Addresses for people: {@code User.email}, {@code CustomAudience/users POST payload.data_source}. */
public final class Labels {
    private Labels() {}

    public static String of(SpecPath path) {
        StringBuilder label = new StringBuilder();
        String above = "";
        for (Segment step : path.segments()) {
            label.append(step(step, above));
            above = step.kind();
        }
        return label.toString();
    }

    private static String step(Segment step, String above) {
        return switch (step.kind()) {
            case "node", "enum", "capture", "ignore" -> step.name();
            case "error" -> "error " + step.name();
            case "field" -> "." + step.name();
            case "summary" -> " summary." + step.name();
            case "edge" -> "/" + step.name();
            case "op" -> " " + step.name();
            case "read" -> " GET";
            case "returns" -> " answer";
            default -> (above.equals("param") ? "." : " ") + step.name();
        };
    }
}
