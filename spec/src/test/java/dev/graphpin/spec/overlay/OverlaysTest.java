package dev.graphpin.spec.overlay;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.testing.Specs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OverlaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @TempDir
    Path dir;

    @BeforeEach
    void writeSpec() {
        Specs.write(dir, "nodes/CustomAudience.yaml", """
                node: CustomAudience
                graphVersion: v19.0
                fields:
                  id: {type: numeric string, flags: [core]}
                  rule: {type: string}
                edges:
                  users:
                    operations:
                      - action: update
                        method: POST
                        path: /{custom_audience_id}/users
                        parameters:
                          payload: {type: Object}
                          schema: {type: list<string>}
                          data_source: {type: JSON object}
                          type: {type: enum, values: [A, B]}
                          sub_type: {type: enum, values: [C]}
                          session: {type: Object}
                          session_id: {type: int64}
                      - action: dissociate
                        method: DELETE
                        path: /{custom_audience_id}/users
                """);
        Specs.write(dir, "errors.yaml", "graphVersion: v19.0\nerrors:\n  100: {}\n");
    }

    @Test
    void putsNestingBack() {
        Spec spec = corrected("""
                - target: node:CustomAudience/edge:users/op:POST
                  nest:
                    payload:
                      - schema
                      - data_source: [type, sub_type]
                    session: [session_id]
                """);
        Operation update = users(spec).operations().get(0);
        assertThat(update.parameters().keySet())
                .containsExactly("payload", "session")
                .inOrder();
        Parameter payload = Objects.requireNonNull(update.parameters().get("payload"));
        assertThat(payload.parameters().keySet())
                .containsExactly("schema", "data_source")
                .inOrder();
        Parameter source = Objects.requireNonNull(payload.parameters().get("data_source"));
        assertThat(source.parameters().keySet())
                .containsExactly("type", "sub_type")
                .inOrder();
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(source.parameters().get("type"))
                                        .values())
                        .values())
                .containsExactly("A", "B");
    }

    @Test
    void correctsWhatWasNestedBefore() {
        Spec spec = corrected("""
                - target: node:CustomAudience/edge:users/op:POST:update
                  nest: {payload: [schema]}
                - target: node:CustomAudience/edge:users/op:POST/param:payload/param:schema
                  set: {flags: [secret]}
                """);
        Parameter payload = Objects.requireNonNull(
                users(spec).operations().get(0).parameters().get("payload"));
        assertThat(Objects.requireNonNull(payload.parameters().get("schema")).flags())
                .containsExactly("secret");
    }

    @Test
    void setsAddsAndRemoves() {
        Spec spec = corrected("""
                - target: node:CustomAudience
                  set: {summary: People to show an ad to.}
                - target: error:100
                  set: {name: INVALID_PARAMETER}
                - target: error:190
                  add: {name: INVALID_TOKEN}
                - target: node:CustomAudience/field:id
                  expect: {flags: [core]}
                  set: {flags: [core, no data]}
                - target: node:CustomAudience/field:name
                  add: {type: string}
                - target: node:CustomAudience/field:rule
                  expect: {type: string}
                  remove: true
                - target: node:CustomAudience/edge:users
                  set: {cardinality: single, target: User}
                - target: node:CustomAudience/edge:users/op:DELETE
                  remove: true
                - target: node:Page
                  add: {node: Page, graphVersion: v19.0}
                """);
        Node node = Objects.requireNonNull(spec.nodes().get("CustomAudience"));
        assertThat(node.summary()).isEqualTo("People to show an ad to.");
        assertThat(node.fields().keySet()).containsExactly("id", "name").inOrder();
        assertThat(Objects.requireNonNull(node.fields().get("id")).flags())
                .containsExactly("core", "no data")
                .inOrder();
        assertThat(users(spec).cardinality()).isEqualTo(Edge.Cardinality.SINGLE);
        assertThat(users(spec).operations()).hasSize(1);
        assertThat(spec.nodes()).containsKey("Page");
        assertThat(Objects.requireNonNull(spec.errors().get(100)).name()).isEqualTo("INVALID_PARAMETER");
        assertThat(spec.errors()).containsKey(190);
    }

    @Test
    void missingTargets() {
        finds(
                """
                - target: node:User
                  set: {summary: x}
                - target: node:CustomAudience/edge:users/op:PATCH
                  set: {subject: x}
                - target: node:CustomAudience/field:nope/field:id
                  add: {type: string}
                - target: node:CustomAudience/edge:users/op:POST
                  nest: {payload: [schema, nope]}
                """,
                "o.yaml:5:11 error overlay-target-missing",
                "o.yaml:7:11 error overlay-target-missing",
                "o.yaml:9:11 error overlay-target-missing",
                "o.yaml:12:28 error overlay-expectation-failed");
    }

    @Test
    void failedExpectationsNameTheKey() {
        finds(
                """
                - target: node:CustomAudience/field:id
                  expect: {flags: [default]}
                  set: {flags: [secret], type: string}
                - target: node:CustomAudience/field:rule
                  expect: {type: int64}
                  remove: true
                - target: node:CustomAudience/edge:users
                  add: {target: User}
                """,
                "o.yaml:7:9 error overlay-expectation-failed",
                "o.yaml:7:26 error overlay-expectation-failed",
                "o.yaml:9:12 error overlay-expectation-failed",
                "o.yaml:11:11 error overlay-expectation-failed");
    }

    @Test
    void redundantOnesAreFound() {
        finds(
                """
                - target: node:CustomAudience/field:id
                  expect: {flags: []}
                  set: {flags: [core]}
                - target: node:CustomAudience/field:rule
                  add: {type: "string"}
                - target: node:CustomAudience/field:gone
                  remove: true
                - target: node:CustomAudience/field:rule
                  set: {summary: null}
                """,
                "o.yaml:7:9 error overlay-redundant",
                "o.yaml:8:11 error overlay-redundant",
                "o.yaml:10:11 error overlay-redundant",
                "o.yaml:12:11 error overlay-overlap",
                "o.yaml:13:9 error overlay-redundant");
    }

    @Test
    void nestingThatIsThereIsRedundant() {
        Path first =
                overlay("a.yaml", "- target: node:CustomAudience/edge:users/op:POST\n  nest: {payload: [schema]}\n");
        Spec nested = Overlays.apply(Specs.read(dir), List.of(first), TODAY).spec();
        assertThat(Specs.lines(
                        dir, Overlays.apply(nested, List.of(first), TODAY).diagnostics()))
                .containsExactly("a.yaml:6:10 error overlay-redundant");
    }

    @Test
    void overlapsAcrossFilesAreFound() {
        Path a = overlay("a.yaml", """
                - target: node:CustomAudience/field:id
                  set: {link: x}
                - target: node:CustomAudience/edge:users/op:POST
                  nest: {payload: [schema]}
                """);
        Path b = overlay("b.yaml", """
                - target: node:CustomAudience/field:id
                  set: {link: y}
                - target: node:CustomAudience/field:id
                  set: {description: y}
                - target: node:CustomAudience/edge:users/op:POST
                  nest: {session: [schema]}
                - target: node:CustomAudience/field:rule
                  set: {link: x}
                - target: node:CustomAudience
                  remove: true
                """);
        List<String> overlaps =
                Specs.lines(
                                dir,
                                Overlays.apply(Specs.read(dir), List.of(a, b), TODAY)
                                        .diagnostics())
                        .stream()
                        .filter(line -> line.endsWith("overlay-overlap"))
                        .toList();
        assertThat(overlaps)
                .containsExactly(
                        "b.yaml:5:11 error overlay-overlap",
                        "b.yaml:9:11 error overlay-overlap",
                        "b.yaml:13:11 error overlay-overlap");
    }

    @Test
    void expiryIsAWarningFromThatDayOn() {
        String correction = "- target: node:CustomAudience\n  set: {summary: x}\n  expires: \"%s\"\n";
        assertThat(found(correction.formatted("2026-01-01"))).containsExactly("o.yaml:5:11 warning overlay-expired");
        assertThat(found(correction.formatted("2026-01-02"))).isEmpty();
        assertThat(found(correction.formatted("soon"))).containsExactly("o.yaml:7:12 error spec-wrong-value");
    }

    @Test
    void brokenOverlaysAreReportedWhole() {
        finds(
                """
                - target: node:CustomAudience/fields:id
                  set: {flags: [core]}
                - target: node:CustomAudience
                  set: {sumary: x}
                - target: node:CustomAudience
                - {target: node:CustomAudience, set: {}, remove: true, resaon: x}
                - 7
                - target: node:CustomAudience/field:rule
                  expect: {type: string}
                  set: {type: strin}
                - target: node:CustomAudience/field:id
                  set: {node: Other}
                """,
                "o.yaml:5:11 error spec-wrong-value",
                "o.yaml:8:9 error spec-unknown-key",
                "o.yaml:9:3 error overlay-no-change",
                "o.yaml:10:3 error overlay-no-change",
                "o.yaml:10:56 error spec-unknown-key",
                "o.yaml:11:3 error spec-wrong-kind",
                "o.yaml:14:15 error spec-type-unknown",
                "o.yaml:16:9 error spec-unknown-key");
    }

    @Test
    void headerIsChecked() {
        Path other = Specs.write(dir, "o.yaml", "overlay: o\ngraphVersion: v18.0\ncorrections: []\n");
        assertThat(Specs.lines(
                        dir,
                        Overlays.apply(Specs.read(dir), List.of(other), TODAY).diagnostics()))
                .containsExactly("o.yaml:1:1 error overlay-version");
        Path none = Specs.write(
                dir, "p.yaml", "overlay: o\ngraphVersion: v19.0\ncorrections:\n  - {target: error:5, add: {}}\n");
        assertThat(Specs.lines(
                        dir,
                        Overlays.apply(Specs.read(dir), List.of(none), TODAY).diagnostics()))
                .containsExactly("p.yaml:4:5 error overlay-no-reason");
        assertThat(Specs.lines(
                        dir,
                        Overlays.apply(Specs.read(dir), List.of(dir.resolve("absent.yaml")), TODAY)
                                .diagnostics()))
                .containsExactly("absent.yaml:0:0 error spec-unreadable");
    }

    private static Edge users(Spec spec) {
        return Objects.requireNonNull(Objects.requireNonNull(spec.nodes().get("CustomAudience"))
                .edges()
                .get("users"));
    }

    private Spec corrected(String corrections) {
        Overlays.Result result = Overlays.apply(Specs.read(dir), List.of(overlay("o.yaml", corrections)), TODAY);
        assertThat(result.diagnostics()).isEmpty();
        return result.spec();
    }

    private void finds(String corrections, String... lines) {
        assertThat(found(corrections)).containsExactlyElementsIn(lines).inOrder();
    }

    private List<String> found(String corrections) {
        List<Diagnostic> found = Overlays.apply(Specs.read(dir), List.of(overlay("o.yaml", corrections)), TODAY)
                .diagnostics();
        return Specs.lines(dir, found);
    }

    /** An overlay of which the first correction stands in line 5. */
    private Path overlay(String file, String corrections) {
        return Specs.write(
                dir, file, "overlay: test\ngraphVersion: v19.0\nreason: a test\ncorrections:\n" + corrections);
    }
}
