package dev.graphpin.spec.model;

import java.util.List;
import java.util.Map;

/** What a type word of the documentation means. */
public sealed interface Type {
    /** A value without parts. */
    record Scalar(Kind kind) implements Type {}

    /** An enum; its values stand beside the type, in {@link EnumValues}. */
    record Enumerated() implements Type {}

    /** A node or struct by its name: {@code AgeRange}. Whether the spec holds it is not known here. */
    record Named(String name) implements Type {}

    /** {@code list<T>}, {@code array<T>}, {@code T[]}, {@code List [T]}; a bare {@code array} holds {@link Any}. */
    record ListOf(Type element) implements Type {}

    /** {@code map<K, V>}, {@code dictionary {K : V}}, {@code Map {K: V}}; a bare {@code map} holds {@link Any}. */
    record MapOf(Type key, Type value) implements Type {}

    /** {@code Struct {a: T, b: U}}, by wire name. */
    record Struct(Map<String, Type> fields) implements Type {
        public Struct {
            fields = Ordered.map(fields);
        }
    }

    /** One of several: {@code numeric string or integer}, {@code User|Page}, {@code Struct {…} Or Struct {…}}. */
    record Union(List<Type> options) implements Type {
        public Union {
            options = List.copyOf(options);
        }
    }

    /** Any JSON: {@code Object}, {@code JSON object}, an empty type. */
    record Any() implements Type {}

    /** Words the grammar does not know. They are kept; a value of it is read as raw JSON. */
    record Opaque(String words) implements Type {}

    /** Kinds of scalar. */
    enum Kind {
        STRING,
        /** An id or number that is sent as a string: {@code numeric string}, {@code Page ID}. */
        ID,
        /** Up to 32 bits: {@code int32}. */
        INT,
        /** Up to 64 bits: {@code int64}, {@code integer}, {@code int}, {@code unsigned int32}. */
        LONG,
        FLOAT,
        BOOL,
        /** ISO 8601 with offset: {@code datetime}. */
        DATETIME,
        /** Seconds since the epoch, or ISO text: {@code timestamp}, {@code datetime/timestamp}. */
        TIMESTAMP,
        DATE,
        URI,
        /** Bytes sent as multipart: {@code file}, {@code image}. */
        FILE
    }
}
