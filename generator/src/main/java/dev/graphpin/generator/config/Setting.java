package dev.graphpin.generator.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings, in the order in which they are told. A file calls them as the plugin does. */
public enum Setting {
    GRAPH_VERSION(
            Kind.TEXT,
            "graphVersion",
            "--graph-version",
            "VERSION",
            "The version of the Graph API, such as v19.0; the newest that is shipped when left out."),
    SPEC_DIRECTORY(
            Kind.PATH,
            "specDirectory",
            "--spec",
            "DIR",
            "A spec of your own: the directory that holds nodes/, or a jar with one in it; a shipped one when left out."),
    SPEC_ARTIFACT(
            Kind.TEXT,
            "specArtifact",
            null,
            "GAV",
            "A spec in an artifact, as group:artifact[:type[:classifier]]:version; a module of the same build too."),
    CAPTURES(
            Kind.PATHS,
            "captures",
            "--captures",
            "FILE|DIR",
            "Saved pages of the reference to read the spec from, instead of a spec."),
    OVERLAYS(Kind.PATHS, "overlays", "--overlay", "FILE", "Corrections of the spec, applied in this order."),
    INCLUDES(
            Kind.TEXTS,
            "includes",
            "--include",
            "PATTERN",
            "What to generate: NODE, NODE/EDGE, NODE#OPERATION or NODE/EDGE#OPERATION, with * and ?; all when left out."),
    EXCLUDES(Kind.TEXTS, "excludes", "--exclude", "PATTERN", "What to leave out, in the same words."),
    CLOSURE(
            Kind.CHOICE,
            "closure",
            "--closure",
            "HOW",
            "Nodes that are named and not included: with their fields (references), with their id (stub), not at all (none).",
            "stub",
            "references",
            "none"),
    BASE_PACKAGE(
            Kind.TEXT,
            "basePackage",
            "--package",
            "PACKAGE",
            "The Java package of the generated classes, such as com.example.graph."),
    OUTPUT_DIRECTORY(
            Kind.PATH,
            "outputDirectory",
            "--out",
            "DIR",
            "The root of the generated sources. It is graphpin's own, see staleFiles."),
    TYPE_MAPPINGS(
            Kind.MAP,
            "typeMappings",
            "--type-mapping",
            "TYPE=TYPE",
            "Other types than the documentation's, by type word or NODE.FIELD: numeric string=java.lang.Long."),
    NAME_OVERRIDES(
            Kind.MAP,
            "nameOverrides",
            "--name-override",
            "NAME=NAME",
            "Java names of your own, by NODE or NODE.FIELD: User=GraphUser, User.first_name=givenName."),
    DESCRIPTIONS(
            Kind.CHOICE,
            "descriptions",
            "--descriptions",
            "HOW",
            "Whether the spec's prose becomes Javadoc.",
            "keep",
            "drop"),
    STALE_FILES(
            Kind.CHOICE,
            "staleFiles",
            "--stale-files",
            "HOW",
            "What becomes of files that graphpin wrote there before and no longer makes.",
            "delete",
            "keep",
            "fail"),
    ON_EDITED_OUTPUT(
            Kind.CHOICE,
            "onEditedOutput",
            "--on-edited-output",
            "HOW",
            "What becomes of generated files that somebody edited.",
            "fail",
            "keep",
            "overwrite"),
    FAIL_ON_WARNINGS(
            Kind.FLAG,
            "failOnWarnings",
            "--fail-on-warnings",
            "BOOLEAN",
            "Whether a warning ends the run.",
            "false",
            "true");

    /** How a value is written. */
    public enum Kind {
        TEXT,
        /** A file or directory; relative ones start at the file, or at the project. */
        PATH,
        PATHS,
        TEXTS,
        /** Texts by name. */
        MAP,
        /** One of a few words, in any letter case. */
        CHOICE,
        /** {@code true} or {@code false}. */
        FLAG
    }

    private final Kind kind;
    private final String key;
    private final @Nullable String option;
    private final String label;
    private final String description;
    /** Joined by blanks: a list would not be immutable enough for a constant. */
    private final String choices;

    Setting(Kind kind, String key, @Nullable String option, String label, String description, String... choices) {
        this.kind = kind;
        this.key = key;
        this.option = option;
        this.label = label;
        this.description = description;
        this.choices = String.join(" ", choices);
    }

    public Kind kind() {
        return kind;
    }

    /** The parameter of the plugin and the key of the file. */
    public String key() {
        return key;
    }

    /** The option of the command line; null when the command line cannot set it. */
    public @Nullable String option() {
        return option;
    }

    /** What stands for a value in help: {@code DIR}. */
    public String label() {
        return label;
    }

    /** What it sets, in a sentence or two. */
    public String description() {
        return description;
    }

    /** The allowed words, the default first; empty when any text may be given. */
    public List<String> choices() {
        return choices.isEmpty() ? List.of() : List.of(choices.split(" "));
    }

    /** The setting of that key. */
    public static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /** All keys, in order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }
}
