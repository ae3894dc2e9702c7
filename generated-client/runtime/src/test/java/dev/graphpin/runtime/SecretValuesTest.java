package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Secret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretValuesTest {
    private static String hide(Map<String, Object> sent, String quoted) {
        return new SecretValues(false)
                .addAll(sent)
                .hide(JsonValue.parse(quoted))
                .json();
    }

    @Test
    void whateverTheEscapes() {
        Map<String, Object> sent = Map.of("password", "pä/ss\"word");
        assertThat(hide(sent, "{\"a\": \"x p\\u00e4\\/ss\\\"word y\", \"b\":[\"pä/ss\\u0022word\"]}"))
                .isEqualTo("{\"a\": \"x *** y\", \"b\":[\"***\"]}");
        assertThat(hide(sent, "\"?q=p%C3%A4%2Fss%22word&b\"")).isEqualTo("\"?q=***&b\"");
    }

    @Test
    void atAnyDepth() {
        Map<String, Object> sent = Map.of(
                "payload",
                List.of(Map.of("client_secret", "nested one"), JsonValue.parse("{\"access_token\":[\"nested two\"]}")),
                "flagged",
                new Secret(List.of("nested three", 1234567)));
        assertThat(hide(sent, "[\"nested one, nested two, nested three, 1234567\"]"))
                .isEqualTo("[\"***, ***, ***, ***\"]");
    }

    @Test
    void leavesTheRestAsItCame() {
        String quoted = "{\"code\": 1234, \"message\":\"my \\/ token\",\n\"x\":{\"y\":[null, true]}}";
        assertThat(hide(Map.of("pin_password", "1234", "name", "token", "sig", "my"), quoted))
                .isEqualTo(quoted);
    }

    @Test
    void whatMayBeAProof() {
        JsonValue quoted = JsonValue.parse("{\"a\":\"is " + "0a".repeat(32) + "!\",\"b\":" + "1".repeat(64) + "}");
        assertThat(new SecretValues(true).hide(quoted).json())
                .isEqualTo("{\"a\":\"is ***!\",\"b\":" + "1".repeat(64) + "}");
        assertThat(new SecretValues(false).hide(quoted)).isEqualTo(quoted);
    }

    @Test
    void copesWithLongText() {
        JsonValue quoted = JsonValue.parse("[\"" + "\\\"".repeat(300_000) + "secret\"" + ",\"\"".repeat(50_000) + "]");
        assertThat(new SecretValues(true).add("secret").hide(quoted).json()).doesNotContain("secret");
    }
}
