package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.yaml.OperationNames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which operation of one owner is which on the other side: the one most like it, each once. */
public final class OperationPairs {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^/{}]*\\}");

    private OperationPairs() {}

    /**
     * One operation on both sides, or on one.
     *
     * @param name as in addresses, see {@link OperationNames}; of all operations of both sides together
     */
    public record Pair(
            String name,
            @Nullable Operation before,
            @Nullable Operation now) {}

    /** Pairs the operations of one owner. */
    public static List<Pair> of(List<Operation> before, List<Operation> now) {
        if (before.isEmpty() && now.isEmpty()) {
            return List.of();
        }
        List<Operation> old = new ArrayList<>(before);
        List<Operation> is = new ArrayList<>(now);
        List<Pair> pairs = new ArrayList<>();
        match(old, is, pairs, (a, b) -> isMethod(a, b) && a.action() == b.action() && isPath(a, b));
        match(old, is, pairs, (a, b) -> isMethod(a, b) && a.action() == b.action());
        match(old, is, pairs, (a, b) -> isMethod(a, b) && isPath(a, b));
        match(old, is, pairs, (a, b) -> a.action() == b.action() && isPath(a, b));
        old.forEach(operation -> pairs.add(new Pair("", operation, null)));
        is.forEach(operation -> pairs.add(new Pair("", null, operation)));
        pairs.sort(Comparator.comparing(OperationPairs::key));
        return named(pairs);
    }

    /** Whether paths differ by no more than what their placeholders are called, and a slash at the end. */
    static boolean isSame(@Nullable String a, @Nullable String b) {
        return a != null && b != null && plain(a).equals(plain(b));
    }

    /** Takes what fits out of both lists. In which order that is done must not depend on which side is the old one. */
    private static void match(
            List<Operation> old, List<Operation> is, List<Pair> pairs, BiPredicate<Operation, Operation> same) {
        List<Fit> fitting = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < is.size(); j++) {
                if (same.test(old.get(i), is.get(j))) {
                    fitting.add(new Fit(i, j, key(new Pair("", old.get(i), is.get(j)))));
                }
            }
        }
        fitting.sort(Comparator.comparing(Fit::key)
                .thenComparing(fit -> Math.abs(fit.before - fit.now))
                .thenComparing(fit -> fit.before + fit.now));
        BitSet usedOld = new BitSet();
        BitSet usedNew = new BitSet();
        for (Fit fit : fitting) {
            if (!usedOld.get(fit.before) && !usedNew.get(fit.now)) {
                usedOld.set(fit.before);
                usedNew.set(fit.now);
                pairs.add(new Pair("", old.get(fit.before), is.get(fit.now)));
            }
        }
        remove(usedOld, old);
        remove(usedNew, is);
    }

    /** The numbers of two operations that can be a pair, and the pair's key. */
    private record Fit(int before, int now, String key) {}

    private static void remove(BitSet used, List<Operation> operations) {
        for (int i = used.length() - 1; i >= 0; i--) {
            if (used.get(i)) {
                operations.remove(i);
            }
        }
    }

    /** The same whichever side is the old one. */
    private static String key(Pair pair) {
        String before = key(pair.before);
        String now = key(pair.now);
        return before.compareTo(now) <= 0 ? before + now : now + before;
    }

    private static String key(@Nullable Operation operation) {
        return operation == null ? "" : operation.method() + " " + operation.action() + " " + operation.path() + "\n";
    }

    private static List<Pair> named(List<Pair> pairs) {
        List<Operation> all = new ArrayList<>();
        for (Pair pair : pairs) {
            // Of both, the last one in the order of words, POST rather than DELETE, so that the name is the same from
            // either side.
            boolean isOld =
                    pair.now == null || (pair.before != null && key(pair.before).compareTo(key(pair.now)) >= 0);
            Operation named = isOld ? pair.before : pair.now;
            if (named != null) {
                all.add(named);
            }
        }
        List<String> names = OperationNames.of(all);
        List<Pair> named = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            named.add(new Pair(names.get(i), pairs.get(i).before, pairs.get(i).now));
        }
        return named;
    }

    private static boolean isMethod(Operation a, Operation b) {
        return a.method().equals(b.method());
    }

    private static boolean isPath(Operation a, Operation b) {
        return isSame(a.path(), b.path());
    }

    private static String plain(String path) {
        String named = PLACEHOLDER.matcher(path.toLowerCase(Locale.ROOT)).replaceAll("{}");
        return named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
    }
}
