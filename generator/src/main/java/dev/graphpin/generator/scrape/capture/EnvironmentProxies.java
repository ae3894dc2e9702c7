package dev.graphpin.generator.scrape.capture;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that {@code https_proxy}, {@code http_proxy}, {@code all_proxy} and {@code no_proxy} name, in capitals too but for the second,
 * as curl reads them. Java reads only its system properties; where those name a proxy, they win.
 */
final class EnvironmentProxies extends ProxySelector {
    private static final List<String> PROPERTIES =
            List.of("https.proxyHost", "http.proxyHost", "socksProxyHost", "java.net.useSystemProxies");

    /** Never behind a proxy, as in Java's own settings. */
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private static final List<String> SCHEMES = List.of("https", "http", "all");

    private final Map<String, String> environment;

    private EnvironmentProxies(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * The selector for these settings.
     *
     * @throws IllegalArgumentException when a setting is not one we can use
     */
    static ProxySelector selector(Map<String, String> environment, Map<?, ?> properties) {
        ProxySelector system = ProxySelector.getDefault();
        if (system != null && PROPERTIES.stream().anyMatch(properties::containsKey)) {
            return system;
        }
        EnvironmentProxies proxies = new EnvironmentProxies(environment);
        SCHEMES.forEach(proxies::setting);
        return proxies;
    }

    @Override
    public List<Proxy> select(URI url) {
        Proxy proxy = setting(url.getScheme());
        proxy = proxy == null ? setting("all") : proxy;
        return List.of(proxy == null || excluded(url.getHost()) ? Proxy.NO_PROXY : proxy);
    }

    private @Nullable Proxy setting(String scheme) {
        String value = value(scheme + "_proxy");
        if (value == null) {
            return null;
        }
        URI proxy = URI.create(value.contains("://") ? value : "http://" + value);
        if (proxy.getHost() == null || proxy.getRawUserInfo() != null || !"http".equals(proxy.getScheme())) {
            throw new IllegalArgumentException(
                    scheme + "_proxy: a proxy looks like http://proxy.example:3128, without a password");
        }
        int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), port));
    }

    private @Nullable String value(String name) {
        String value = environment.get(name);
        // Not HTTP_PROXY: a web server sets it from a caller's "Proxy" header. curl leaves it out for the same reason.
        if (value == null && !name.equals("http_proxy")) {
            value = environment.get(name.toUpperCase(Locale.ROOT));
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    private boolean excluded(String host) {
        if (LOOPBACK.contains(host)) {
            return true;
        }
        String exclusions = value("no_proxy");
        if (exclusions == null) {
            return false;
        }
        for (String entry : exclusions.toLowerCase(Locale.ROOT).split("[,\\s]+", -1)) {
            String suffix = entry.startsWith(".") ? entry : "." + entry;
            if (entry.equals("*") || (entry.length() > 0 && ("." + host.toLowerCase(Locale.ROOT)).endsWith(suffix))) {
                return true;
            }
        }
        return false;
    }

    /** The fetcher tries again by itself. */
    @Override
    public void connectFailed(URI url, SocketAddress proxy, IOException error) {}
}
