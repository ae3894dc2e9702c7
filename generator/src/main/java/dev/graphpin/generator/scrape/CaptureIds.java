package dev.graphpin.generator.scrape;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short ids for captures, the same on every machine: a capture in a folder that was given is called by its path in that folder
 * ({@code user/index.html}), one that was given itself by its file name. Where two would be called the same, both get one more
 * part of their path in front.
 */
final class CaptureIds {
    private CaptureIds() {}

    /** @param depths for each capture the number of last path parts that make its id */
    static Map<Path, String> of(Map<Path, Integer> depths) {
        Map<Path, Integer> taken = new LinkedHashMap<>(depths);
        Map<Path, String> ids = new LinkedHashMap<>();
        while (true) {
            ids.clear();
            taken.forEach((path, depth) -> ids.put(path, tail(path, depth)));
            Set<String> twice = twice(ids);
            boolean longer = false;
            for (Path path : new ArrayList<>(taken.keySet())) {
                int depth = taken.getOrDefault(path, 1);
                if (twice.contains(ids.get(path)) && depth < path.getNameCount()) {
                    taken.put(path, depth + 1);
                    longer = true;
                }
            }
            if (!longer) {
                return ids;
            }
        }
    }

    private static Set<String> twice(Map<Path, String> ids) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        List.copyOf(ids.values()).forEach(id -> {
            if (!seen.add(id)) {
                twice.add(id);
            }
        });
        return twice;
    }

    private static String tail(Path path, int depth) {
        int count = path.getNameCount();
        return path.subpath(Math.max(0, count - depth), count).toString().replace('\\', '/');
    }
}
