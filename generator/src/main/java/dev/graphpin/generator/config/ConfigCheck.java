package dev.graphpin.generator.config;

import dev.graphpin.generator.Options;
import dev.graphpin.generator.Options.Descriptions;
import dev.graphpin.generator.plan.NameOverrides;
import dev.graphpin.generator.select.Closure;
import dev.graphpin.generator.select.TypeMappings;
import dev.graphpin.generator.write.OutputPolicy;
import dev.graphpin.generator.write.OutputPolicy.Edited;
import dev.graphpin.generator.write.OutputPolicy.Stale;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.Suggestions;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From what was given to a {@link ClientConfig}. All that is wrong is reported at once, each with the setting, its value, what is
 * allowed, and what was probably meant. Not safe for use by several threads.
 */
public final class ConfigCheck {
    private static final Pattern VERSION = Pattern.compile("v\\d{1,3}\\.\\d{1,3}");
    private static final Pattern COORDINATES = Pattern.compile("[^:\\s]+:[^:\\s]+(:[^:\\s]+){1,3}");
    private static final List<Setting> SOURCES =
            List.of(Setting.SPEC_DIRECTORY, Setting.SPEC_ARTIFACT, Setting.CAPTURES);

    private final Settings settings;
    private final Diagnostics diagnostics;

    private ConfigCheck(Settings settings, Diagnostics diagnostics) {
        this.settings = settings;
        this.diagnostics = diagnostics;
    }

    /** Checks settings; null when anything is wrong, which is reported. Errors reported before count as wrong, too. */
    public static @Nullable ClientConfig check(Settings settings, Diagnostics diagnostics) {
        ClientConfig config = new ConfigCheck(settings, diagnostics).config();
        return diagnostics.hasErrors() ? null : config;
    }

    private ClientConfig config() {
        String basePackage = basePackage();
        Path output = path(Setting.OUTPUT_DIRECTORY);
        if (settings.get(Setting.OUTPUT_DIRECTORY) == null) {
            missing(Setting.OUTPUT_DIRECTORY, "name the root of the generated sources");
        } else if (output != null && Files.exists(output) && !Files.isDirectory(output)) {
            wrong(Setting.OUTPUT_DIRECTORY, output.toString(), "is a file", "name a directory");
        }
        Options options = Options.in(basePackage)
                .include(texts(Setting.INCLUDES).toArray(String[]::new))
                .exclude(texts(Setting.EXCLUDES).toArray(String[]::new))
                .closure(choice(Setting.CLOSURE, Closure.values()))
                .descriptions(choice(Setting.DESCRIPTIONS, Descriptions.values()))
                .typeMappings(typeMappings())
                .nameOverrides(nameOverrides())
                .policy(new OutputPolicy(
                        choice(Setting.STALE_FILES, Stale.values()),
                        choice(Setting.ON_EDITED_OUTPUT, Edited.values())));
        return new ClientConfig(
                graphVersion(),
                source(),
                paths(Setting.OVERLAYS),
                flag(Setting.FAIL_ON_WARNINGS),
                output == null ? options : options.to(output));
    }

    private String basePackage() {
        String text = text(Setting.BASE_PACKAGE);
        if (text == null) {
            missing(Setting.BASE_PACKAGE, "give names joined by dots, like com.example.graph");
            return "";
        }
        if (!Options.isPackage(text)) {
            wrong(
                    Setting.BASE_PACKAGE,
                    text,
                    "is no Java package",
                    "give names joined by dots, like com.example.graph");
        }
        return text;
    }

    private @Nullable String graphVersion() {
        String text = text(Setting.GRAPH_VERSION);
        if (text != null && !VERSION.matcher(text).matches()) {
            String digits = text.toLowerCase(Locale.ROOT).replaceFirst("^v", "");
            String meant = digits.matches("\\d{1,3}") ? "v" + digits + ".0" : "v" + digits;
            wrong(
                    Setting.GRAPH_VERSION,
                    text,
                    "is no version",
                    VERSION.matcher(meant).matches() ? "did you mean '" + meant + "'?" : "versions look like v19.0");
        }
        return text;
    }

    private ClientConfig.Source source() {
        List<String> given = SOURCES.stream()
                .filter(setting -> settings.get(setting) != null)
                .map(Setting::key)
                .toList();
        if (given.size() > 1) {
            error(
                    "config-contradiction",
                    Mark.NONE,
                    String.join(" and ", given) + " are given, but a client has one spec",
                    "leave all but one of them out");
        }
        Path directory = path(Setting.SPEC_DIRECTORY);
        if (directory != null && !Files.exists(directory)) {
            wrong(Setting.SPEC_DIRECTORY, directory.toString(), "does not exist", sibling(directory));
        }
        String artifact = text(Setting.SPEC_ARTIFACT);
        if (artifact != null && !COORDINATES.matcher(artifact).matches()) {
            wrong(
                    Setting.SPEC_ARTIFACT,
                    artifact,
                    "names no artifact",
                    "write group:artifact:version, group:artifact:type:version or group:artifact:type:classifier:version");
        }
        List<Path> captures = paths(Setting.CAPTURES);
        if (directory != null) {
            return new ClientConfig.Located(directory);
        }
        if (artifact != null) {
            return new ClientConfig.InArtifact(artifact);
        }
        return captures.isEmpty() ? new ClientConfig.Shipped() : new ClientConfig.Scraped(captures);
    }

    private Map<String, String> typeMappings() {
        Map<String, String> mappings = named(Setting.TYPE_MAPPINGS);
        mappings.forEach((type, to) -> {
            if (!to.isEmpty() && !TypeMappings.isType(to)) {
                List<String> allowed = TypeMappings.javaTypes();
                String hint = Suggestions.hint(to, allowed);
                wrong(
                        Setting.TYPE_MAPPINGS,
                        type + "=" + to,
                        "leads to no type that generated code has",
                        hint != null && hint.startsWith("did")
                                ? hint
                                : "allowed are the documentation's words (int64, list<string>) and "
                                        + String.join(", ", allowed));
            }
        });
        return mappings;
    }

    private Map<String, String> nameOverrides() {
        Map<String, String> names = named(Setting.NAME_OVERRIDES);
        names.forEach((key, name) -> {
            if (!key.isEmpty() && !name.isEmpty() && !NameOverrides.isName(key, name)) {
                wrong(Setting.NAME_OVERRIDES, key + "=" + name, "cannot be a name in Java", NameOverrides.hint(key));
            }
        });
        return names;
    }

    private boolean flag(Setting setting) {
        String text = text(setting);
        if (text == null) {
            return false;
        }
        notAmong(setting, text);
        return text.equalsIgnoreCase("true");
    }

    /** The constants are called like the choices; the first choice is the default. */
    private <E extends Enum<E>> E choice(Setting setting, E[] constants) {
        String text = text(setting);
        String word =
                text == null || notAmong(setting, text) ? setting.choices().get(0) : text;
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no constant for " + setting.key() + " " + word));
    }

    private boolean notAmong(Setting setting, String text) {
        boolean wrong = setting.choices().stream().noneMatch(text::equalsIgnoreCase);
        if (wrong) {
            String hint = Suggestions.hint(text, setting.choices());
            String allowed = "allowed are " + String.join(", ", setting.choices());
            wrong(
                    setting,
                    text,
                    "is not allowed; " + allowed,
                    hint != null && hint.startsWith("did") ? hint : "use one of them");
        }
        return wrong;
    }

    private @Nullable String text(Setting setting) {
        return settings.get(setting) instanceof Settings.Text given ? given.text() : null;
    }

    private List<String> texts(Setting setting) {
        List<String> texts = settings.get(setting) instanceof Settings.Texts given ? given.texts() : List.of();
        if (texts.contains("")) {
            wrong(setting, "", "says nothing", "leave the item out, or see why it is empty");
        }
        return texts;
    }

    private Map<String, String> named(Setting setting) {
        Map<String, String> texts = settings.get(setting) instanceof Settings.Named given ? given.texts() : Map.of();
        texts.forEach((name, text) -> {
            if (name.isEmpty() || text.isEmpty()) {
                wrong(setting, name + "=" + text, "says nothing", "leave it out, or see why a side of it is empty");
            }
        });
        return texts;
    }

    private @Nullable Path path(Setting setting) {
        String text = text(setting);
        return text == null ? null : path(setting, text);
    }

    private List<Path> paths(Setting setting) {
        List<Path> paths = new ArrayList<>();
        for (String text : texts(setting)) {
            Path path = text.isEmpty() ? null : path(setting, text);
            if (path != null) {
                paths.add(path);
                if (!Files.exists(path)) {
                    wrong(setting, text, "does not exist", sibling(path));
                }
            }
        }
        return paths;
    }

    private @Nullable Path path(Setting setting, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            wrong(setting, text, "is no path", "check the characters");
            return null;
        }
    }

    private static String sibling(Path missing) {
        Path parent = missing.toAbsolutePath().getParent();
        Path name = missing.getFileName();
        String[] there = parent == null ? null : parent.toFile().list();
        String hint = there == null || name == null ? null : Suggestions.hint(name.toString(), Arrays.asList(there));
        return hint != null && hint.startsWith("did") ? hint : "check the path";
    }

    private void missing(Setting setting, String hint) {
        error("config-missing", Mark.NONE, setting.key() + " is missing", hint);
    }

    private void wrong(Setting setting, String value, String what, String hint) {
        Settings.Value given = settings.get(setting);
        Mark mark = given == null ? Mark.NONE : given.mark();
        error("config-wrong-value", mark, setting.key() + ": " + Untrusted.quote(value) + " " + what, hint);
    }

    private void error(String id, Mark mark, String message, String hint) {
        diagnostics.error(id, mark.file(), mark.line(), mark.column(), message, hint);
    }
}
