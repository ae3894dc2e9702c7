package dev.graphpin.databind;

import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.OpenEnum;
import dev.graphpin.runtime.json.Shape;
import dev.graphpin.runtime.json.Shapes;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds how a class is read: its shape was given, or it has it in a constant. Immutable. */
final class Readers extends Deserializers.Base {
    static final Readers NONE = new Readers(Map.of(JsonValue.class, Shapes.ANY));

    private final Map<Class<?>, Shape<?>> given;

    private Readers(Map<Class<?>, Shape<?>> given) {
        this.given = given;
    }

    Readers with(Class<?> type, Shape<?> shape) {
        Map<Class<?>, Shape<?>> more = new HashMap<>(given);
        more.put(type, shape);
        return new Readers(Map.copyOf(more));
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == Connection.class || shape(type) != null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Shape<?> shape = type.hasRawClass(Connection.class) ? connection(type) : shape(type.getRawClass());
        return shape == null ? null : new ShapeDeserializer(type.getRawClass(), shape);
    }

    /** What came of an edge, with its nodes where the place tells their class. */
    private Shape<?> connection(JavaType type) {
        Shape<?> node = type.containedTypeCount() == 0
                ? null
                : shape(type.containedType(0).getRawClass());
        return node == null ? Connection.of(Shapes.ANY) : Connection.of(node);
    }

    /** How keys of maps are read; null for what is no enum. */
    @Nullable
    KeyDeserializer keys(Class<?> type) {
        return shape(type) instanceof EnumValues<?> values
                ? new KeyDeserializer() {
                    @Override
                    public Object deserializeKey(String key, DeserializationContext context) {
                        return values.of(key);
                    }
                }
                : null;
    }

    private @Nullable Shape<?> shape(Class<?> type) {
        Shape<?> shape = given.get(type);
        if (shape != null || !Modifier.isFinal(type.getModifiers())) {
            return shape;
        }
        return GraphObject.class.isAssignableFrom(type)
                ? constant(type, "CODEC")
                : OpenEnum.class.isAssignableFrom(type) ? constant(type, "VALUES") : null;
    }

    private static Shape<?> constant(Class<?> type, String name) {
        try {
            if (type.getField(name).get(null) instanceof Shape<?> shape) {
                return shape;
            }
            throw new IllegalStateException(type.getName() + "." + name + " is not how it is read");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot see " + type.getName() + "." + name
                            + ": export its package, or name it with GraphModule.reads",
                    e);
        }
    }
}
