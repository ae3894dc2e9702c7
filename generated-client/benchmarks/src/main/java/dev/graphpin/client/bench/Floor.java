package dev.graphpin.client.bench;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What reading costs when nothing is made of it: jackson-core walking the tokens, no string or number ever looked at. */
final class Floor implements Contender {
    private final JsonFactory factory = new JsonFactory();

    @Override
    public Object read(Input input, byte[] json) {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Override
    public String write(Object value) {
        throw new UnsupportedOperationException("nothing was read");
    }
}
