package dev.graphpin.generator.scrape.capture;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "'',index.html",
        "user,user/index.html",
        "page/video_copyrights,page/video_copyrights/index.html",
        "payment.subscriptions,payment.subscriptions/index.html"
    })
    void plainNamesStay(String path, String file) {
        assertThat(FileNames.of(path)).isEqualTo(Path.of(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                ".git",
                "con",
                "NUL",
                "com1.html",
                "User",
                "a b",
                "a%2Fb",
                "index.html",
                "x.",
                "index.html.capture.json"
            })
    void oddNamesGetATail(String path) {
        assertThat(FileNames.of(path).toString()).matches("[A-Za-z0-9_-]*~[0-9a-f]{12}.index\\.html");
    }

    @Property(seed = "42", tries = 500)
    void noNameLeavesTheFolder(@ForAll String path) {
        Path file = FileNames.of(path);
        assertThat(file.isAbsolute()).isFalse();
        assertThat(file.normalize()).isEqualTo(file);
        for (Path part : file) {
            assertThat(part.toString().length()).isAtMost(62);
        }
    }

    @Property(seed = "42", tries = 500)
    void differentPagesStayApart(@ForAll String one, @ForAll String other) {
        String a = one.replace("/", "");
        String b = other.replace("/", "");
        boolean sameFile =
                FileNames.of(a).toString().equalsIgnoreCase(FileNames.of(b).toString());
        assertThat(sameFile).isEqualTo(a.equals(b));
    }
}
