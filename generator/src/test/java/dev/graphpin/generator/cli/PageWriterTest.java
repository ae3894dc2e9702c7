package dev.graphpin.generator.cli;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Reading;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Requirements;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The keys that other programs rely on. */
final class PageWriterTest {
    private static final Item SUB_TYPE = new Item(
            "sub_type",
            "enum",
            List.of("ANYTHING", "NO"),
            List.of("required"),
            "",
            null,
            "Kind of source",
            List.of(),
            7);
    private static final Page PAGE = new Page(
            "dir/user.md",
            Page.Form.MARKDOWN,
            "User",
            null,
            null,
            Page.Kind.NODE,
            "not printed",
            new Requirements(List.of("User"), List.of("public_profile"), List.of(), null),
            new Reading(
                    true,
                    "/{person-id}/",
                    List.of(),
                    List.of(new Item("id", null, List.of(), List.of("core"), null, "/x", null, List.of(), 3)),
                    List.of(),
                    List.of(new EdgeRow(null, "Edge<Page>", null, List.of(), "Pages", 4)),
                    List.of(new ErrorRow(100, "Invalid é \"parameter\"", 5)),
                    Map.of("public_profile", List.of("id", "name")),
                    Page.Data.SINGLE,
                    null,
                    null),
            List.of(new Writing(
                    Action.DISSOCIATE,
                    "DELETE",
                    List.of("/{page_id}/blocked"),
                    null,
                    null,
                    null,
                    null,
                    List.of(new Item(
                            "payload", "Object", List.of(), List.of(), null, null, null, List.of(SUB_TYPE), 6)),
                    "Struct {success: bool}",
                    true,
                    null,
                    List.of(),
                    8)),
            1,
            List.of(new Diagnostic("page-edge-name", Severity.WARNING, "dir/user.md", 4, 0, "lost", "hint")));

    @Test
    void jsonHasTheAgreedKeysInTheAgreedOrder() {
        assertThat(JsonMapper.shared().readTree(write(OutputFormat.JSON)).toString())
                .isEqualTo("""
                [{"file":"dir/user.md","form":"markdown","title":"User","graphVersion":null,"url":null,"kind":"node",\
                "requirements":{"accessTokens":["User"],"permissions":["public_profile"],"featurePermissions":[],\
                "newPageExperience":null},\
                "read":{"available":true,"path":"/{person-id}/","parameters":[],\
                "fields":[{"name":"id","type":null,"values":[],"flags":["core"],"default":null,"link":"/x",\
                "description":null,"parameters":[]}],\
                "edges":[{"name":null,"link":null,"flags":[],"description":"Pages"}],\
                "errors":[{"code":100,"message":"Invalid é \\"parameter\\""}],\
                "fieldSets":{"public_profile":["id","name"]},"data":"single"},\
                "operations":[{"action":"dissociate","method":"DELETE","paths":["/{page_id}/blocked"],\
                "parameters":[{"name":"payload","type":"Object","values":[],"flags":[],"default":null,"link":null,\
                "description":null,"parameters":[{"name":"sub_type","type":"enum","values":["ANYTHING","NO"],\
                "flags":["required"],"default":"","link":null,"description":"Kind of source","parameters":[]}]}],\
                "returns":"Struct {success: bool}","readAfterWrite":true,"errors":[]}],\
                "diagnostics":[{"id":"page-edge-name","severity":"warning","line":4,"message":"lost"}]}]""");
    }

    @Test
    void yamlSaysTheSame() {
        JsonNode json = JsonMapper.shared().readTree(write(OutputFormat.JSON));

        assertThat(new YAMLMapper().readTree(write(OutputFormat.YAML))).isEqualTo(json);
    }

    private static String write(OutputFormat format) {
        StringWriter out = new StringWriter();
        format.write(new PrintWriter(out), page -> page.accept(PAGE));
        return out.toString();
    }
}
