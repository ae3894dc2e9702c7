package dev.graphpin.generator.scrape.capture;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reference of one Graph version on one host. A page in it is known by its path below the reference, without the
 * version and without slashes at the ends: {@code user/accounts}; the index is the empty path.
 */
final class Reference {
    /** Where the site keeps it; the same in every version since 2014. */
    private static final String FOLDER = "/docs/graph-api/reference/";
    /** Without it the site answers in the language it thinks the caller speaks. */
    private static final String QUERY = "?locale=en_US";

    private static final Pattern VERSION = Pattern.compile("v\\d+\\.\\d+");
    private static final Pattern SLASHES_AROUND = Pattern.compile("^/+|/+$");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-][a-z0-9._-]*(/[a-z0-9_-][a-z0-9._-]*)*");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final URI root;
    private final String graphVersion;

    /**
     * A reference.
     *
     * @param baseUrl the host, or the folder on it that holds the reference
     */
    Reference(URI baseUrl, String graphVersion) {
        String folder = baseUrl.getRawPath() == null ? "" : baseUrl.getRawPath();
        if (folder.isEmpty() || folder.equals("/")) {
            folder = FOLDER;
        }
        this.root = baseUrl.resolve(folder.endsWith("/") ? folder : folder + "/");
        this.graphVersion = graphVersion;
    }

    /** The address to ask for a page at. */
    URI url(String path) {
        return root.resolve(graphVersion + (path.isEmpty() ? "" : "/" + path) + QUERY);
    }

    /**
     * The page that an address is for. An address without a version means the newest on the site; here it means ours, as the
     * links between the pages of a version often leave it out.
     *
     * @return null when it is none of this host, of this reference, or of this version
     */
    @Nullable
    String path(URI url) {
        String whole = url.getRawPath();
        if (!sameOrigin(root, url) || whole == null || !(whole + "/").startsWith(root.getRawPath())) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (String part : (whole + "/").substring(root.getRawPath().length()).split("/", -1)) {
            if (part.equals(".") || part.equals("..")) {
                return null;
            }
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        if (!parts.isEmpty() && VERSION.matcher(parts.get(0)).matches()) {
            return parts.get(0).equals(graphVersion) ? String.join("/", parts.subList(1, parts.size())) : null;
        }
        return String.join("/", parts);
    }

    /**
     * The page a user named: its path, or a node's name as in a spec ({@code CustomAudience}).
     *
     * @throws IllegalArgumentException when no page can have that name
     */
    static String named(String name) {
        String kebab = WORD_START.matcher(name.strip()).replaceAll("-").toLowerCase(Locale.ROOT);
        String path = SLASHES_AROUND.matcher(kebab).replaceAll("");
        if (!NAME.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "a page is named like user or user/accounts, not " + Messages.quote(name));
        }
        return path;
    }

    /** Whether two addresses are for the same server, so that what is meant for one may be told to the other. */
    static boolean sameOrigin(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme())
                && one.getHost().equalsIgnoreCase(other.getHost())
                && port(one) == port(other);
    }

    private static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : url.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }
}
