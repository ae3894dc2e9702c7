package dev.graphpin.generator.sdkspec;

import dev.graphpin.generator.sdkspec.SdkNode.Api;
import dev.graphpin.generator.sdkspec.SdkNode.Member;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;

/** What a directory tells and the spec cannot hold: each is told of and counted, so that nothing is lost unseen. */
final class Refusals {
    private static final String BLANK = "import-blank-name";

    private final Diagnostics diagnostics;
    private Counts counts = Counts.ZERO;

    Refusals(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Counts counts() {
        return counts;
    }

    void method(SdkNode node, Api api) {
        refuse(
                node,
                api.line(),
                Counts.ofApi(api),
                "import-unknown-method",
                Untrusted.quote(api.words()) + ": the Graph API reads and writes by GET, POST and DELETE alone");
    }

    void twice(SdkNode node, Api api) {
        refuse(
                node,
                api.line(),
                Counts.ofApi(api),
                "import-duplicate",
                Untrusted.quote(api.words()) + " stands a second time; the first one counts");
    }

    void blank(SdkNode node, Api api) {
        refuse(
                node,
                api.line(),
                Counts.ofApi(api),
                BLANK,
                Untrusted.quote(api.words()) + " is of an edge without a name");
    }

    void field(SdkNode node, Member field) {
        member(node, field, Counts.ofFields(1), "field " + Untrusted.quote(field.name()));
    }

    void parameter(SdkNode node, Api api, Member parameter) {
        String what = "parameter " + Untrusted.quote(parameter.name()) + " of " + Untrusted.quote(api.words());
        member(node, parameter, Counts.ofParameters(1), what);
    }

    private void member(SdkNode node, Member member, Counts count, String what) {
        if (member.name().isBlank()) {
            refuse(node, member.line(), count, BLANK, what + " has no name");
        } else {
            refuse(
                    node,
                    member.line(),
                    count,
                    "import-duplicate",
                    what + " stands a second time; the first one counts");
        }
    }

    /** @param named whether any type names it */
    void unusedEnum(String file, SdkEnum one, boolean named) {
        String quoted = Untrusted.quote(one.name());
        String reason;
        if (!named) {
            reason = "no field and no parameter is of the enum " + quoted + "; its values are in no spec";
        } else if (one.values().isEmpty()) {
            reason = "enum " + quoted + " has no values: what is of it takes any text";
        } else {
            reason = "enum " + quoted
                    + " stands only where a spec has no room for its values: in answers, or in one type"
                    + " with another enum";
        }
        refuse(file, one, "import-unused-enum", reason);
    }

    void twice(String file, SdkEnum one) {
        refuse(
                file,
                one,
                "import-duplicate",
                "enum " + Untrusted.quote(one.name()) + " stands a second time; the first one counts");
    }

    void values(String file, SdkEnum one) {
        counts = counts.plus(Counts.ofValues(one.repeated()));
        diagnostics.warning(
                "import-duplicate",
                file,
                one.line(),
                0,
                "enum " + Untrusted.quote(one.name()) + " has values that stand a second time; each counts once",
                null);
    }

    private void refuse(String file, SdkEnum one, String id, String message) {
        counts = counts.plus(Counts.ofEnum(one.values().size()));
        diagnostics.warning(id, file, one.line(), 0, message, null);
    }

    private void refuse(SdkNode node, int line, Counts what, String id, String message) {
        counts = counts.plus(what);
        diagnostics.warning(id, node.file(), line, 0, message, null);
    }
}
