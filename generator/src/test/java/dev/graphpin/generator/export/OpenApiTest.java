package dev.graphpin.generator.export;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.emit.Specs;
import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.generator.sdkspec.SdkSpecs;
import dev.graphpin.spec.ShippedSpecs;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Spec;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is exported is OpenAPI 3.1 as swagger-parser understands it, and says what the spec says. */
final class OpenApiTest {
    private static Spec imported(Path dir) {
        return Objects.requireNonNull(SdkImporter.read(dir, null).spec());
    }

    private static List<String> problems(ObjectNode document) {
        ParseOptions options = new ParseOptions();
        options.setValidateInternalRefs(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(document.toString(), null, options);
        assertThat(result.getOpenAPI()).isNotNull();
        return result.getMessages() == null ? List.of() : result.getMessages();
    }

    @Test
    void theValidatorTellsWhatIsWrong() {
        ObjectNode document = OpenApi.document(imported(SdkSpecs.harbour()));
        document.remove("info");
        ((ObjectNode) document.at("/paths/~1{boat_id}/get")).remove("responses");
        assertThat(problems(document)).hasSize(2);
    }

    @Test
    void theSmallDirectoryIsValid() {
        assertThat(problems(OpenApi.document(imported(SdkSpecs.harbour())))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v19.0", "v18.0", "v2.12"})
    void everyShippedSpecIsValid(String version) {
        Spec spec = Objects.requireNonNull(ShippedSpecs.read(version).spec());
        assertThat(problems(OpenApi.document(spec))).isEmpty();
    }

    @Test
    void allOfTheGraphIsValidAndWhole() {
        Spec spec = imported(SdkSpecs.meta("v25.0"));
        ObjectNode document = OpenApi.document(spec);
        assertThat(problems(document)).isEmpty();
        assertThat(document.at("/components/schemas").propertyNames())
                .containsAtLeastElementsIn(spec.nodes().keySet());
    }

    @Test
    void requestsAreWhereTheyBelong() {
        JsonNode document = OpenApi.document(imported(SdkSpecs.harbour()));
        JsonNode berths = document.at("/paths/~1{boat_id}~1berths");
        assertThat(berths.propertyNames()).containsExactly("parameters", "get", "post", "delete");
        assertThat(berths.at("/get/operationId").asString()).isEqualTo("Boat.berths.list");
        JsonNode body = berths.at("/post/requestBody/content/multipart~1form-data/schema");
        assertThat(body.at("/required/0").asString()).isEqualTo("kind");
        assertThat(body.at("/properties/kind/enum/1").asString()).isEqualTo("wet");
        assertThat(document.at("/paths/~1tide_table/get/parameters/1/required").asBoolean())
                .isTrue();
        assertThat(document.at("/components/schemas/Boat/properties/site/$ref").asString())
                .isEqualTo("#/components/schemas/URL");
    }

    private static ObjectNode firmThatTakes(Parameter... parameters) {
        return OpenApi.document(Specs.spec(Specs.node(
                "Firm",
                List.of(),
                List.of(),
                Specs.operation(Action.UPDATE, "POST", "/{firm_id}", "bool", parameters))));
    }

    @Test
    void whatIsNoPlainValueIsSentAsJson() {
        ObjectNode document = firmThatTakes(
                Specs.parameter("name", "string", List.of()),
                Specs.parameter("tags", "list<string>", List.of()),
                Specs.parameter("rest", "Object", List.of()));
        assertThat(problems(document)).isEmpty();
        JsonNode form = document.at("/paths/~1{firm_id}/post/requestBody/content/application~1x-www-form-urlencoded");
        assertThat(form.get("encoding").propertyNames()).containsExactly("rest", "tags");
        assertThat(form.at("/encoding/tags/contentType").asString()).isEqualTo("application/json");
    }

    @Test
    void everyOperationTellsHowItFails() {
        JsonNode document = OpenApi.document(imported(SdkSpecs.harbour()));
        for (JsonNode path : document.get("paths")) {
            path.properties().stream()
                    .filter(operation -> !operation.getKey().equals("parameters"))
                    .forEach(operation -> assertThat(operation
                                    .getValue()
                                    .at("/responses/default/$ref")
                                    .asString())
                            .isEqualTo("#/components/responses/Error"));
        }
        JsonNode error = document.at("/components/responses/Error/content/application~1json/schema/properties/error");
        assertThat(error.at("/properties/code/type").asString()).isEqualTo("integer");
    }

    @Test
    void boundsAreTold() {
        Spec spec = Objects.requireNonNull(ShippedSpecs.read("v19.0").spec());
        JsonNode timezone = OpenApi.document(spec).at("/components/schemas/User/properties/timezone");
        assertThat(timezone.get("minimum").asInt()).isEqualTo(-24);
        assertThat(timezone.get("maximum").asInt()).isEqualTo(24);
    }

    @Test
    void severalFilesAreNamedAsTheyAreSent() {
        ObjectNode document = firmThatTakes(Specs.parameter("papers", "list<file>", List.of(), "required"));
        assertThat(problems(document)).isEmpty();
        JsonNode body = document.at("/paths/~1{firm_id}/post/requestBody/content/multipart~1form-data/schema");
        assertThat(body.at("/properties/papers[]/items/format").asString()).isEqualTo("binary");
        assertThat(body.at("/required/0").asString()).isEqualTo("papers[]");
    }

    /** Names of another kind, which make the same placeholder or the same template. */
    @Test
    void nothingOddLosesAnOperation(@TempDir Path dir) throws IOException {
        String node = """
                {"apis": [{"method": "GET", "endpoint": "a b?c#{", "return": "Object"},
                  {"method": "POST", "endpoint": "", "return": "Object"},
                  {"method": "GET", "endpoint": "x", "basePath": "{a}/{a}", "return": "Object"}]}""";
        for (String name : List.of("AdSet", "Ad_Set", "adset", "日本", "日")) {
            Files.writeString(dir.resolve(name + ".json"), node);
        }
        Files.writeString(dir.resolve("enum_types.json"), "[]");
        ObjectNode document = OpenApi.document(
                Objects.requireNonNull(SdkImporter.read(dir, "v25.0").spec()));
        assertThat(problems(document)).isEmpty();
        assertThat(document.get("paths").propertyNames())
                .containsAtLeast(
                        "/{ad_set_id}",
                        "/{ad_set_2_id}",
                        "/{adset_id}",
                        "/{ad_set_id}/a%20b%3Fc%23%7B",
                        "/{ad_set_id}/{a}/x");
        assertThat(document.get("paths")).hasSize(15);
        JsonNode twice = OpenApi.document(Specs.spec(Specs.node(
                        "Boat",
                        List.of(),
                        List.of(Specs.edge(
                                "crew",
                                null,
                                Cardinality.LIST,
                                List.of(),
                                List.of(),
                                Specs.operation(Action.CREATE, "POST", "/{a}/{boat_id}/{b}/{b}/crew", null),
                                Specs.operation(Action.CREATE, "POST", "/{boat_id}/crew", null))))))
                .get("paths");
        assertThat(twice.at("/~1{boat_id}~1{boat_id_2}~1{b}~1{b_2}~1crew/post/operationId")
                        .asString())
                .isEqualTo("Boat.crew.create");
        assertThat(twice.at("/~1{boat_id}~1crew/post/operationId").asString()).isEqualTo("Boat.crew.create.2");
    }

    @Test
    void noTwoOperationsHaveOneName() {
        Set<String> names = new HashSet<>();
        JsonNode paths = OpenApi.document(imported(SdkSpecs.meta("v25.0"))).get("paths");
        int count = 0;
        for (JsonNode path : paths) {
            for (JsonNode operation : path) {
                if (operation.has("operationId")) {
                    names.add(operation.get("operationId").asString());
                    count++;
                }
            }
        }
        assertThat(names).hasSize(count);
        assertThat(count).isAtLeast(1_469);
    }
}
