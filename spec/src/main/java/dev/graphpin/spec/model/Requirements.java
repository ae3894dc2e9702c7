package dev.graphpin.spec.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller needs.
 *
 * @param accessTokens kinds of token: {@code User}, {@code Page}
 * @param permissions such as {@code public_profile}
 * @param featurePermissions features that App Review grants
 * @param newPageExperience whether the page says it is supported; null when it says nothing
 */
public record Requirements(
        List<String> accessTokens,
        List<String> permissions,
        List<String> featurePermissions,
        @Nullable Boolean newPageExperience) {
    /** Nothing known. */
    public static final Requirements NONE = new Requirements(List.of(), List.of(), List.of(), null);

    public Requirements {
        accessTokens = List.copyOf(accessTokens);
        permissions = List.copyOf(permissions);
        featurePermissions = List.copyOf(featurePermissions);
    }
}
