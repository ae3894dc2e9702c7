package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.OpaqueObject;
import javax.annotation.processing.Generated;

/** {@code ProfilePictureSource}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class ProfilePictureSource extends OpaqueObject {
    public static final Codec<ProfilePictureSource> CODEC = Codec.<ProfilePictureSource>of(new ProfilePictureSource(0),
            "id");

    private ProfilePictureSource(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static ProfilePictureSource fromJson(String json) { return CODEC.read(json); }
}
