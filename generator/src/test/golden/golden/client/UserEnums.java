package golden.client;

import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Enums of fields and parameters of {@code User} and its edges. */
@Generated("graphpin")
public final class UserEnums {
    private UserEnums() {}

    /** Values of {@code type}; one that is not documented is kept as it is. */
    public static final class CoverReadType extends OpenEnum {
        public static final CoverReadType SMALL = new CoverReadType("small", true);
        public static final CoverReadType LARGE = new CoverReadType("large", true);
        public static final OpenEnum.Values<CoverReadType> VALUES = new OpenEnum.Values<>(new CoverReadType("", false),
                SMALL, LARGE);

        private CoverReadType(String value, boolean known) {
            super(value, known);
        }

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static CoverReadType of(String value) {
            return VALUES.of(value);
        }

        @Override
        protected OpenEnum unknown(String value) {
            return new CoverReadType(value, false);
        }
    }

    /** Values of {@code install_type}; one that is not documented is kept as it is. */
    public static final class InstallType extends OpenEnum {
        public static final InstallType UNKNOWN = new InstallType("UNKNOWN", true);
        public static final InstallType WEB_VIEW = new InstallType("web view", true);
        public static final OpenEnum.Values<InstallType> VALUES = new OpenEnum.Values<>(new InstallType("", false),
                UNKNOWN, WEB_VIEW);

        private InstallType(String value, boolean known) {
            super(value, known);
        }

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static InstallType of(String value) {
            return VALUES.of(value);
        }

        @Override
        protected OpenEnum unknown(String value) {
            return new InstallType(value, false);
        }
    }

    /** Values of {@code local_news_subscription_status}; one that is not documented is kept as it is. */
    public static final class LocalNewsSubscriptionStatus extends OpenEnum {
        public static final LocalNewsSubscriptionStatus STATUS_ON = new LocalNewsSubscriptionStatus("STATUS_ON", true);
        public static final LocalNewsSubscriptionStatus STATUS_OFF = new LocalNewsSubscriptionStatus("STATUS_OFF", true);
        public static final OpenEnum.Values<LocalNewsSubscriptionStatus> VALUES = new OpenEnum.Values<>(new LocalNewsSubscriptionStatus("", false),
                STATUS_ON, STATUS_OFF);

        private LocalNewsSubscriptionStatus(String value, boolean known) {
            super(value, known);
        }

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static LocalNewsSubscriptionStatus of(String value) {
            return VALUES.of(value);
        }

        @Override
        protected OpenEnum unknown(String value) {
            return new LocalNewsSubscriptionStatus(value, false);
        }
    }

    /** Values of {@code metric}; one that is not documented is kept as it is. */
    public static final class Metric extends OpenEnum {
        public static final Metric A = new Metric("a", true);
        public static final Metric B = new Metric("b", true);
        public static final OpenEnum.Values<Metric> VALUES = new OpenEnum.Values<>(new Metric("", false),
                A, B);

        private Metric(String value, boolean known) {
            super(value, known);
        }

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static Metric of(String value) {
            return VALUES.of(value);
        }

        @Override
        protected OpenEnum unknown(String value) {
            return new Metric(value, false);
        }
    }

    /** Values of {@code reactions}; one that is not documented is kept as it is. */
    public static final class Reactions extends OpenEnum {
        public static final Reactions LIKE = new Reactions("LIKE", true);
        public static final Reactions LOVE = new Reactions("LOVE", true);
        public static final OpenEnum.Values<Reactions> VALUES = new OpenEnum.Values<>(new Reactions("", false),
                LIKE, LOVE);

        private Reactions(String value, boolean known) {
            super(value, known);
        }

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static Reactions of(String value) {
            return VALUES.of(value);
        }

        @Override
        protected OpenEnum unknown(String value) {
            return new Reactions(value, false);
        }
    }

    /** Values of {@code type}; one that is not documented is kept as it is. */
    public static final class Type extends OpenEnum {
        public static final Type USER = new Type("user", true);
        public static final Type PAGE = new Type("page", true);
        public static final OpenEnum.Values<Type> VALUES = new OpenEnum.Values<>(new Type("", false),
                USER, PAGE);

        private Type(String value, boolean known) {
            super(value, known);
        }

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static Type of(String value) {
            return VALUES.of(value);
        }

        @Override
        protected OpenEnum unknown(String value) {
            return new Type(value, false);
        }
    }

    /** Values of {@code type}; one that is not documented is kept as it is. */
    public static final class UpdateType extends OpenEnum {
        public static final UpdateType X = new UpdateType("x", true);
        public static final UpdateType Y = new UpdateType("y", true);
        public static final OpenEnum.Values<UpdateType> VALUES = new OpenEnum.Values<>(new UpdateType("", false),
                X, Y);

        private UpdateType(String value, boolean known) {
            super(value, known);
        }

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static UpdateType of(String value) {
            return VALUES.of(value);
        }

        @Override
        protected OpenEnum unknown(String value) {
            return new UpdateType(value, false);
        }
    }
}
