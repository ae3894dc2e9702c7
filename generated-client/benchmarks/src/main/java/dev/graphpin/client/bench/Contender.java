package dev.graphpin.client.bench;

/** One way to read and write the inputs. Each keeps what an application keeps: one mapper for all calls. */
interface Contender {
    /** Reads an input into objects. */
    Object read(Input input, byte[] json) throws Exception;

    /** What {@link #write} is given. */
    default Object toWrite(Input input, byte[] json) throws Exception {
        return read(input, json);
    }

    /** Writes what {@link #toWrite} gave. */
    String write(Object value) throws Exception;

    /** By the name that is in the table. */
    static Contender named(String name) {
        return switch (name) {
            case "graphpin" -> new GraphpinContender();
            case "databind" -> new DatabindContender();
            case "meta" -> new MetaContender();
            case "restfb" -> new RestfbContender();
            case "floor" -> new Floor(false);
            case "texts" -> new Floor(true);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
