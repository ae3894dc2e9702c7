package dev.graphpin.generator.emit;

import java.util.Map;

/** Classes that were compiled in memory. */
public final class MemoryLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    /** @param classes class files by binary name */
    public MemoryLoader(Map<String, byte[]> classes) {
        super(MemoryLoader.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
