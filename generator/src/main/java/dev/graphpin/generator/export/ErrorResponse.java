package dev.graphpin.generator.export;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What every operation answers with when it fails: the Graph API has one form of error for all of them. */
final class ErrorResponse {
    /** Where operations refer to. */
    static final String REFERENCE = "#/components/responses/Error";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ErrorResponse() {}

    static ObjectNode json() {
        ObjectNode error = JSON.objectNode().put("type", "object");
        ObjectNode members = error.putObject("properties");
        for (String number : List.of("code", "error_subcode")) {
            members.putObject(number).put("type", "integer");
        }
        for (String text : List.of("message", "type", "error_user_title", "error_user_msg", "fbtrace_id")) {
            members.putObject(text).put("type", "string");
        }
        members.putObject("is_transient").put("type", "boolean");
        ObjectNode response = JSON.objectNode().put("description", "The error.");
        ObjectNode schema = response.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object");
        schema.putObject("properties").set("error", error);
        return response;
    }
}
