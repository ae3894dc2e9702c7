package dev.graphpin.runtime.json;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {
    @Test
    void takesSecretMembersOut() {
        assertThat(Secrets.redact("{\"access_token\":\"EAAB\\\"x\",\"id\":\"1\",\"page_access_token\" : \"y\"}"))
                .isEqualTo("{\"access_token\":\"***\",\"id\":\"1\",\"page_access_token\" : \"***\"}");
        assertThat(Secrets.redact("{\"client_secret\":\"cut of")).isEqualTo("{\"client_secret\":\"***\"");
    }

    @Test
    void takesSecretParametersOut() {
        assertThat(Secrets.redact("https://h/p?access_token=EA|B&limit=2#x"))
                .isEqualTo("https://h/p?access_token=***&limit=2#x");
        assertThat(Secrets.redact("a\\u0026appsecret_proof=12\"")).isEqualTo("a\\u0026appsecret_proof=***\"");
    }

    @Test
    void leavesTheRest() {
        String text = "{\"name\":\"my token\",\"next\":\"https://h/p?limit=2\",\"tokens\":[1]}";
        assertThat(Secrets.redact(text)).isEqualTo(text);
        assertThat(Secrets.isSecret("access_token")).isTrue();
        assertThat(Secrets.isSecret("limit")).isFalse();
    }

    @Test
    void copesWithLongText() {
        String text =
                "{\"access_token\":\"" + "a\\\"".repeat(100_000) + "\",\"x\":\"" + "_token".repeat(50_000) + "\"}";
        assertThat(Secrets.redact(text)).startsWith("{\"access_token\":\"***\",\"x\"");
    }

    @Test
    void modelsDoNotShowTheirTokens() {
        JsonValue value = JsonValue.parse("{\"access_token\":\"EAAB\"}");
        assertThat(value.toString()).doesNotContain("EAAB");
        assertThat(value.json()).contains("EAAB");
    }
}
