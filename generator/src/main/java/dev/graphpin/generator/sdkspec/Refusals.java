package dev.graphpin.generator.sdkspec;

import dev.graphpin.generator.sdkspec.SdkNode.Api;
import dev.graphpin.generator.sdkspec.SdkNode.Member;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;

/** What a directory tells and the spec cannot hold: each is told of and counted, so that nothing is lost unseen. */
final class Refusals {
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

    void field(SdkNode node, Member field) {
        refuse(
                node,
                field.line(),
                Counts.ofFields(1),
                "import-duplicate",
                "field " + Untrusted.quote(field.name()) + " stands a second time; the first one counts");
    }

    void parameter(SdkNode node, Api api, Member parameter) {
        refuse(
                node,
                parameter.line(),
                Counts.ofParameters(1),
                "import-duplicate",
                "parameter "
                        + Untrusted.quote(parameter.name()) + " of " + Untrusted.quote(api.words())
                        + " stands a second time; the first one counts");
    }

    void unusedEnum(String file, SdkEnum one) {
        refuse(
                file,
                one,
                "import-unused-enum",
                "no field and no parameter is of the enum " + Untrusted.quote(one.name())
                        + "; its values are in no spec");
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
