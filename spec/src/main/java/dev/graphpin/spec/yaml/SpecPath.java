package dev.graphpin.spec.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of an element of a spec, the same between runs: {@code node:CustomAudience/edge:users/op:POST/param:payload}. An operation is
 * told by its method, by {@code op:POST:update} where the method alone is not enough, and by {@code op:POST:update:2} where that is not
 * either. In names, {@code ~} is written {@code ~0} and {@code /} is written {@code ~1}.
 */
public record SpecPath(List<Segment> segments) {
    /** Which key of an element holds the named ones of each kind. */
    private static final Map<String, String> CONTAINERS =
            Map.of("field", "fields", "edge", "edges", "param", "parameters", "summary", "summary", "op", "operations");

    public SpecPath {
        segments = List.copyOf(segments);
    }

    /**
     * One step.
     *
     * @param kind {@code node}, {@code error}, {@code field}, {@code edge}, {@code op}, {@code param}, {@code summary}, {@code read}, {@code returns}
     * @param name of the element, unescaped; empty for {@code read} and {@code returns}
     */
    public record Segment(String kind, String name) {
        /** Whether it stands for a key of its own, of which there is only one. */
        boolean isSingle() {
            return kind.equals("read") || kind.equals("returns");
        }

        /** The key of the element above that holds this one. */
        String container() {
            return isSingle() ? kind : CONTAINERS.getOrDefault(kind, kind);
        }

        @Override
        public String toString() {
            return isSingle() ? kind : kind + ":" + name.replace("~", "~0").replace("/", "~1");
        }
    }

    public static SpecPath node(String name) {
        return new SpecPath(List.of(new Segment("node", name)));
    }

    public static SpecPath error(int code) {
        return new SpecPath(List.of(new Segment("error", Integer.toString(code))));
    }

    /** Reads an address; null when it is none. */
    public static @Nullable SpecPath parse(String text) {
        List<Segment> segments = new ArrayList<>();
        for (String part : text.split("/", -1)) {
            int colon = part.indexOf(':');
            String kind = colon < 0 ? part : part.substring(0, colon);
            Segment segment = new Segment(
                    kind,
                    colon < 0
                            ? ""
                            : part.substring(colon + 1).replace("~1", "/").replace("~0", "~"));
            boolean root = kind.equals("node") || kind.equals("error");
            boolean known = root || segment.isSingle() || CONTAINERS.containsKey(kind);
            if (!known || root != segments.isEmpty() || segment.isSingle() != (colon < 0)) {
                return null;
            }
            segments.add(segment);
        }
        return new SpecPath(segments);
    }

    public SpecPath with(String kind, String name) {
        List<Segment> longer = new ArrayList<>(segments);
        longer.add(new Segment(kind, name));
        return new SpecPath(longer);
    }

    /** Whether the other address is that of a part of this one's element. */
    public boolean contains(SpecPath other) {
        return other.segments.size() > segments.size()
                && other.segments.subList(0, segments.size()).equals(segments);
    }

    /** The first step: a node or an error. */
    public Segment root() {
        return segments.get(0);
    }

    /** The steps below the root. */
    public List<Segment> below() {
        return segments.subList(1, segments.size());
    }

    @Override
    public String toString() {
        return segments.stream().map(Segment::toString).collect(Collectors.joining("/"));
    }
}
