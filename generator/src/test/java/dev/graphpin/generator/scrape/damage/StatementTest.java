package dev.graphpin.generator.scrape.damage;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.scrape.Page.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge itself: a check that lets everything pass would prove nothing. */
class StatementTest {
    private static final String HTML = "<tr><td><code>sub_<b>type</b></code><div>list&lt;enum{A, B_C}></div></td>"
            + "<td><a href='/docs/&#117;ser'>User</a> says</td></tr><script>hidden</script>";
    private static final String MARKDOWN = "| `sub\\_type`list&lt;enum{A, B\\_C}&gt; | [User](/docs/user) says |\n";

    @ParameterizedTest
    @CsvSource({
        "name,sub_type,true",
        "type,list<enum>,true",
        "value,B_C,true",
        "link,/docs/user,true",
        "description,User says,true",
        "name,sub_types,false",
        "name,type_says,false",
        "type,list<string>,false",
        "value,C_D,false",
        "description,User said,false"
    })
    void knowsWhatAPageStates(String kind, String words, boolean stated) {
        Fact fact = new Fact(kind, words);
        assertThat(new Statement(Form.HTML, HTML).states(fact)).isEqualTo(stated);
        assertThat(new Statement(Form.MARKDOWN, MARKDOWN).states(fact)).isEqualTo(stated);
    }
}
