package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.SpecPath.Segment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step on the way down two specs. Cheap to make for each of many elements; only those that differ need their {@link #path()}. */
record Spot(@Nullable Spot above, String kind, String name, Position position) {
    static Spot root(String kind, String name) {
        return new Spot(null, kind, name, Position.WHOLE);
    }

    Spot child(String kind, String name) {
        return child(kind, name, position);
    }

    Spot child(String kind, String name, Position position) {
        return new Spot(this, kind, name, position);
    }

    SpecPath path() {
        Deque<Segment> segments = new ArrayDeque<>();
        for (Spot at = this; at != null; at = at.above) {
            segments.addFirst(new Segment(at.kind, at.name));
        }
        return new SpecPath(List.copyOf(segments));
    }
}
