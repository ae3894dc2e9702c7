package golden.client;

import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.OpenEnum;
import javax.annotation.processing.Generated;

/** Enums of fields and parameters of {@code User} and its edges. */
@Generated("graphpin")
public final class UserEnums {
    private UserEnums() {}

    /** Values of {@code type}; one that is not documented is kept as it is. */
    public static final class CoverReadType extends OpenEnum {
        public static final EnumValues<CoverReadType> VALUES = new EnumValues<CoverReadType>(new CoverReadType(), 2);
        public static final CoverReadType SMALL = of("small"), LARGE = of("large");

        private CoverReadType() {}

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static CoverReadType of(String value) { return VALUES.of(value); }
    }

    /** Values of {@code install_type}; one that is not documented is kept as it is. */
    public static final class InstallType extends OpenEnum {
        public static final EnumValues<InstallType> VALUES = new EnumValues<InstallType>(new InstallType(), 2);
        public static final InstallType UNKNOWN = of("UNKNOWN"), WEB_VIEW = of("web view");

        private InstallType() {}

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static InstallType of(String value) { return VALUES.of(value); }
    }

    /** Values of {@code local_news_subscription_status}; one that is not documented is kept as it is. */
    public static final class LocalNewsSubscriptionStatus extends OpenEnum {
        public static final EnumValues<LocalNewsSubscriptionStatus> VALUES = new EnumValues<LocalNewsSubscriptionStatus>(new LocalNewsSubscriptionStatus(), 2);
        public static final LocalNewsSubscriptionStatus STATUS_ON = of("STATUS_ON"), STATUS_OFF = of("STATUS_OFF");

        private LocalNewsSubscriptionStatus() {}

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static LocalNewsSubscriptionStatus of(String value) { return VALUES.of(value); }
    }

    /** Values of {@code metric}; one that is not documented is kept as it is. */
    public static final class Metric extends OpenEnum {
        public static final EnumValues<Metric> VALUES = new EnumValues<Metric>(new Metric(), 2);
        public static final Metric A = of("a"), B = of("b");

        private Metric() {}

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static Metric of(String value) { return VALUES.of(value); }
    }

    /** Values of {@code reactions}; one that is not documented is kept as it is. */
    public static final class Reactions extends OpenEnum {
        public static final EnumValues<Reactions> VALUES = new EnumValues<Reactions>(new Reactions(), 2);
        public static final Reactions LIKE = of("LIKE"), LOVE = of("LOVE");

        private Reactions() {}

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static Reactions of(String value) { return VALUES.of(value); }
    }

    /** Values of {@code type}; one that is not documented is kept as it is. */
    public static final class Type extends OpenEnum {
        public static final EnumValues<Type> VALUES = new EnumValues<Type>(new Type(), 2);
        public static final Type USER = of("user"), PAGE = of("page");

        private Type() {}

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static Type of(String value) { return VALUES.of(value); }
    }

    /** Values of {@code type}; one that is not documented is kept as it is. */
    public static final class UpdateType extends OpenEnum {
        public static final EnumValues<UpdateType> VALUES = new EnumValues<UpdateType>(new UpdateType(), 2);
        public static final UpdateType X = of("x"), Y = of("y");

        private UpdateType() {}

        /** The constant of this value, or a new one that is not {@linkplain #known() known}. */
        public static UpdateType of(String value) { return VALUES.of(value); }
    }
}
