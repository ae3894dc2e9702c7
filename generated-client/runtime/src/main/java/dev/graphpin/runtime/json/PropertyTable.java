package dev.graphpin.runtime.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a model as generated code tells them, {@code id, list<text> tags, object from}: one text, since an array would be a large part
 * of a class file. What has no type is text, as most are; a name that has a space in it has a type. An {@code object} is read by the model itself: what
 * it names may in turn need this model to be there. Immutable.
 */
final class PropertyTable {
    private final List<String> names;
    private final @Nullable Shape<?>[] shapes;

    private PropertyTable(List<String> names, @Nullable Shape<?>[] shapes) {
        this.names = names;
        this.shapes = shapes;
    }

    static PropertyTable of(String text) {
        List<String> entries = Entries.split(text);
        String[] names = new String[entries.size()];
        @Nullable Shape<?>[] shapes = new Shape<?>[names.length];
        for (int i = 0; i < names.length; i++) {
            String entry = entries.get(i);
            int space = entry.indexOf(' ');
            names[i] = entry.substring(space + 1);
            shapes[i] = space < 0 ? Shapes.TEXT : named(entry.substring(0, space));
        }
        return new PropertyTable(List.of(names), shapes);
    }

    private static @Nullable Shape<?> named(String type) {
        return type.equals("object") ? null : Shapes.of(type);
    }

    int size() {
        return shapes.length;
    }

    List<String> names() {
        return names;
    }

    /** How a property is read; null for those that the model reads itself. */
    @Nullable
    Shape<?> shape(int property) {
        return shapes[property];
    }
}
