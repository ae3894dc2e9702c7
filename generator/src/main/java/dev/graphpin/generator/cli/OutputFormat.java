package dev.graphpin.generator.cli;

import dev.graphpin.generator.scrape.Page;
import java.io.PrintWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How machine output is spelled. */
enum OutputFormat {
    JSON {
        @Override
        ObjectMapper mapper() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();
        }
    },
    YAML {
        @Override
        ObjectMapper mapper() {
            return YAMLMapper.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();
        }
    };

    abstract ObjectMapper mapper();

    /**
     * Writes pages as they come and ends the line; leaves {@code out} open.
     *
     * @param pages hands each page to whom it is given
     */
    void write(PrintWriter out, Consumer<Consumer<Page>> pages) {
        try (JsonGenerator generator = mapper().createGenerator(out)) {
            new PageWriter(generator).pages(pages);
        }
        out.println();
    }
}
