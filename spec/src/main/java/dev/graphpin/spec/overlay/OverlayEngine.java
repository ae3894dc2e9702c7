package dev.graphpin.spec.overlay;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.overlay.Overlay.Add;
import dev.graphpin.spec.overlay.Overlay.Correction;
import dev.graphpin.spec.overlay.Overlay.Nest;
import dev.graphpin.spec.overlay.Overlay.Remove;
import dev.graphpin.spec.overlay.Overlay.SetKeys;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.SpecPath.Segment;
import dev.graphpin.spec.yaml.TreeEdit;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Entry;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.YamlPrinter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes corrections, one after the other, on the trees of the elements they are for. */
final class OverlayEngine {
    private final TreeSpec trees;
    private final @Nullable TreeSpec lastGood;
    private final List<Correction> setAside = new ArrayList<>();
    private final Diagnostics diagnostics;

    /**
     * @param lastGood has what is missing in the spec and was corrected once; null for none
     */
    OverlayEngine(Spec spec, @Nullable Spec lastGood, Diagnostics diagnostics) {
        this.trees = new TreeSpec(spec);
        this.lastGood = lastGood == null ? null : new TreeSpec(lastGood);
        this.diagnostics = diagnostics;
    }

    /** Those whose targets only the last good spec has. */
    List<Correction> setAside() {
        return setAside;
    }

    Spec apply(List<Correction> corrections) {
        corrections.forEach(this::apply);
        return trees.toSpec(diagnostics);
    }

    private void apply(Correction correction) {
        SpecPath target = correction.target();
        Mapping current = trees.find(target);
        if (correction.change() instanceof Add add) {
            add(correction, add, current);
        } else if (correction.change() instanceof Remove remove) {
            remove(correction, remove, current);
        } else if (current == null) {
            missing(correction);
        } else if (correction.change() instanceof SetKeys set) {
            trees.replace(target, set(set, current, correction));
        } else if (correction.change() instanceof Nest nest) {
            trees.replace(target, new Nesting(diagnostics, lastGood(target)).apply(nest, current));
        }
    }

    private void add(Correction correction, Add add, @Nullable Mapping current) {
        if (current == null && trees.hasParent(correction.target())) {
            trees.replace(correction.target(), add.element());
        } else if (current == null) {
            missing(correction);
        } else if (current.says(add.element())) {
            redundant(
                    correction.mark(), Untrusted.quote(correction.target().toString()) + " is there already, just so");
        } else {
            failed(
                    correction.mark(),
                    Untrusted.quote(correction.target().toString()) + " is there already, and different");
        }
    }

    private void remove(Correction correction, Remove remove, @Nullable Mapping current) {
        if (current == null) {
            if (trees.hasParent(correction.target())) {
                redundant(correction.mark(), Untrusted.quote(correction.target().toString()) + " is gone already");
            } else {
                missing(correction);
            }
            return;
        }
        boolean asExpected = true;
        for (Entry entry : remove.expect().entries().values()) {
            asExpected &= expect(
                    current, entry.key().text(), entry.value(), entry.key().mark());
        }
        if (asExpected) {
            trees.replace(correction.target(), null);
        }
    }

    private Mapping set(SetKeys set, Mapping current, Correction correction) {
        Mapping changed = current;
        for (Entry entry : set.values().entries().values()) {
            String key = entry.key().text();
            Yaml value = isNull(entry.value()) ? null : entry.value();
            if (value == null ? current.get(key) == null : value.says(current.get(key))) {
                redundant(
                        entry.key().mark(),
                        "'" + key + "' of "
                                + Untrusted.quote(correction.target().toString()) + " has that value already");
            } else if (expect(current, key, set.expect().get(key), entry.key().mark())) {
                changed = TreeEdit.put(changed, entry.key(), value);
            }
        }
        return changed;
    }

    /** Whether the key has the expected value; reported when it has not. */
    private boolean expect(Mapping current, String key, @Nullable Yaml expected, Mark mark) {
        Yaml found = current.get(key);
        boolean absent = expected == null || isNull(expected);
        if (absent ? found == null : expected != null && expected.says(found)) {
            return true;
        }
        failed(mark, "expected '" + key + "' to be " + shown(expected) + ", found " + shown(found));
        return false;
    }

    private static String shown(@Nullable Yaml value) {
        return value == null || isNull(value) ? "absent" : Untrusted.quote(YamlPrinter.line(value));
    }

    private static boolean isNull(Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.isNull();
    }

    private void missing(Correction correction) {
        if (lastGood(correction.target()) != null) {
            setAside.add(correction);
            return;
        }
        List<Segment> steps = correction.target().segments();
        Mark mark = correction.mark();
        diagnostics.error(
                "overlay-target-missing",
                mark.file(),
                mark.line(),
                mark.column(),
                "the spec has no " + Untrusted.quote(correction.target().toString()),
                steps.stream().anyMatch(step -> step.kind().equals("op"))
                        ? "several operations of one method are told apart like op:POST:update"
                        : null);
    }

    private @Nullable Mapping lastGood(SpecPath target) {
        return lastGood == null ? null : lastGood.find(target);
    }

    private void failed(Mark mark, String message) {
        diagnostics.error(
                "overlay-expectation-failed",
                mark.file(),
                mark.line(),
                mark.column(),
                message,
                "the documentation has changed: see whether the correction still holds");
    }

    private void redundant(Mark mark, String message) {
        diagnostics.error(
                "overlay-redundant",
                mark.file(),
                mark.line(),
                mark.column(),
                message,
                "the docs have caught up: remove the correction");
    }
}
