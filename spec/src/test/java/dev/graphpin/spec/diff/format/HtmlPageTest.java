package dev.graphpin.spec.diff.format;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Report;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page as people use it, in a browser. */
final class HtmlPageTest {
    private static final Report REPORT = Reports.small();

    @SuppressWarnings("NullAway.Init") // set before all tests, or none runs
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path dir) {
        browser = Browser.start(dir);
    }

    @AfterAll
    @SuppressWarnings("NullAway") // where there is no browser, none was started
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void show() {
        browser.show(REPORT, "");
    }

    @Test
    void allIsShownFirst() {
        assertThat(browser.labels())
                .containsExactlyElementsIn(
                        REPORT.entries().stream().map(Entry::label).toList())
                .inOrder();
        assertThat(browser.find("#shown").getText()).isEqualTo("7 changes");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void severityFilters() {
        click("label.err");
        expect("User.nickname", "Page");
        click("label.info");
        expect("Page");
        assertThat(browser.find("#shown").getText()).isEqualTo("1 of 7 changes");
    }

    @Test
    void verdictFilters() {
        click("input[name=verdict][value=wire]");
        click("label.info");
        click("label.err");
        expect("page.html", "Page.fans", "Page");
        assertThat(browser.driver().getCurrentUrl()).contains("verdict=wire");
    }

    @Test
    void nodeKindAndAcceptedFilter() {
        select("node", "Page");
        expect("Page/feed", "Page.fans", "Page");
        select("kind", "edge");
        expect("Page/feed");
        select("accepted", "no");
        expect();
        assertThat(browser.find("#nothing").isDisplayed()).isTrue();
        click("button[type=reset]");
        browser.await(() -> browser.labels().size() == 7);
    }

    @Test
    void searchFindsElementsValuesRulesAndJava() {
        search("NICK");
        expect("User.nickname");
        search("field-type-widened");
        expect("Page.fans");
        search("age()");
        expect("User POST age");
        search("page nobody");
        expect("Page/feed");
        search("guests");
        expect();
        assertThat(browser.find("#unknown .group").isDisplayed()).isTrue();
        search("no such thing");
        browser.await(() -> !browser.find("#unknown .group").isDisplayed());
    }

    @Test
    void aViewIsALink() {
        search("page");
        click("label.err");
        expect("Page");
        String link = browser.driver().getCurrentUrl();
        browser.show(REPORT, link.substring(link.indexOf('#')));
        expect("Page");
        assertThat(browser.find("input[name=q]").getDomProperty("value")).isEqualTo("page");
        assertThat(browser.find(".err input").isSelected()).isFalse();
    }

    @Test
    void aChangeIsALinkEvenWhenFiltersHideIt() {
        Entry last = REPORT.entries().get(REPORT.entries().size() - 1);
        browser.show(REPORT, "#c-" + last.fingerprint());
        assertThat(browser.find("#c-" + last.fingerprint() + " .more").isDisplayed())
                .isTrue();
        search("email");
        expect("User.email");
        browser.driver().executeScript("location.hash = 'c-" + last.fingerprint() + "'");
        browser.await(() -> browser.labels().size() == 7);
        assertThat(browser.isTrue("return document.activeElement.closest('li').id === 'c-" + last.fingerprint() + "'"))
                .isTrue();
    }

    @Test
    void aLinkWinsAgainstAFilterThatIsStillToBeDrawn() {
        String last = "c-" + REPORT.entries().get(REPORT.entries().size() - 1).fingerprint();
        String filter = "const q = document.querySelector('input[name=q]'); q.value = 'email';"
                + " q.dispatchEvent(new Event('input', {bubbles: true}));";
        for (String follow : List.of(
                "location.hash = arguments[0]",
                "requestAnimationFrame(() => { location.hash = arguments[0]; })",
                "location.hash = arguments[0]; const end = performance.now() + 100; while (performance.now() < end) ;")) {
            browser.show(REPORT, "");
            browser.driver().executeScript(filter + " " + follow, last);
            browser.await(() -> browser.isTrue("return document.activeElement.closest('li')?.id === '" + last + "'"));
            expect(REPORT.entries().stream().map(Entry::label).toArray(String[]::new));
            assertThat(browser.driver().getCurrentUrl()).endsWith("#" + last);
        }
    }

    @Test
    void aNumberAboveLeadsToItsChanges() {
        click(".tally tr:nth-child(2) td.err a");
        expect("Page.fans", "User.email", "User POST age");
    }

    @Test
    void anEntryIsCopiedForTheIgnoreFile() {
        Entry entry = REPORT.entries().stream()
                .filter(one -> one.label().equals("User.email"))
                .findFirst()
                .orElseThrow();
        click("#c-" + entry.fingerprint() + " summary");
        click("#c-" + entry.fingerprint() + " button[data-copy=ignore]");
        browser.await(() -> browser.find("#toast").getText().startsWith("Ignore entry copied"));
        WebElement search = browser.find("input[name=q]");
        search.sendKeys(Keys.chord(Keys.CONTROL, "v"));
        assertThat(String.valueOf(search.getDomProperty("value"))
                        .replaceAll(" +", " ")
                        .strip())
                .isEqualTo(IgnoreSnippet.of(entry)
                        .replace("\n", " ")
                        .replaceAll(" +", " ")
                        .strip());
    }

    @Test
    void keysSuffice() {
        press("/");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("name"))
                .isEqualTo("q");
        browser.driver().switchTo().activeElement().sendKeys("user post");
        expect("User POST age");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        browser.await(() -> browser.labels().size() == 7);
        press("j");
        press("j");
        press("k");
        press("j");
        assertThat(focused()).isEqualTo(REPORT.entries().get(1).label());
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.find("details[open] .label").getText()).isEqualTo(focused());
        press("c");
        browser.await(() -> browser.find("#toast").getText().startsWith("Ignore entry copied"));
    }

    @Test
    void everyControlHasAName() {
        assertThat(
                        browser.strings(
                                "return Array.from(document.querySelectorAll('input, select, button'))"
                                        + ".filter(c => !(c.closest('label')?.textContent.trim() || c.textContent.trim())).map(c => c.outerHTML)"))
                .isEmpty();
    }

    @Test
    void itIsDarkWhereTheReaderWantsThat() {
        String light = background();
        browser.prefers("prefers-color-scheme=dark");
        String dark = background();
        click("#theme");
        assertThat(browser.find("#theme").getText()).isEqualTo("Theme: light");
        assertThat(background()).isEqualTo(light);
        browser.prefers("prefers-color-scheme=light");
        click("#theme");
        assertThat(background()).isEqualTo(dark);
        click("#theme");
        assertThat(light).isNotEqualTo(dark);
    }

    private static String background() {
        return browser.string("return getComputedStyle(document.body).backgroundColor");
    }

    private static String focused() {
        return browser.string("return document.activeElement.querySelector('.label').textContent");
    }

    private static void press(String key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private static void click(String selector) {
        WebElement element = browser.find(selector);
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    private static void select(String name, String value) {
        new Select(browser.find("select[name=" + name + "]")).selectByValue(value);
    }

    private static void search(String text) {
        WebElement field = browser.find("input[name=q]");
        field.clear();
        field.sendKeys(text);
    }

    private static void expect(String... labels) {
        try {
            browser.await(() -> browser.labels().equals(List.of(labels)));
        } catch (TimeoutException e) {
            assertThat(browser.labels()).containsExactlyElementsIn(labels).inOrder(); // Tells what is shown instead.
        }
    }
}
