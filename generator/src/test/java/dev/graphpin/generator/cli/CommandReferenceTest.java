package dev.graphpin.generator.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages and scripts that are made from the commands. */
class CommandReferenceTest {
    private static final Path PAGE = Path.of("CLI.md");

    @Test
    void thePageTellsWhatTheCommandsAre() throws IOException {
        if (Boolean.getBoolean("graphpin.rewrite")) {
            Files.writeString(PAGE, Manual.text());
        }
        assertWithMessage("write it anew with -Dgraphpin.rewrite=true")
                .that(Files.readString(PAGE))
                .isEqualTo(Manual.text());
    }

    @Test
    void everyCommandHasExamples() {
        for (String section : Manual.text().split("\n## ", -1)) {
            if (section.startsWith("graphpin ")) {
                assertWithMessage(section).that(section).containsMatch("```\n.*graphpin ");
            }
        }
    }

    @Test
    void theCompletionScriptKnowsCommandsOptionsAndChoices() {
        Ran ran = Ran.graphpin("completion");

        assertThat(ran.exit()).isEqualTo(Exit.CLEAN);
        assertThat(ran.out()).startsWith("#!/usr/bin/env bash");
        assertThat(ran.out()).contains("--on-edited-output");
        assertThat(ran.out()).contains("\"references\"");
    }

    @Test
    void describeListsOneThingALine() {
        assertThat(Ran.graphpin("describe")
                        .out()
                        .lines()
                        .map(line -> line.split("\t", 2)[0])
                        .toList())
                .contains("v19.0");
        assertThat(Ran.graphpin("describe", "nodes", "--graph-version", "v19.0").out())
                .contains("\nUser\t");
        assertThat(Ran.graphpin("describe", "rules").out()).contains("field-removed");
        assertThat(Ran.graphpin("describe", "nodes", "--graph-version", "v1.9").exit())
                .isEqualTo(Exit.USAGE);
    }
}
