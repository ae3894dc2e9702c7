package dev.graphpin.spec.testing;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives all properties other values on demand: {@code -Dgraphpin.seed=7} or {@code -Dgraphpin.seed=random}.
 *
 * <p>The seeds of the properties are fixed, so that a build answers for the change alone, and jqwik has no switch for what stands
 * in an annotation. Without the property nothing is changed. jqwik finds this class as a service, in the tests of the generator too.
 */
public final class Seed implements ArbitraryConfigurator {
    private static final String PROPERTY = "graphpin.seed";

    private final long salt = salt(System.getProperty(PROPERTY, "0"));

    private static long salt(String value) {
        if (!value.equals("random")) {
            return Long.parseLong(value);
        }
        long salt = new Random().nextInt(Integer.MAX_VALUE);
        System.out.println("again: -D" + PROPERTY + "=" + salt);
        return salt;
    }

    @Override
    public <T> Arbitrary<T> configure(Arbitrary<T> arbitrary, TypeUsage targetType) {
        return salt == 0 ? arbitrary : new Salted<>(arbitrary, salt);
    }

    /** After the configurators that look for a certain kind of arbitrary. */
    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    private record Salted<T>(Arbitrary<T> values, long salt) implements Arbitrary<T> {
        @Override
        public RandomGenerator<T> generator(int tries) {
            RandomGenerator<T> generator = values.generator(tries);
            return random -> generator.next(new Random(random.nextLong() + salt));
        }

        @Override
        public EdgeCases<T> edgeCases(int max) {
            return values.edgeCases(max);
        }
    }
}
