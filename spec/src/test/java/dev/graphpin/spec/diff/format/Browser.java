package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.diff.report.Report;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, showing pages that are files. Not for several threads. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final Path dir;

    private Browser(ChromeDriver driver, Path dir) {
        this.driver = driver;
        this.dir = dir;
    }

    /** Starts a browser; where there is none, the calling tests are skipped with a word. */
    static Browser start(Path dir) {
        String browser = program("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        String driver = program("chromedriver");
        Assumptions.assumeTrue(
                browser != null && driver != null,
                "no chromium or no chromedriver on the PATH (Debian: chromium, chromium-driver): the page is not tried in a browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Objects.requireNonNull(browser));
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1200,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(Objects.requireNonNull(driver)))
                .withSilent(true)
                .build();
        ChromeDriver started = new ChromeDriver(service, options);
        // What a click opens is drawn a moment later, by an event of its own: whoever looks for an element waits for
        // it.
        started.manage().timeouts().implicitlyWait(PATIENCE);
        return new Browser(started, dir);
    }

    private static @Nullable String program(String... names) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String name : names) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return Path.of(folder, name).toString();
                }
            }
        }
        return null;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Writes the report as a page and loads it; the fragment begins with {@code #} or is empty. */
    void show(Report report, String fragment) {
        Path file = dir.resolve("report.html");
        try {
            Files.writeString(file, Format.HTML.renderer().render(report));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        driver.get("about:blank"); // A change of the fragment alone would not load the page anew.
        driver.get(file.toUri() + fragment);
    }

    void await(BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20)).until(any -> condition.getAsBoolean());
    }

    /** The element; where it is not there yet, it is waited for. */
    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Labels of the changes that are shown, in order. */
    List<String> labels() {
        return strings(
                "return Array.from(document.querySelectorAll('.changes > li:not([hidden]) .label'), l => l.textContent)");
    }

    List<String> strings(String script) {
        return ((List<?>) Objects.requireNonNull(driver.executeScript(script)))
                .stream().map(String::valueOf).toList();
    }

    String string(String script) {
        return String.valueOf(driver.executeScript(script));
    }

    boolean isTrue(String script) {
        return Boolean.TRUE.equals(driver.executeScript(script));
    }

    /** What the browser complained of since it was last asked: refused scripts, errors of scripts. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    void scripts(boolean areOn) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !areOn));
    }

    /** Seconds that the page's main thread has worked since it began. */
    double busySeconds() {
        driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
        Map<String, Object> metrics = driver.executeCdpCommand("Performance.getMetrics", Map.of());
        return ((List<?>) Objects.requireNonNull(metrics.get("metrics")))
                .stream()
                        .map(metric -> (Map<?, ?>) metric)
                        .filter(metric -> Objects.equals(metric.get("name"), "ThreadTime"))
                        .mapToDouble(metric -> ((Number) Objects.requireNonNull(metric.get("value"))).doubleValue())
                        .findFirst()
                        .orElseThrow();
    }

    void prefers(String... features) {
        List<Map<String, String>> media = Arrays.stream(features)
                .map(feature -> feature.split("=", -1))
                .map(pair -> Map.of("name", pair[0], "value", pair[1]))
                .toList();
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", media));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
