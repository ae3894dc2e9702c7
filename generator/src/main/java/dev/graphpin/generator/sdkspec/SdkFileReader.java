package dev.graphpin.generator.sdkspec;

import dev.graphpin.generator.sdkspec.SdkNode.Api;
import dev.graphpin.generator.sdkspec.SdkNode.Member;
import dev.graphpin.spec.check.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one file of the format. What is wrong with it is reported; what else it says is read. */
final class SdkFileReader {
    private final SdkJson json;

    private SdkFileReader(SdkJson json) {
        this.json = json;
    }

    /** A node's file; null when it is no JSON, which is reported. */
    static @Nullable SdkNode node(String name, String file, byte[] bytes, Diagnostics diagnostics) {
        List<Api> apis = new ArrayList<>();
        List<Member> fields = new ArrayList<>();
        boolean whole = read(file, bytes, diagnostics, reader -> reader.node(apis, fields));
        return whole ? new SdkNode(name, file, apis, fields) : null;
    }

    /** The enums' file; empty when it is no JSON, which is reported. */
    static List<SdkEnum> enums(String file, byte[] bytes, Diagnostics diagnostics) {
        List<SdkEnum> enums = new ArrayList<>();
        boolean whole = read(file, bytes, diagnostics, reader -> reader.json.list("the file", () -> reader.add(enums)));
        return whole ? enums : List.of();
    }

    private static boolean read(String file, byte[] bytes, Diagnostics diagnostics, Consumer<SdkFileReader> body) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            body.accept(new SdkFileReader(new SdkJson(file, parser, diagnostics)));
            if (parser.nextToken() != null) {
                diagnostics.error("import-json", file, line(parser), 0, "more text after the end of the JSON", null);
                return false;
            }
            return true;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            diagnostics.error(
                    "import-json",
                    file,
                    at == null ? 0 : Math.max(at.getLineNr(), 0),
                    at == null ? 0 : Math.max(at.getColumnNr(), 0),
                    "not JSON: " + firstLine(e.getOriginalMessage()),
                    "the file is broken or cut off; fetch it again");
            return false;
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "unreadable"
                : message.lines().findFirst().orElse("unreadable").strip();
    }

    private void node(List<Api> apis, List<Member> fields) {
        json.object("the file", key -> {
            switch (key) {
                case "apis" -> json.list("'apis'", () -> api(apis));
                case "fields" -> json.list("'fields'", () -> member("a field", fields));
                default -> json.unknownKey(key, "a node");
            }
        });
    }

    private void api(List<Api> apis) {
        int line = json.line();
        Draft draft = new Draft(line);
        List<Member> parameters = new ArrayList<>();
        json.object("an item of 'apis'", key -> {
            switch (key) {
                case "method" -> draft.method = json.text("'method'");
                case "name" -> draft.name = json.textOrNull("'name'");
                case "endpoint" -> draft.endpoint = withoutSlashes(json.textOrNull("'endpoint'"));
                case "basePath" -> draft.basePath = withoutSlashes(json.textOrNull("'basePath'"));
                case "return" -> draft.type(json.text("'return'"), json.line());
                case "params" -> json.list("'params'", () -> member("a parameter", parameters));
                default -> json.unknownKey(key, "an item of 'apis'");
            }
        });
        String method = draft.method;
        if (method == null) {
            json.missing("method", "an item of 'apis'", line);
            return;
        }
        String returns = draft.type == null ? "" : draft.type;
        apis.add(new Api(method, draft.name, draft.endpoint, draft.basePath, returns, parameters, draft.line));
    }

    /** {@code /accounts/} is {@code accounts}, and {@code /} is the node itself, as an empty text is. */
    private static @Nullable String withoutSlashes(@Nullable String path) {
        return path == null ? null : path.replaceAll("^/+|/+$", "");
    }

    private void member(String what, List<Member> members) {
        int line = json.line();
        Draft draft = new Draft(line);
        json.object(what, key -> {
            switch (key) {
                case "name" -> draft.name = json.text("'name'");
                case "type" -> draft.type(json.text("'type'"), json.line());
                case "required" -> draft.required = json.bool("'required'");
                default -> json.unknownKey(key, what);
            }
        });
        String name = draft.name;
        String type = draft.type;
        if (name == null || type == null) {
            json.missing(name == null ? "name" : "type", what, line);
            return;
        }
        members.add(new Member(name, type, draft.required, draft.line));
    }

    private void add(List<SdkEnum> enums) {
        int line = json.line();
        Draft draft = new Draft(line);
        List<String> values = new ArrayList<>();
        json.object("an enum", key -> {
            switch (key) {
                case "name" -> draft.name = json.text("'name'");
                case "values" -> {
                    values.addAll(json.texts("'values'"));
                    draft.hasValues = true;
                }
                // Which node's class the SDK puts the enum into: that is a matter of that SDK.
                case "node", "field_or_param" -> json.textOrNull("'" + key + "'");
                default -> json.unknownKey(key, "an enum");
            }
        });
        String name = draft.name;
        if (name == null || !draft.hasValues) {
            json.missing(name == null ? "name" : "values", "an enum", line);
            return;
        }
        Set<String> distinct = new LinkedHashSet<>(values);
        enums.add(new SdkEnum(name, List.copyOf(distinct), values.size() - distinct.size(), line));
    }

    /** What has been read of one object so far. */
    private static final class Draft {
        private @Nullable String method;
        private @Nullable String name;
        private @Nullable String endpoint;
        private @Nullable String basePath;
        private @Nullable String type;
        private boolean required;
        private boolean hasValues;
        /** Of the type: what there is to tell about a member mostly is about that. */
        private int line;

        Draft(int start) {
            line = start;
        }

        void type(@Nullable String words, int at) {
            type = words;
            line = at;
        }
    }
}
