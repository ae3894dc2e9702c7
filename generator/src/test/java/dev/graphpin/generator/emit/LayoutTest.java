package dev.graphpin.generator.emit;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void setsAMethodOfOneStatementOnOneLine() {
        assertThat(Layout.tidy("""
                    public int count() {
                        return integer(0);
                    }

                    @Deprecated
                    public String name() {
                        return text(1);
                    }

                    /** Told. */
                    public String told() {
                        return text(2);
                    }

                    public void other(int a) {
                        first(a);
                        second(a);
                    }

                    public String last() {
                        return text(3);
                    }
                """)).isEqualTo("""
                    public int count() { return integer(0); }
                    @Deprecated
                    public String name() { return text(1); }

                    /** Told. */
                    public String told() { return text(2); }

                    public void other(int a) {
                        first(a);
                        second(a);
                    }

                    public String last() { return text(3); }
                """);
    }

    @Test
    void leavesALongOneAndAStatementOfSeveralLines() {
        String source = """
                    public String name() {
                        return text("%s");
                    }

                    public String wrapped() {
                        return text(
                                1);
                    }
                """.formatted("x".repeat(Layout.WIDTH));
        assertThat(Layout.tidy(source)).isEqualTo(source);
    }
}
