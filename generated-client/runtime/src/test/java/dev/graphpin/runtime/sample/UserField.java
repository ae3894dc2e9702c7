package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.GraphField;
import dev.graphpin.runtime.NestedField;
import java.util.List;

/** Fields of a {@link User} that can be asked for. */
public final class UserField {
    /** {@code id}. */
    public static final GraphField<User> ID = of("id");
    /** {@code name}. */
    public static final GraphField<User> NAME = of("name");
    /** {@code age_range}. */
    public static final NestedField<User, AgeRange> AGE_RANGE = NestedField.to("age_range");
    /** {@code favorite_teams}. */
    public static final NestedField<User, Experience> FAVORITE_TEAMS = NestedField.to("favorite_teams");

    public static final GraphField<User> MEETING_FOR = of("meeting_for");

    public static final GraphField<User> LABELS = of("labels");

    public static final GraphField<User> IS_GUEST_USER = of("is_guest_user");

    public static final GraphField<User> TEST_GROUP = of("test_group");

    /** @deprecated says the documentation */
    @Deprecated
    public static final GraphField<User> TIMEZONE = of("timezone");

    public static final GraphField<User> UPDATED_TIME = of("updated_time");

    public static final GraphField<User> INSTALL_TYPE = of("install_type");

    /** The edge {@code accounts}, read together with the node. */
    public static final NestedField<User, Page> ACCOUNTS = NestedField.to("accounts");

    /** What is asked for when nothing is chosen: the fields that the documentation marks as core or default, without those it deprecates. */
    public static final List<GraphField<User>> DEFAULT = List.of(ID, NAME, AGE_RANGE);

    private UserField() {}

    /** A field by its wire name, documented or not. */
    public static GraphField<User> of(String name) {
        return GraphField.of(name);
    }
}
