package dev.graphpin.generator.cli;

import dev.graphpin.generator.config.Setting;
import dev.graphpin.generator.config.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The settings as options, made from their table, so that the two cannot come apart. */
final class SettingOptions {
    private SettingOptions() {}

    static void addTo(CommandSpec command) {
        for (Setting setting : Setting.values()) {
            if (setting.option() != null) {
                command.addOption(option(setting, setting.option()));
            }
        }
    }

    private static OptionSpec option(Setting setting, String name) {
        OptionSpec.Builder option =
                OptionSpec.builder(name).paramLabel(label(setting)).description(description(setting));
        return switch (setting.kind()) {
            case TEXT, PATH -> option.type(String.class).build();
            case CHOICE ->
                option.type(String.class)
                        .completionCandidates(setting.choices())
                        .build();
            case FLAG ->
                option.type(String.class)
                        .arity("0..1")
                        .fallbackValue("true")
                        .completionCandidates(setting.choices())
                        .build();
            case TEXTS ->
                option.type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .build();
            case PATHS -> option.type(List.class).auxiliaryTypes(String.class).build();
            case MAP ->
                option.type(Map.class)
                        .auxiliaryTypes(String.class, String.class)
                        .build();
        };
    }

    private static String label(Setting setting) {
        return setting.kind() == Setting.Kind.CHOICE ? String.join("|", setting.choices()) : setting.label();
    }

    private static String description(Setting setting) {
        return setting.kind() == Setting.Kind.CHOICE
                ? setting.description() + " Default: " + setting.choices().get(0) + "."
                : setting.description();
    }

    /** What was given of them. */
    static Settings read(CommandSpec command) {
        Settings.Builder settings = Settings.builder();
        for (Setting setting : Setting.values()) {
            OptionSpec option = setting.option() == null ? null : command.findOption(setting.option());
            Object value = option == null ? null : option.getValue();
            if (value instanceof String text) {
                settings.put(setting, text);
            } else if (value instanceof List<?> texts) {
                settings.put(setting, texts.stream().map(String::valueOf).toList());
            } else if (value instanceof Map<?, ?> named) {
                Map<String, String> texts = new LinkedHashMap<>();
                named.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
                settings.put(setting, texts);
            }
        }
        return settings.build();
    }
}
