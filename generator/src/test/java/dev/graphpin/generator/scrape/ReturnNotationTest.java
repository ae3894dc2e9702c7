package dev.graphpin.generator.scrape;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class ReturnNotationTest {
    @Test
    void spellsEveryRenderingTheSame() {
        String expected = "Struct {id: numeric string, samples: Map {string: string}}";
        assertThat(ReturnNotation.of(" Struct {`id`: numeric string, `samples`: Map {string: string}, }"))
                .isEqualTo(expected);
        assertThat(ReturnNotation.of("Struct {\nid: numeric string,\nsamples: Map {\nstring: string\n},\n}"))
                .isEqualTo(expected);
        assertThat(ReturnNotation.of("Struct  {id:numeric\u00a0string,samples: Map{string: string}}"))
                .isEqualTo(expected);
    }

    @Test
    void keepsListsUnionsAndBareTypes() {
        assertThat(ReturnNotation.of("Struct {`data`: List [ Struct {`child_id`: string, `ok`: bool, }], }"))
                .isEqualTo("Struct {data: List [Struct {child_id: string, ok: bool}]}");
        assertThat(ReturnNotation.of("Struct  {id: string, } Or  Map {numeric string: bool}"))
                .isEqualTo("Struct {id: string} Or Map {numeric string: bool}");
        assertThat(ReturnNotation.of("Struct {id: string, }Or Struct {a: bool, }"))
                .isEqualTo("Struct {id: string} Or Struct {a: bool}");
        assertThat(ReturnNotation.of("Struct {}")).isEqualTo("Struct {}");
        assertThat(ReturnNotation.of("numeric string")).isEqualTo("numeric string");
        assertThat(ReturnNotation.of("Struct {p: token with structure: Post ID, }"))
                .isEqualTo("Struct {p: token with structure: Post ID}");
    }

    @Test
    void tellsNothingOfTypeThatIsCutOff() {
        assertThat(ReturnNotation.of("Struct {success: bo")).isNull();
        assertThat(ReturnNotation.of("success: bool }")).isNull();
        assertThat(ReturnNotation.of("List [Struct {a: b]}")).isNull();
        assertThat(ReturnNotation.of("  ")).isNull();
    }
}
