package dev.graphpin.databind.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.OpenEnum;

/**
 * Lets an {@code ObjectMapper} of Jackson 2.15 or later read and write generated models, open enums and {@link JsonValue}s, wherever they are in an
 * application's own objects: as properties, in lists, as values and (enums) as keys of maps. The codecs of the client do it, so nothing is lost.
 *
 * <pre>{@code ObjectMapper mapper = JsonMapper.builder().addModule(new GraphModule()).build();}</pre>
 *
 * <p>It is also found by {@code JsonMapper.builder().findAndAddModules()}. All properties are written, secrets as well.
 *
 * <p>A class's codec is looked up by reflection, once for each mapper, as databind does for all classes; a native image, or a module that does not
 * export its client, names instead what is to be read ({@link #reads}). Immutable.
 */
public final class GraphModule extends Module {
    private final Readers readers;

    /** All generated classes. */
    public GraphModule() {
        this(Readers.NONE);
    }

    private GraphModule(Readers readers) {
        this.readers = readers;
    }

    /** The same, with models whose codec is not to be looked for: {@code User.CODEC}. */
    public GraphModule reads(Codec<?> codec) {
        return new GraphModule(readers.with(Json.read("{}", codec).getClass(), codec));
    }

    /** The same, with an enum whose values are not to be looked for: {@code UserEnumLocalNewsSubscriptionStatus.VALUES}. */
    public GraphModule reads(EnumValues<?> values) {
        return new GraphModule(readers.with(values.of("").getClass(), values));
    }

    @Override
    public String getModuleName() {
        return "graphpin";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        serializers.addSerializer(new Writer<>(GraphObject.class, GraphObject::toJson));
        serializers.addSerializer(new Writer<>(OpenEnum.class, Json::write));
        serializers.addSerializer(new Writer<>(JsonValue.class, JsonValue::json));
        context.addSerializers(serializers);
        context.addDeserializers(readers);
        context.addKeyDeserializers((type, config, description) -> readers.keys(type.getRawClass()));
    }
}
