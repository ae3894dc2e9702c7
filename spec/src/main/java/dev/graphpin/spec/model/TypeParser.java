package dev.graphpin.spec.model;

import dev.graphpin.spec.model.Type.Any;
import dev.graphpin.spec.model.Type.Enumerated;
import dev.graphpin.spec.model.Type.ListOf;
import dev.graphpin.spec.model.Type.MapOf;
import dev.graphpin.spec.model.Type.Opaque;
import dev.graphpin.spec.model.Type.Struct;
import dev.graphpin.spec.model.Type.Union;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Recursive descent over type words, without backtracking:
 *
 * <pre>
 * union   = postfix { ("|" | "or") postfix }
 * postfix = simple { "[]" }
 * simple  = phrase | [phrase] "&lt;" [union {"," union}] "&gt;" | phrase "{" … "}" | phrase "[" union "]"
 * </pre>
 */
final class TypeParser {
    /** Deeper than any real type, and shallow enough for any thread's stack. */
    private static final int MAX_DEPTH = 32;

    private static final int MAX_LENGTH = 100_000;

    private final TypeCursor in;
    private final List<TypeNotation.Problem> problems = new ArrayList<>();
    private boolean broken;

    private TypeParser(String words) {
        this.in = new TypeCursor(words);
    }

    record Parsed(Type type, List<TypeNotation.Problem> problems) {}

    static Parsed parse(String words) {
        TypeParser parser = new TypeParser(words);
        Type type = parser.whole(words);
        return new Parsed(type, List.copyOf(parser.problems));
    }

    private Type whole(String words) {
        if (words.length() > MAX_LENGTH) {
            problem(0, "type of more than " + MAX_LENGTH + " characters");
            return new Opaque(words);
        }
        Type type = union(0);
        if (!broken && !in.atEnd()) {
            fail("unexpected '" + in.peek() + "'");
        }
        return broken ? new Opaque(words) : type;
    }

    private Type union(int depth) {
        if (depth > MAX_DEPTH) {
            fail("type nested more than " + MAX_DEPTH + " deep");
            return new Any();
        }
        List<Type> options = new ArrayList<>();
        options.add(postfix(depth));
        while (!broken && in.skipSeparator()) {
            if (in.atEnd()) {
                fail("expected a type after the separator");
            }
            options.add(postfix(depth));
        }
        List<Type> distinct = options.stream().distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : new Union(distinct);
    }

    private Type postfix(int depth) {
        Type type = simple(depth);
        while (!broken && in.skip("[]")) {
            type = new ListOf(type);
        }
        return type;
    }

    private Type simple(int depth) {
        int start = in.position();
        String phrase = in.phrase();
        String head = phrase.toLowerCase(Locale.ROOT);
        if (in.skip("<")) {
            return angled(head, start, depth);
        } else if (in.skip("{")) {
            return braced(head, start, depth);
        } else if (!in.looksAt("[]") && in.skip("[")) {
            return bracketed(head, start, depth);
        }
        return meaning(phrase, start);
    }

    private Type angled(String head, int start, int depth) {
        List<Type> arguments = new ArrayList<>();
        if (!in.looksAt(">")) {
            do {
                arguments.add(union(depth + 1));
            } while (!broken && in.skip(","));
        }
        expect(">");
        Type first = arguments.isEmpty() ? new Any() : arguments.get(0);
        if (arguments.size() <= 1 && head.isEmpty()) {
            return first;
        } else if (arguments.size() <= 1 && TypeWords.LISTS.contains(head)) {
            return new ListOf(first);
        } else if (arguments.size() == 2 && TypeWords.MAPS.contains(head)) {
            return new MapOf(first, arguments.get(1));
        } else if (arguments.size() <= 1 && TypeWords.MAPS.contains(head)) {
            return new MapOf(new Type.Scalar(Type.Kind.STRING), first);
        }
        return opaque(start);
    }

    private Type braced(String head, int start, int depth) {
        if (TypeWords.ENUMS.contains(head)) {
            if (!in.skipPast('}')) {
                fail("expected '}' after the enum's values");
            }
            return new Enumerated();
        } else if (TypeWords.MAPS.contains(head)) {
            Type key = union(depth + 1);
            expect(":");
            Type value = union(depth + 1);
            in.skip(",");
            expect("}");
            return new MapOf(key, value);
        } else if (TypeWords.STRUCTS.contains(head)) {
            Struct struct = struct(depth);
            return head.equals("struct") ? struct : mapOrStruct(struct);
        }
        in.skipPast('}');
        return opaque(start);
    }

    /** {@code JSON object {enum : boolean}} is a map although it looks like a struct: what stands as its only name is a type. */
    private static Type mapOrStruct(Struct struct) {
        Map.Entry<String, Type> first = struct.fields().size() == 1
                ? struct.fields().entrySet().iterator().next()
                : null;
        if (first == null || !TypeWords.KEYS.contains(first.getKey().toLowerCase(Locale.ROOT))) {
            return struct;
        }
        Type key = TypeWords.meaning(first.getKey());
        return key == null ? struct : new MapOf(key, first.getValue());
    }

    private Struct struct(int depth) {
        Map<String, Type> fields = new LinkedHashMap<>();
        while (!broken && !in.looksAt("}")) {
            int start = in.position();
            String name = in.name();
            Type type = in.skip(":") ? union(depth + 1) : new Any();
            if (name.isEmpty()) {
                fail("expected a field's name");
            } else if (fields.putIfAbsent(name, type) != null) {
                problem(start, "field '" + name + "' comes twice");
            }
            if (!in.skip(",") && !in.looksAt("}")) {
                fail("expected ',' or '}'");
            }
        }
        expect("}");
        return new Struct(fields);
    }

    private Type bracketed(String head, int start, int depth) {
        Type element = union(depth + 1);
        in.skip(",");
        expect("]");
        return head.isEmpty() || TypeWords.LISTS.contains(head) ? new ListOf(element) : opaque(start);
    }

    private Type meaning(String phrase, int start) {
        String element = TypeWords.elementOfList(phrase);
        if (element != null) {
            return new ListOf(meaning(element, start + phrase.length() - element.length()));
        }
        Type type = TypeWords.meaning(phrase);
        if (type != null) {
            return type;
        }
        List<Type> options = new ArrayList<>();
        for (String part : phrase.split("/", -1)) {
            Type option = TypeWords.meaning(part.trim());
            if (option == null || part.isBlank()) {
                return opaque(start);
            }
            options.add(option);
        }
        return new Union(options);
    }

    private Type opaque(int start) {
        String words = in.since(start);
        problem(start, "unknown type '" + (words.length() > 60 ? words.substring(0, 60) + "…" : words) + "'");
        return new Opaque(words);
    }

    private void expect(String closer) {
        if (!broken && !in.skip(closer)) {
            fail("expected '" + closer + "'" + (in.atEnd() ? " before the end" : ", found '" + in.peek() + "'"));
        }
    }

    /** Brackets do not match: nothing that follows can be told, so the words as a whole are opaque. */
    private void fail(String message) {
        if (!broken) {
            broken = true;
            problem(in.position(), message);
        }
    }

    private void problem(int at, String message) {
        problems.add(new TypeNotation.Problem(at + 1, message));
    }
}
