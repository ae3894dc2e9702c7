package dev.graphpin.generator.config;

import dev.graphpin.generator.Version;
import dev.graphpin.generator.config.Settings.Named;
import dev.graphpin.generator.config.Settings.Text;
import dev.graphpin.generator.config.Settings.Texts;
import dev.graphpin.generator.config.Settings.Value;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.yaml.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file said the last time it was parsed: a build in which nothing changed needs no YAML parser for it. It counts
 * for the very bytes it was made of, at the same place; a memory that does not read counts as none.
 */
public final class ConfigMemory {
    private static final String HEAD = "graphpin-config 1";
    private static final String END = "end";
    private static final String BETWEEN = "\t";
    private static final char TEXT = 't';
    private static final char TEXTS = 'l';
    private static final char NAMED = 'm';

    private ConfigMemory() {}

    /**
     * Reads a configuration file as {@link ConfigFile} does.
     *
     * @param memory where the file's settings are written down once they were read without a finding
     */
    public static Settings read(Path file, Path memory, Diagnostics diagnostics) {
        String head = head(file);
        Settings remembered = head == null ? null : remembered(memory, head, file);
        if (remembered != null) {
            return remembered;
        }
        Diagnostics found = new Diagnostics();
        Settings settings = ConfigFile.read(file, found);
        diagnostics.addAll(found.sorted());
        if (head != null && found.sorted().isEmpty()) {
            remember(settings, memory, head);
        }
        return settings;
    }

    /** Whatever the settings depend on; null when the file does not read, which is the parser's to tell. */
    private static @Nullable String head(Path file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return String.join(
                    BETWEEN,
                    HEAD,
                    Version.current(),
                    HexFormat.of().formatHex(hash),
                    escaped(file.toAbsolutePath().toString()));
        } catch (IOException e) {
            return null;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static @Nullable Settings remembered(Path memory, String head, Path file) {
        try {
            List<String> lines = Files.readAllLines(memory);
            int last = lines.size() - 1;
            if (last < 1 || !lines.get(0).equals(head) || !lines.get(last).equals(END)) {
                return null;
            }
            Settings.Builder settings = Settings.builder();
            for (String line : lines.subList(1, last)) {
                List<String> words = words(line);
                Setting setting = Setting.of(words.get(1)).orElseThrow();
                settings.put(setting, value(words, file.toString()));
            }
            return settings.build();
        } catch (IOException | RuntimeException e) {
            return null; // Whoever wrote that, it was not this version of this class.
        }
    }

    private static Value value(List<String> words, String file) {
        Mark mark = new Mark(file, Integer.parseInt(words.get(2)), Integer.parseInt(words.get(3)));
        List<String> texts = words.subList(4, words.size());
        return switch (words.get(0).charAt(0)) {
            case TEXT -> new Text(texts.get(0), mark);
            case TEXTS -> new Texts(texts, mark);
            case NAMED -> {
                Map<String, String> named = new LinkedHashMap<>();
                for (int i = 0; i < texts.size(); i += 2) {
                    named.put(texts.get(i), texts.get(i + 1));
                }
                yield new Named(named, mark);
            }
            default -> throw new IllegalArgumentException(words.get(0));
        };
    }

    private static void remember(Settings settings, Path memory, String head) {
        StringBuilder text = new StringBuilder(head).append('\n');
        for (Setting setting : Setting.values()) {
            Value value = settings.get(setting);
            if (value != null) {
                append(setting, value, text);
            }
        }
        text.append(END).append('\n');
        Path folder = Objects.requireNonNullElse(memory.toAbsolutePath().getParent(), memory);
        try {
            Files.createDirectories(folder);
            Path ready = Files.createTempFile(folder, ".config", null);
            try {
                Files.write(ready, text.toString().getBytes(StandardCharsets.UTF_8));
                Files.move(ready, memory, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(ready);
            }
        } catch (IOException e) {
            return; // The next build parses it again.
        }
    }

    private static void append(Setting setting, Value value, StringBuilder text) {
        List<String> words = new ArrayList<>();
        char kind = TEXT;
        if (value instanceof Text one) {
            words.add(one.text());
        } else if (value instanceof Texts several) {
            kind = TEXTS;
            words.addAll(several.texts());
        } else if (value instanceof Named named) {
            kind = NAMED;
            named.texts().forEach((name, its) -> words.addAll(List.of(name, its)));
        }
        text.append(kind).append(BETWEEN).append(setting.key());
        text.append(BETWEEN).append(value.mark().line());
        text.append(BETWEEN).append(value.mark().column());
        words.forEach(word -> text.append(BETWEEN).append(escaped(word)));
        text.append('\n');
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(BETWEEN, -1)) {
            words.add(word.indexOf('\\') < 0 ? word : plain(word));
        }
        return words;
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char next = escaped.charAt(++i);
            plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next == 't' ? '\t' : next);
        }
        return plain.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
