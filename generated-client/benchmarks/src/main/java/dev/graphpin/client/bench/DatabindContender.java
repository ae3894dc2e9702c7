package dev.graphpin.client.bench;

import dev.graphpin.client.bench.pojo.PostBean;
import dev.graphpin.client.bench.pojo.UserBean;
import dev.graphpin.client.bench.pojo.UsersBean;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Jackson databind into plain beans that have exactly the properties of the inputs, with Blackbird. */
final class DatabindContender implements Contender {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new BlackbirdModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(
                    all -> all.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();
    private final ObjectReader user = mapper.readerFor(UserBean.class);
    private final ObjectReader users = mapper.readerFor(UsersBean.class);
    private final ObjectReader post = mapper.readerFor(PostBean.class);

    @Override
    public Object read(Input input, byte[] json) {
        ObjectReader reader =
                switch (input) {
                    case USER -> user;
                    case PAGE, STREAM, LARGE -> users;
                    case POST -> post;
                };
        return reader.readValue(json);
    }

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }
}
