package dev.graphpin.generator.scrape;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class ReturnTextTest {
    @Test
    void spellsEveryRenderingTheSame() {
        String expected = "Struct {id: numeric string, samples: Map {string: string}}";
        assertThat(ReturnText.of(" Struct {`id`: numeric string, `samples`: Map {string: string}, }"))
                .isEqualTo(expected);
        assertThat(ReturnText.of("Struct {\nid: numeric string,\nsamples: Map {\nstring: string\n},\n}"))
                .isEqualTo(expected);
        assertThat(ReturnText.of("Struct  {id:numeric\u00a0string,samples: Map{string: string}}"))
                .isEqualTo(expected);
    }

    @Test
    void keepsListsUnionsAndBareTypes() {
        assertThat(ReturnText.of("Struct {`data`: List [ Struct {`child_id`: string, `ok`: bool, }], }"))
                .isEqualTo("Struct {data: List [Struct {child_id: string, ok: bool}]}");
        assertThat(ReturnText.of("Struct  {id: string, } Or  Map {numeric string: bool}"))
                .isEqualTo("Struct {id: string} Or Map {numeric string: bool}");
        assertThat(ReturnText.of("Struct {id: string, }Or Struct {a: bool, }"))
                .isEqualTo("Struct {id: string} Or Struct {a: bool}");
        assertThat(ReturnText.of("Struct {}")).isEqualTo("Struct {}");
        assertThat(ReturnText.of("numeric string")).isEqualTo("numeric string");
        assertThat(ReturnText.of("Struct {p: token with structure: Post ID, }"))
                .isEqualTo("Struct {p: token with structure: Post ID}");
    }

    @Test
    void tellsNothingOfTypeThatIsCutOff() {
        assertThat(ReturnText.of("Struct {success: bo")).isNull();
        assertThat(ReturnText.of("success: bool }")).isNull();
        assertThat(ReturnText.of("List [Struct {a: b]}")).isNull();
        assertThat(ReturnText.of("  ")).isNull();
    }
}
