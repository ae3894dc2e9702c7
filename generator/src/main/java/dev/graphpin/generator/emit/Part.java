package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file beside that of a class which has more members than one file should hold, or one initializer can: {@code Graph_1} beside {@code Graph}.
 *
 * @param spec makes what is in it
 */
record Part(ClassName name, Supplier<TypeSpec> spec) {
    /** Makes the part of this number and name with these members. */
    interface Maker<T> {
        TypeSpec spec(int number, ClassName name, List<T> some);
    }

    /**
     * Divides a class.
     *
     * @param most of the members that one file holds
     * @return empty when the class can have all members itself
     */
    static <T> List<Part> of(ClassName whole, List<T> members, int most, Maker<T> maker) {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; members.size() > most && from < members.size(); from += most) {
            List<T> some = members.subList(from, Math.min(members.size(), from + most));
            int number = parts.size() + 1;
            ClassName name = name(whole, number);
            parts.add(new Part(name, () -> maker.spec(number, name, some)));
        }
        return parts;
    }

    static ClassName name(ClassName whole, int number) {
        return whole.peerClass(whole.simpleName() + "_" + number);
    }
}
