package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Secret;
import java.lang.invoke.VarHandle;
import java.util.Collection;

/**
 * What all generated requests share: immutable, every setter answers with a new request, so one may be kept and used again by any thread.
 *
 * @param <R> the request itself
 */
public abstract class Request<R extends Request<R>> implements Cloneable {
    /** Not final for {@link #with} alone. */
    private Call call;

    Request(Call call) {
        this.call = call;
    }

    /** The same kind of request for another call: a copy, so that generated classes need not tell how they are made. */
    @SuppressWarnings("unchecked") // a copy is of the same class
    final R with(Call changed) {
        try {
            Request<R> copy = (Request<R>) clone();
            copy.call = changed;
            VarHandle.storeStoreFence(); // as behind a constructor: who gets to see the copy sees all of it
            return (R) copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it goes and what it says so far. */
    protected final Call call() {
        return call;
    }

    /** Sets a parameter. */
    protected final R set(String name, Object value) {
        return with(call.with(name, value));
    }

    /** Asks for these fields and no others; without any, the server decides. */
    final R asking(Collection<? extends GraphField<?>> fields) {
        return with(call.asking(fields));
    }

    /** {@link #set}s a parameter; generated setters take primitives, and need not box them. */
    protected final R setBool(String name, boolean value) {
        return set(name, (Boolean) value);
    }

    /** {@link #set}s a parameter; generated setters take primitives, and need not box them. */
    protected final R setInt(String name, int value) {
        return set(name, (Integer) value);
    }

    /** {@link #set}s a parameter; generated setters take primitives, and need not box them. */
    protected final R setLong(String name, long value) {
        return set(name, (Long) value);
    }

    /** {@link #set}s a parameter; generated setters take primitives, and need not box them. */
    protected final R setDouble(String name, double value) {
        return set(name, (Double) value);
    }

    /** Sets a parameter that no log and no exception may show. */
    protected final R secret(String name, Object value) {
        return with(call.with(name, new Secret(Json.immutable(value))));
    }

    /** Sets any parameter to text, be it documented or not, in place of a typed value. */
    public final R raw(String name, String value) {
        return set(name, value);
    }

    /** Sets any parameter to JSON, be it documented or not, in place of a typed value. */
    public final R raw(String name, JsonValue value) {
        return set(name, value);
    }
}
