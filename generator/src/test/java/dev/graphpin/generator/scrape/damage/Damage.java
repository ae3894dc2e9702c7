package dev.graphpin.generator.scrape.damage;

import dev.graphpin.generator.scrape.Page.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/**
 * Damages a page: the same page and seed give the same damage.
 *
 * @param text the page as it is now
 * @param done what was done to it, for a failure's message
 * @param rowsOnly whether whole rows were left out or doubled, and nothing else, so that the other rows say what they said
 */
public record Damage(String text, List<String> done, boolean rowsOnly) {
    private enum Act {
        DROP,
        DOUBLE,
        SWAP,
        MOVE
    }

    private record Span(int start, int end) {
        String in(String text) {
            return text.substring(start, end);
        }
    }

    public static Damage of(String page, Form form, long seed) {
        Random random = new Random(seed);
        String text = page;
        List<String> done = new ArrayList<>();
        boolean rowsOnly = form == Form.HTML && !nests(page);
        int acts = 1 + random.nextInt(4);
        for (int i = 0; i < acts; i++) {
            if (random.nextInt(8) == 0) {
                text = cut(text, random, done);
                rowsOnly = false;
                continue;
            }
            Part part = Part.ALL.get(random.nextInt(Part.ALL.size()));
            Act act = Act.values()[random.nextInt(Act.values().length)];
            rowsOnly &= part == Part.ROW && (act == Act.DROP || act == Act.DOUBLE);
            done.add(act + " " + part);
            text = act(text, part, form, act, random);
        }
        return new Damage(text, List.copyOf(done), rowsOnly);
    }

    /** Whether a table stands in another: then a row is part of what another row says. */
    private static boolean nests(String page) {
        int open = page.indexOf("<table");
        while (open >= 0) {
            int next = page.indexOf("<table", open + 1);
            int close = page.indexOf("</table", open);
            if (next >= 0 && next < close) {
                return true;
            }
            open = next;
        }
        return false;
    }

    private static String cut(String text, Random random, List<String> done) {
        int at = random.nextInt(text.length() + 1);
        boolean tail = random.nextInt(4) > 0;
        done.add((tail ? "CUT AFTER " : "CUT BEFORE ") + at);
        return tail ? text.substring(0, at) : text.substring(at);
    }

    private static String act(String text, Part part, Form form, Act act, Random random) {
        Span one = find(text, part, form, random);
        Span other = find(text, part, form, random);
        if (one == null || other == null) {
            return text;
        }
        return switch (act) {
            case DROP -> text.substring(0, one.start) + text.substring(one.end);
            case DOUBLE -> text.substring(0, one.end) + one.in(text) + text.substring(one.end);
            case MOVE -> {
                String without = text.substring(0, one.start) + text.substring(one.end);
                int to = Math.min(other.start, without.length());
                yield without.substring(0, to) + one.in(text) + without.substring(to);
            }
            case SWAP ->
                one.end <= other.start
                        ? swap(text, one, other)
                        : other.end <= one.start ? swap(text, other, one) : text;
        };
    }

    private static String swap(String text, Span first, Span second) {
        return text.substring(0, first.start)
                + second.in(text)
                + text.substring(first.end, second.start)
                + first.in(text)
                + text.substring(second.end);
    }

    private static @org.jspecify.annotations.Nullable Span find(String text, Part part, Form form, Random random) {
        Matcher matcher = part.pattern(form).matcher(text);
        int from = random.nextInt(text.length() + 1);
        return matcher.find(from) || matcher.find(0) ? new Span(matcher.start(), matcher.end()) : null;
    }
}
