package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.WriteRequest;
import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.JsonIn;
import dev.graphpin.runtime.json.ModelBuilder;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The edge {@code users}, which the documentation only tells how to write to. */
@Generated("graphpin")
public final class CustomAudienceEdgeUsers {
    private final Call call;

    CustomAudienceEdgeUsers(Call call) { this.call = call; }

    /** {@code DELETE /{custom_audience_id}/users}. */
    public Dissociate dissociate() { return new Dissociate(call); }

    /** {@code POST /{custom_audience_id}/users}. */
    public Update update() { return new Update(call); }

    /** {@code DELETE /{custom_audience_id}/users}. */
    public static final class Dissociate extends WriteRequest<Dissociate.Result, Dissociate> {
        Dissociate(Call call) {
            super(Operation.<Result>delete("/{custom_audience_id}/users", Result.CODEC, 100, 190,
                    200).requires("namespace", "payload"), call);
        }

        /** {@code namespace}: string, required. */
        public Dissociate namespace(String value) { return set("namespace", value); }

        /** {@code payload}: Object, required. */
        public Dissociate payload(Payload value) { return set("payload", value); }

        /** {@code payload}. */
        public static final class Payload extends GraphObject {
            public static final Codec<Payload> CODEC = Codec.<Payload>of(new Payload(0),
                    "list<list<text>> data, object data_source, list<text> schema")
                    .requires("schema");

            private Payload(int none) {}

            public static Builder builder() { return new Builder(); }

            /** {@code data}: list&lt;list&lt;string&gt;&gt;. */
            public List<List<String>> data() { return list(0); }

            /** {@code data_source}: Object. */
            public @Nullable DataSource dataSource() { return (DataSource) value(1); }

            /** {@code schema}: list&lt;string&gt;, required. */
            public List<String> schema() { return texts(2); }

            @Override
            protected @Nullable Object read(int property, JsonIn in) { return in.object(DataSource.CODEC); }

            /** {@code data_source}. */
            public static final class DataSource extends GraphObject {
                public static final Codec<DataSource> CODEC = Codec.<DataSource>of(new DataSource(0),
                        "object payload, object sub_type, object type");

                private DataSource(int none) {}

                public static Builder builder() { return new Builder(); }

                /** {@code payload}: Object. */
                public @Nullable Payload_ payload() { return (Payload_) value(0); }

                /** {@code sub_type}: enum. */
                public @Nullable CustomAudienceEnumSubType subType() { return (CustomAudienceEnumSubType) value(1); }

                /** {@code type}: enum. */
                public @Nullable CustomAudienceEnumType type() { return (CustomAudienceEnumType) value(2); }

                @Override
                protected @Nullable Object read(int property, JsonIn in) {
                    return switch (property) {
                        case 0 -> in.object(Payload_.CODEC);
                        case 1 -> in.object(CustomAudienceEnumSubType.VALUES);
                        default -> in.object(CustomAudienceEnumType.VALUES);
                    };
                }

                /** {@code payload}. */
                public static final class Payload_ extends GraphObject {
                    public static final Codec<Payload_> CODEC = Codec.<Payload_>of(new Payload_(0),
                            "builder");

                    private Payload_(int none) {}

                    public static Builder builder() { return new Builder(); }

                    /** {@code builder}: string. */
                    public @Nullable String builder_() { return text(0); }

                    /** Builds a {@link Payload_}; null makes a property absent. */
                    public static final class Builder extends ModelBuilder<Payload_, Builder> {
                        private Builder() { super(CODEC); }
                        public Builder builder_(@Nullable String value) { return put(0, value); }
                    }
                }

                /** Builds a {@link DataSource}; null makes a property absent. */
                public static final class Builder extends ModelBuilder<DataSource, Builder> {
                    private Builder() { super(CODEC); }
                    public Builder payload(@Nullable Payload_ value) { return put(0, value); }
                    public Builder subType(@Nullable CustomAudienceEnumSubType value) { return put(1, value); }
                    public Builder type(@Nullable CustomAudienceEnumType value) { return put(2, value); }
                }
            }

            /** Builds a {@link Payload}; null makes a property absent. */
            public static final class Builder extends ModelBuilder<Payload, Builder> {
                private Builder() { super(CODEC); }
                public Builder data(@Nullable List<List<String>> value) { return put(0, value); }
                public Builder dataSource(@Nullable DataSource value) { return put(1, value); }
                public Builder schema(@Nullable List<String> value) { return put(2, value); }
            }
        }

        /**
         * {@code Struct {audience_id: numeric string, num_received: int32, invalid_entry_samples: Map {string: string},
         * session: Struct {id: int64}}}.
         */
        public static final class Result extends GraphObject {
            public static final Codec<Result> CODEC = Codec.<Result>of(new Result(0),
                    "audience_id, map<text> invalid_entry_samples, int32 num_received, object session");

            private Result(int none) {}

            /** {@code audience_id}: numeric string. */
            public @Nullable String audienceId() { return text(0); }

            /** {@code invalid_entry_samples}: Map &#123;string: string&#125;. */
            public Map<String, String> invalidEntrySamples() { return map(1); }

            /** {@code num_received}: int32. */
            public @Nullable Integer numReceived() { return int32(2); }

            /** {@code session}: Struct &#123;id: int64&#125;. */
            public @Nullable Session session() { return (Session) value(3); }

            @Override
            protected @Nullable Object read(int property, JsonIn in) { return in.object(Session.CODEC); }

            /** {@code session}. */
            public static final class Session extends GraphObject {
                public static final Codec<Session> CODEC = Codec.<Session>of(new Session(0),
                        "int64 id");

                private Session(int none) {}

                /** {@code id}: int64. */
                public @Nullable Long id() { return int64(0); }
            }
        }
    }

    /** {@code POST /{custom_audience_id}/users}. */
    public static final class Update extends WriteRequest<Update.Result, Update> {
        Update(Call call) {
            super(Operation.<Result>post("/{custom_audience_id}/users", Result.CODEC, 100, 190, 200)
                    .requires("namespace", "payload"), call);
        }

        /** {@code namespace}: string, required. */
        public Update namespace(String value) { return set("namespace", value); }

        /** {@code payload}: Object, required. */
        public Update payload(Payload value) { return set("payload", value); }

        /** {@code payload}. */
        public static final class Payload extends GraphObject {
            public static final Codec<Payload> CODEC = Codec.<Payload>of(new Payload(0),
                    "list<list<text>> data, object data_source, list<text> schema")
                    .requires("schema");

            private Payload(int none) {}

            public static Builder builder() { return new Builder(); }

            /** {@code data}: list&lt;list&lt;string&gt;&gt;. */
            public List<List<String>> data() { return list(0); }

            /** {@code data_source}: Object. */
            public @Nullable DataSource dataSource() { return (DataSource) value(1); }

            /** {@code schema}: list&lt;string&gt;, required. */
            public List<String> schema() { return texts(2); }

            @Override
            protected @Nullable Object read(int property, JsonIn in) { return in.object(DataSource.CODEC); }

            /** {@code data_source}. */
            public static final class DataSource extends GraphObject {
                public static final Codec<DataSource> CODEC = Codec.<DataSource>of(new DataSource(0),
                        "object payload, object sub_type, object type");

                private DataSource(int none) {}

                public static Builder builder() { return new Builder(); }

                /** {@code payload}: Object. */
                public @Nullable Payload_ payload() { return (Payload_) value(0); }

                /** {@code sub_type}: enum. */
                public @Nullable CustomAudienceEnumSubType subType() { return (CustomAudienceEnumSubType) value(1); }

                /** {@code type}: enum. */
                public @Nullable CustomAudienceEnumType type() { return (CustomAudienceEnumType) value(2); }

                @Override
                protected @Nullable Object read(int property, JsonIn in) {
                    return switch (property) {
                        case 0 -> in.object(Payload_.CODEC);
                        case 1 -> in.object(CustomAudienceEnumSubType.VALUES);
                        default -> in.object(CustomAudienceEnumType.VALUES);
                    };
                }

                /** {@code payload}. */
                public static final class Payload_ extends GraphObject {
                    public static final Codec<Payload_> CODEC = Codec.<Payload_>of(new Payload_(0),
                            "builder");

                    private Payload_(int none) {}

                    public static Builder builder() { return new Builder(); }

                    /** {@code builder}: string. */
                    public @Nullable String builder_() { return text(0); }

                    /** Builds a {@link Payload_}; null makes a property absent. */
                    public static final class Builder extends ModelBuilder<Payload_, Builder> {
                        private Builder() { super(CODEC); }
                        public Builder builder_(@Nullable String value) { return put(0, value); }
                    }
                }

                /** Builds a {@link DataSource}; null makes a property absent. */
                public static final class Builder extends ModelBuilder<DataSource, Builder> {
                    private Builder() { super(CODEC); }
                    public Builder payload(@Nullable Payload_ value) { return put(0, value); }
                    public Builder subType(@Nullable CustomAudienceEnumSubType value) { return put(1, value); }
                    public Builder type(@Nullable CustomAudienceEnumType value) { return put(2, value); }
                }
            }

            /** Builds a {@link Payload}; null makes a property absent. */
            public static final class Builder extends ModelBuilder<Payload, Builder> {
                private Builder() { super(CODEC); }
                public Builder data(@Nullable List<List<String>> value) { return put(0, value); }
                public Builder dataSource(@Nullable DataSource value) { return put(1, value); }
                public Builder schema(@Nullable List<String> value) { return put(2, value); }
            }
        }

        /**
         * {@code Struct {audience_id: numeric string, num_received: int32, invalid_entry_samples: Map {string: string},
         * session: Struct {id: int64}}}.
         */
        public static final class Result extends GraphObject {
            public static final Codec<Result> CODEC = Codec.<Result>of(new Result(0),
                    "audience_id, map<text> invalid_entry_samples, int32 num_received, object session");

            private Result(int none) {}

            /** {@code audience_id}: numeric string. */
            public @Nullable String audienceId() { return text(0); }

            /** {@code invalid_entry_samples}: Map &#123;string: string&#125;. */
            public Map<String, String> invalidEntrySamples() { return map(1); }

            /** {@code num_received}: int32. */
            public @Nullable Integer numReceived() { return int32(2); }

            /** {@code session}: Struct &#123;id: int64&#125;. */
            public @Nullable Session session() { return (Session) value(3); }

            @Override
            protected @Nullable Object read(int property, JsonIn in) { return in.object(Session.CODEC); }

            /** {@code session}. */
            public static final class Session extends GraphObject {
                public static final Codec<Session> CODEC = Codec.<Session>of(new Session(0),
                        "int64 id");

                private Session(int none) {}

                /** {@code id}: int64. */
                public @Nullable Long id() { return int64(0); }
            }
        }
    }
}
