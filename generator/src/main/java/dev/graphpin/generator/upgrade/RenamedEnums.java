package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.diff.report.JavaChange;
import dev.graphpin.spec.diff.report.JavaJudge.Other;
import dev.graphpin.spec.diff.rule.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An enum whose Java class is called otherwise now, perhaps since another one took its name, shows at every place that has it. That is one
 * cause, and one entry.
 */
final class RenamedEnums {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\w.]+");

    private RenamedEnums() {}

    /**
     * Two names of one class.
     *
     * @param old in the old client
     * @param now in the new one
     */
    private record Names(String old, String now) {}

    /** The same with all places of one renamed enum in the entry of the first of them. */
    static List<Other> gathered(List<Other> others) {
        Map<String, Names> renamed = new HashMap<>();
        for (Other other : others) {
            names(other).ifPresent(names -> renamed.putIfAbsent(names.old, names));
        }
        Map<Object, List<Other>> groups = new LinkedHashMap<>();
        for (Other other : others) {
            Optional<Names> names = names(other).or(() -> Optional.ofNullable(renamed.get(ownerOfConstants(other))));
            groups.computeIfAbsent(names.<Object>map(it -> it).orElse(other), key -> new ArrayList<>())
                    .add(other);
        }
        List<Other> gathered = new ArrayList<>();
        groups.forEach((key, group) -> gathered.add(key instanceof Names names ? one(names, group) : group.get(0)));
        return gathered;
    }

    private static Other one(Names names, List<Other> group) {
        List<JavaChange> members = new ArrayList<>();
        members.add(new JavaChange("class " + names.old, "class " + names.now));
        group.forEach(other -> members.addAll(other.members()));
        Other first = group.get(0);
        return new Other(first.path(), RuleId.JAVA_NAME_CHANGED, first.level(), members, group.size());
    }

    /** The names of the enum, when that alone is different in all members. */
    private static Optional<Names> names(Other other) {
        Names found = null;
        for (JavaChange member : other.members()) {
            String[] old = words(member.before());
            String[] now = words(member.now());
            if (old.length != now.length) {
                return Optional.empty();
            }
            for (int i = 0; i < old.length; i++) {
                Names names = new Names(old[i], now[i]);
                if (!old[i].equals(now[i]) && !names.equals(found)) {
                    if (found != null || !isEnum(old[i]) || !isEnum(now[i])) {
                        return Optional.empty();
                    }
                    found = names;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The enum whose constants are all that is gone; empty when there is something else. */
    private static String ownerOfConstants(Other other) {
        String owner = words(other.members().get(0).before())[0];
        boolean isAll = other.members().stream()
                .allMatch(member ->
                        member.now() == null && String.valueOf(member.before()).startsWith(owner + " " + owner + "."));
        return isAll ? owner : "";
    }

    /** An enum's name has the node's before it: {@code UserEnumSubType}. */
    private static boolean isEnum(String name) {
        return name.matches("\\w+Enum\\w+");
    }

    private static String[] words(@Nullable String text) {
        return text == null ? new String[0] : BETWEEN_NAMES.split(text, -1);
    }
}
