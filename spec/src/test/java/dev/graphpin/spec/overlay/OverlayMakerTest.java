package dev.graphpin.spec.overlay;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.testing.SpecArbitraries;
import dev.graphpin.spec.testing.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OverlayMakerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String HEAD =
            "node: User\ngraphVersion: v19.0\noperations:\n  - action: update\n    method: POST\n    path: /{id}\n    parameters:\n";

    @TempDir
    Path dir;

    @Test
    void editsBecomeCorrections() {
        Spec base = spec(HEAD + """
                              payload: {type: Object}
                              schema: {type: string}
                              source: {type: Object}
                              kind: {type: enum, values: [A, B]}
                              gone: {type: string}
                        """.indent(2));
        Spec edited = spec("summary: Somebody.\n" + HEAD + """
                              payload:
                                type: JSON object
                                parameters:
                                  schema: {type: string}
                                  source:
                                    type: Object
                                    parameters:
                                      kind: {type: enum, values: [A, B]}
                              fresh: {type: string}
                        """.indent(2));
        String overlay = OverlayMaker.make(base, edited, "edited", "a test");
        assertThat(overlay).isEqualTo("""
                        overlay: edited
                        graphVersion: v19.0
                        reason: a test
                        corrections:
                          - target: node:User
                            set: {summary: Somebody.}
                          - target: node:User/op:POST:update:1
                            nest:
                              payload:
                                - schema
                                - {source: [kind]}
                          - target: node:User/op:POST:update:1/param:payload
                            expect: {type: Object}
                            set: {type: JSON object}
                          - target: node:User/op:POST:update:1/param:gone
                            remove: true
                          - target: node:User/op:POST:update:1/param:fresh
                            add: {type: string}
                        """);
        assertThat(apply(base, overlay, dir)).isEqualTo(edited);
    }

    @Test
    void anOperationMayBeAddedBeforeOthers() {
        String update = "  - {action: update, method: POST, path: \"/{id}\"}\n";
        String delete = "  - {action: delete, method: DELETE, path: \"/{id}\"}\n";
        String head = "node: User\ngraphVersion: v19.0\noperations:\n";
        Spec base = spec(head + delete);
        Spec edited = spec(head + update + delete);
        assertThat(apply(base, OverlayMaker.make(base, edited, "edited", "a test"), dir))
                .isEqualTo(edited);
    }

    @Property(seed = "42", tries = 15, edgeCases = EdgeCasesMode.NONE)
    void whatIsMadeLeadsThere(@ForAll("pairs") SpecArbitraries.Pair pair) throws IOException {
        Spec base = pair.base();
        Spec edited = pair.edited();
        Path folder = Files.createTempDirectory("overlay");
        String overlay = OverlayMaker.make(base, edited, "edited", "a test");
        Spec result = apply(base, overlay, folder);
        assertWithMessage(overlay).that(result.errors()).isEqualTo(edited.errors());
        assertWithMessage(overlay).that(result.nodes()).isEqualTo(edited.nodes());
        Files.delete(folder.resolve("overlay.yaml"));
        Files.delete(folder);
    }

    @Property(seed = "42", tries = 10, edgeCases = EdgeCasesMode.NONE)
    void nothingEditedIsNothingCorrected(@ForAll("specs") Spec spec) {
        assertThat(OverlayMaker.make(spec, spec, "same", "a test")).endsWith("corrections: []\n");
    }

    @Provide
    Arbitrary<SpecArbitraries.Pair> pairs() {
        return SpecArbitraries.pairs();
    }

    @Provide
    Arbitrary<Spec> specs() {
        return SpecArbitraries.specs();
    }

    private Spec spec(String node) {
        Specs.write(dir, "nodes/User.yaml", node);
        return Specs.read(dir);
    }

    private static Spec apply(Spec base, String overlay, Path folder) {
        Path file = Specs.write(folder, "overlay.yaml", overlay);
        Overlays.Result result = Overlays.apply(base, List.of(file), TODAY);
        assertWithMessage(overlay).that(result.diagnostics()).isEmpty();
        return result.spec();
    }
}
