package dev.graphpin.generator.emit;

import dev.graphpin.generator.plan.Plan;

/** The package's own page. JavaPoet has no model of it. */
final class PackageInfo {
    private PackageInfo() {}

    static String text(Plan plan) {
        return "/** A client of the Graph API " + Docs.prose(plan.graphVersion()) + "; begin with {@link "
                + plan.basePackage() + "."
                + plan.client().simpleName()
                + "}. Made by graphpin: change the spec and generate anew instead of changing"
                + " it. */\n@NullMarked\npackage " + plan.basePackage()
                + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
    }
}
