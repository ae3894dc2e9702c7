package dev.graphpin.generator.plan;

import static com.google.common.truth.Truth.assertThat;

import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "first_name            | firstName            | FIRST_NAME            | FirstName",
                "id                    | id                   | ID                    | Id",
                "class                 | class_               | CLASS                 | Class",
                "do                    | do_                  | DO                    | Do",
                "100x100               | _100x100             | _100X100              | _100x100",
                "28d_click             | _28dClick            | _28D_CLICK            | _28dClick",
                "payment.subscriptions | paymentSubscriptions | PAYMENT_SUBSCRIPTIONS | PaymentSubscriptions",
                "../../x               | x                    | X                     | X",
                "\"\"                  | empty                | EMPTY                 | Empty",
                "$                     | u0024                | U0024                 | U0024",
                "_                     | u005f                | U005F                 | U005f",
                "caf\u00e9s            | cafU00e9S            | CAF_U00E9_S           | CafU00e9S",
                "Dynamic Ads           | dynamicAds           | DYNAMIC_ADS           | DynamicAds",
                "1                     | _1                   | _1                    | _1",
                "American (New)        | americanNew          | AMERICAN_NEW          | AmericanNew",
                "YES                   | yes                  | YES                   | Yes",
                "STATUS_ON             | statusOn             | STATUS_ON             | StatusOn",
                "photoAlbum            | photoAlbum           | PHOTO_ALBUM           | PhotoAlbum",
                "adsURLFilter          | adsUrlFilter         | ADS_URL_FILTER        | AdsUrlFilter",
                "v2Level               | v2Level              | V2_LEVEL              | V2Level",
            })
    void namesOfEveryKind(String wire, String member, String constant, String type) {
        assertThat(Naming.member(wire)).isEqualTo(member);
        assertThat(Naming.constant(wire)).isEqualTo(constant);
        assertThat(Naming.type(wire)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "User,User",
        "URL,URL",
        "AdAccountDSA,AdAccountDSA",
        "place tag,PlaceTag",
        "a$b,AB",
        "user,User",
        "3D,_3D"
    })
    void nodesKeepTheirSpelling(String wire, String name) {
        assertThat(Naming.node(wire)).isEqualTo(name);
    }

    @Property(seed = "42")
    void everyTextGivesAnIdentifier(@ForAll String wire) {
        for (String name :
                new String[] {Naming.member(wire), Naming.constant(wire), Naming.type(wire), Naming.node(wire)}) {
            assertThat(SourceVersion.isName(name)).isTrue();
            assertThat(name.length()).isAtMost(Naming.LONGEST + 1);
            assertThat(name).matches("[A-Za-z0-9_]+");
            assertThat(name).doesNotContain("\\");
        }
    }

    @Property(seed = "42")
    void aLongTextIsCutAndStaysApart(@ForAll String wire) {
        String stem = "x".repeat(200);
        assertThat(Naming.member(stem + wire).equals(Naming.member(stem))).isEqualTo(wire.isEmpty());
    }
}
