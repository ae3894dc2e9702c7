package dev.graphpin.spec.overlay;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.overlay.Overlay.Branch;
import dev.graphpin.spec.overlay.Overlay.Change;
import dev.graphpin.spec.overlay.Overlay.Correction;
import dev.graphpin.spec.yaml.Shape;
import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Entry;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an overlay from its tree. */
final class OverlayReader {
    static final Set<String> OVERLAY_KEYS = keys("overlay graphVersion reason evidence assumed corrections");
    static final Set<String> CORRECTION_KEYS =
            keys("target reason evidence assumed expires expect set add remove nest");
    private static final List<String> CHANGES = List.of("set", "add", "remove", "nest");

    private final Diagnostics diagnostics;

    OverlayReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Overlay read(Mapping tree) {
        Shape shape = new Shape(tree, OVERLAY_KEYS, diagnostics);
        shape.required("overlay");
        String reason = shape.text("reason");
        shape.text("evidence");
        shape.text("assumed");
        if (tree.get("corrections") == null) {
            shape.error("spec-missing-key", tree, "key 'corrections' is missing", null);
        }
        List<Correction> corrections = new ArrayList<>();
        for (Yaml item : shape.items("corrections")) {
            Mapping correction = shape.asMapping(item, "an item of 'corrections'");
            Correction read = correction == null ? null : correction(correction, reason != null);
            if (read != null) {
                corrections.add(read);
            }
        }
        return new Overlay(shape.required("graphVersion"), corrections, tree.mark());
    }

    private @Nullable Correction correction(Mapping tree, boolean reasonGiven) {
        Shape shape = new Shape(tree, CORRECTION_KEYS, diagnostics);
        if (shape.text("reason") == null && !reasonGiven) {
            shape.error("overlay-no-reason", tree, "neither the correction nor the overlay gives a reason", null);
        }
        shape.text("evidence");
        shape.text("assumed");
        String text = shape.required("target");
        SpecPath target = SpecPath.parse(text);
        if (target == null && !text.isEmpty()) {
            shape.wrongValue(
                    "target", Untrusted.quote(text) + " is no address like node:User/edge:accounts/op:POST/param:name");
        }
        Change change = change(shape, tree);
        Yaml at = tree.get("target");
        return target == null || change == null || at == null
                ? null
                : new Correction(target, change, expires(shape), at.mark());
    }

    private @Nullable Change change(Shape shape, Mapping tree) {
        List<String> given =
                CHANGES.stream().filter(key -> tree.get(key) != null).toList();
        if (given.size() != 1) {
            shape.error(
                    "overlay-no-change",
                    tree,
                    "expected one of " + String.join(", ", CHANGES) + ", found " + given.size(),
                    null);
            return null;
        }
        Mapping expected = shape.mapping("expect");
        Mapping expect = expected == null ? new Mapping(Map.of(), true, tree.mark()) : expected;
        return switch (given.get(0)) {
            case "set" -> {
                Mapping values = shape.mapping("set");
                yield values == null ? null : new Overlay.SetKeys(expect, values);
            }
            case "add" -> {
                Mapping element = shape.mapping("add");
                yield element == null ? null : new Overlay.Add(element);
            }
            case "remove" -> remove(shape, expect);
            default -> nest(shape);
        };
    }

    private static @Nullable Change remove(Shape shape, Mapping expect) {
        if (!Boolean.TRUE.equals(shape.bool("remove"))) {
            shape.wrongValue("remove", "expected true");
            return null;
        }
        return new Overlay.Remove(expect);
    }

    private @Nullable Change nest(Shape shape) {
        Mapping tree = shape.mapping("nest");
        return tree == null ? null : new Overlay.Nest(branches(shape, tree));
    }

    private List<Branch> branches(Shape shape, Mapping tree) {
        List<Branch> branches = new ArrayList<>();
        for (Entry entry : tree.entries().values()) {
            List<Branch> children = new ArrayList<>();
            if (entry.value() instanceof Sequence items) {
                items.items().forEach(item -> children.addAll(child(shape, item)));
            } else {
                shape.error(
                        "spec-wrong-kind",
                        entry.value(),
                        "expected a list, found " + entry.value().kindWords(),
                        null);
            }
            branches.add(new Branch(entry.key().text(), children, entry.key().mark()));
        }
        return branches;
    }

    private List<Branch> child(Shape shape, Yaml item) {
        if (item instanceof Mapping deeper) {
            return branches(shape, deeper);
        } else if (item instanceof Scalar scalar && !scalar.isNull()) {
            return List.of(new Branch(scalar.text(), List.of(), scalar.mark()));
        }
        shape.error("spec-wrong-kind", item, "expected the name of a parameter, found " + item.kindWords(), null);
        return List.of();
    }

    private static @Nullable LocalDate expires(Shape shape) {
        String text = shape.text("expires");
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            shape.wrongValue("expires", "expected a day like \"2026-12-31\", found " + Untrusted.quote(text));
            return null;
        }
    }

    private static Set<String> keys(String keys) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(keys.split(" "))));
    }
}
