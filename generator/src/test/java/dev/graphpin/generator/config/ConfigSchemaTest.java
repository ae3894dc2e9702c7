package dev.graphpin.generator.config;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigSchemaTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/dev/graphpin/schema/config.schema.json");

    private static boolean fits(String yaml) {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(ConfigSchema.text());
        return schema.validate(yaml, InputFormat.YAML).isEmpty();
    }

    @Test
    void thePublishedSchemaIsThatOfTheTable() throws IOException {
        if (Boolean.getBoolean("graphpin.rewrite")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, ConfigSchema.text());
        }
        assertWithMessage("write it anew with -Dgraphpin.rewrite=true")
                .that(Files.readString(PUBLISHED))
                .isEqualTo(ConfigSchema.text());
    }

    @Test
    void takesWhatTheReaderTakes() {
        assertThat(fits("includes: User\nexcludes: [a, b]\nclosure: stub\nfailOnWarnings: true"))
                .isTrue();
        assertThat(fits("typeMappings: {a: b}\nbasePackage: a.b")).isTrue();
        assertThat(fits("closure: refs")).isFalse();
        assertThat(fits("include: User")).isFalse();
        assertThat(fits("typeMappings: [a]")).isFalse();
    }
}
