package dev.graphpin.generator.scrape.capture;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentProxiesTest {
    private static final URI SITE = URI.create("https://docs.example/x");

    private static List<Proxy> proxies(Map<String, String> environment, URI url) {
        return EnvironmentProxies.selector(environment, Map.of()).select(url);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS_PROXY,http://proxy.example:3128,https://a.example,proxy.example:3128",
        "https_proxy,proxy.example:3128,https://a.example,proxy.example:3128",
        "http_proxy,http://proxy.example,http://a.example,proxy.example:80",
        "ALL_PROXY,proxy.example:1,http://a.example,proxy.example:1",
    })
    void goesThroughTheProxyOfTheScheme(String name, String value, URI url, String address) {
        assertThat(proxies(Map.of(name, value), url).get(0).address().toString())
                .startsWith(address.split(":", 2)[0]);
        assertThat(proxies(Map.of(name, value), url).get(0).address().toString())
                .endsWith(":" + address.split(":", 2)[1]);
    }

    @Test
    void goesStraightWithoutOne() {
        assertThat(proxies(Map.of(), SITE)).containsExactly(Proxy.NO_PROXY);
        assertThat(proxies(Map.of("HTTPS_PROXY", " "), SITE)).containsExactly(Proxy.NO_PROXY);
        assertThat(proxies(Map.of("https_proxy", "http://p.example"), URI.create("https://localhost:1")))
                .containsExactly(Proxy.NO_PROXY);
        assertThat(proxies(Map.of("HTTP_PROXY", "http://evil.example"), URI.create("http://a.example")))
                .containsExactly(Proxy.NO_PROXY);
    }

    @ParameterizedTest
    @CsvSource({
        "docs.example,true",
        "'a, .example',true",
        "*,true",
        "ocs.example,false",
        "'',false",
        "other.example,false"
    })
    void leavesOutWhatIsExcluded(String exclusions, boolean straight) {
        List<Proxy> chosen = proxies(Map.of("https_proxy", "http://proxy.example:1", "NO_PROXY", exclusions), SITE);
        assertThat(chosen.equals(List.of(Proxy.NO_PROXY))).isEqualTo(straight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://me:secret@proxy.example:1", "socks5://proxy.example:1", "http://", "a b"})
    void saysAtOnceWhatItCannotUse(String setting) {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> EnvironmentProxies.selector(Map.of("HTTPS_PROXY", setting), Map.of()));
        assertThat(error).hasMessageThat().doesNotContain("secret");
    }

    @Test
    void systemPropertiesWin() {
        assertThat(EnvironmentProxies.selector(
                        Map.of("HTTPS_PROXY", "http://p.example"), Map.of("https.proxyHost", "q")))
                .isSameInstanceAs(ProxySelector.getDefault());
    }
}
