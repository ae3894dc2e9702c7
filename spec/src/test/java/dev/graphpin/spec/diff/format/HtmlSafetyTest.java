package dev.graphpin.spec.diff.format;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.spec.diff.report.Report;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page under attack, without its script, and with thousands of changes. */
final class HtmlSafetyTest {
    private static final double LIMIT_SECONDS = 2;

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

    @Test
    void textOfPagesStaysText() {
        Report report = Reports.hostile();
        browser.show(report, "");
        browser.driver().executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(browser.labels()).hasSize(Reports.HOSTILE.size());
        assertThat(browser.string("return document.title"))
                .isEqualTo("Graph API " + Reports.HOSTILE.get(0) + " → v19.0");
        assertThat(browser.string("return document.querySelectorAll('script').length"))
                .isEqualTo("1");
        assertThat(browser.string("return document.querySelectorAll('style').length"))
                .isEqualTo("1");
        assertThat(browser.string(
                        "return document.querySelectorAll('img, svg, iframe, object, b:not(.chip b)').length"))
                .isEqualTo("0");
        assertThat(
                        browser.strings(
                                "return Array.from(document.body.querySelectorAll('*')).flatMap(e => Array.from(e.attributes))"
                                        + ".filter(a => a.name.startsWith('on') || a.name === 'style').map(a => a.ownerElement.tagName + ' ' + a.name + '=' + a.value)"))
                .isEmpty();
        assertThat(browser.strings(
                        "return Array.from(document.links, l => l.protocol).filter(p => !/^(https?|file):$/.test(p))"))
                .isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void nothingTurnsTheTextAround() {
        browser.show(Reports.hostile(), "");
        assertThat(
                        browser.isTrue(
                                "return /[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u0000\\u001b]/.test(document.documentElement.outerHTML.replace(document.scripts[0].outerHTML, ''))"))
                .isFalse();
        assertThat(
                        browser.strings(
                                "return Array.from(document.querySelectorAll('.label, .values code'), e => getComputedStyle(e).unicodeBidi)"))
                .doesNotContain("normal");
    }

    @Test
    void filtersTakeHostileNamesAndAddresses() {
        browser.show(
                Reports.hostile(), "#node=%22%3E%3Cimg%20src%3Dx%3E&level=err&verdict=%3Cscript%3E&q=%3C/script%3E");
        assertThat(browser.string("return document.querySelectorAll('img').length"))
                .isEqualTo("0");
        browser.show(Reports.hostile(), "#%3Cimg%20src=x%20onerror=alert(1)%3E");
        assertThat(browser.string("return document.querySelectorAll('img').length"))
                .isEqualTo("0");
        assertThat(browser.complaints()).isEmpty();
    }

    /** Were there a hole in what escapes, the policy would still stand behind it. */
    @Test
    void thePolicyLetsNothingElseIn() {
        browser.show(Reports.small(), "");
        assertThat(browser.string("return performance.getEntriesByType('resource').length"))
                .isEqualTo("0");
        String markup =
                "try { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"document.title=1\">');"
                        + " return 'in'; } catch (e) { return e.name; }";
        assertThat(browser.string(markup)).isEqualTo("TypeError");
        String inline = "const p = document.createElement('p'); p.setAttribute('style', 'color: rgb(1, 2, 3)');"
                + " document.body.append(p); return getComputedStyle(p).color";
        assertThat(browser.string(inline)).isNotEqualTo("rgb(1, 2, 3)");
        assertThat(browser.complaints()).isNotEmpty();
    }

    @Test
    void itCanBeReadWithoutScript() {
        browser.scripts(false);
        try {
            Report report = Reports.small();
            browser.show(report, "");
            assertThat(browser.isTrue("return document.documentElement.classList.contains('on')"))
                    .isFalse();
            assertThat(browser.find("#filters").isDisplayed()).isFalse();
            assertThat(browser.labels()).hasSize(report.entries().size());
            browser.find(".changes summary").click();
            assertThat(browser.find(".changes .more .ignore").isDisplayed()).isTrue();
            assertThat(browser.strings(
                            "return Array.from(document.querySelectorAll('button')).filter(b => b.checkVisibility())"))
                    .isEmpty();
        } finally {
            browser.scripts(true);
        }
    }

    /** Time of the page's thread, which other work on the machine does not lengthen as it does the wall clock's. */
    @Test
    void fiveThousandChangesAreUsableAndSearchedInTwoSeconds() {
        Report report = Reports.large(5_000);
        browser.show(report, "");
        double start = browser.busySeconds();
        browser.driver().navigate().refresh();
        browser.find("#changes summary").click();
        double loaded = browser.busySeconds();
        assertWithMessage("seconds to load, draw and answer a click")
                .that(loaded - start)
                .isLessThan(LIMIT_SECONDS);
        assertThat(browser.labels()).hasSize(report.entries().size());
        double before = browser.busySeconds();
        browser.find("input[name=q]").sendKeys("node17.f");
        browser.await(() -> browser.find("#shown").getText().startsWith("20 of"));
        assertWithMessage("seconds to search")
                .that(browser.busySeconds() - before)
                .isLessThan(LIMIT_SECONDS);
    }
}
