package golden.client;

import dev.graphpin.runtime.GraphField;
import dev.graphpin.runtime.NestedField;
import java.util.List;
import javax.annotation.processing.Generated;

/** Fields of a {@link User} that can be asked for, and edges that can be read with it. */
@Generated("graphpin")
public final class UserField {
    public static final GraphField<User> ABOUT = of("about");
    public static final NestedField<User, Page> ACCOUNTS = NestedField.<User, Page>to("accounts");
    public static final NestedField<User, AgeRange> AGE_RANGE = NestedField.<User, AgeRange>to("age_range");
    public static final NestedField<User, Album> ALBUMS = NestedField.<User, Album>to("albums");
    public static final GraphField<User> BIRTHDAY = of("birthday");
    public static final NestedField<User, CoverPhoto> COVER = NestedField.<User, CoverPhoto>to("cover");
    public static final NestedField<User, Experience> FAVORITE_TEAMS = NestedField.<User, Experience>to("favorite_teams");
    public static final NestedField<User, AnyNode> FEED = NestedField.<User, AnyNode>to("feed");
    public static final NestedField<User, User> FROM = NestedField.<User, User>to("from");
    public static final GraphField<User> ID = of("id"), INSTALL_TYPE = of("install_type"), IS_GUEST_USER = of("is_guest_user"),
            LABELS = of("labels"), MATRIX = of("matrix"), METADATA = of("metadata"), NAME = of("name"), OWNER = of("owner"),
            PICTURE = of("picture"), REACTIONS = of("reactions"), SIZE = of("size"), STREAM_KEY = of("stream_key");
    public static final NestedField<User, User.Tags> TAGS = NestedField.<User, User.Tags>to("tags");
    public static final GraphField<User> TEST_GROUP = of("test_group");
    @Deprecated
    public static final GraphField<User> TIMEZONE = of("timezone");
    public static final GraphField<User> UPDATED_TIME = of("updated_time"), WHAT_IS_THIS = of("what_is_this");

    /** Core fields that are neither deprecated nor empty. */
    public static final List<GraphField<User>> CORE = List.of(AGE_RANGE, ID, NAME);

    /** Default fields that are neither deprecated nor empty. */
    public static final List<GraphField<User>> DEFAULT = List.of(ID, NAME);

    /** Fields that the documentation lists together. */
    public static final List<GraphField<User>> PUBLIC_PROFILE = List.of(ID, NAME);

    private UserField() {}

    /** A field by its wire name, documented or not. */
    public static GraphField<User> of(String name) { return GraphField.of(name); }
}
