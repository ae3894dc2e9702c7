package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.Page.Reading;
import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.spec.model.Requirements;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says why a capture is no reference page: nothing is read from it. */
final class Refusal {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern LOGIN = Pattern.compile(
            "you must log in|log in(?:to)? (?:to )?facebook|forgot(?:ten)? (?:password|account)|create new account",
            FLAGS);
    private static final Pattern CONSENT = Pattern.compile(
            "allow (?:the use of|all|essential and optional) cookies|optional cookies from|cookie consent", FLAGS);
    private static final Pattern REMOVED = Pattern.compile(
            "\\b(?:is|was|were|are|has been|have been) (?:removed|no longer available)\\b|page not found|isn(?:'|’)t available",
            FLAGS);
    private static final Pattern NODE_LINK = Pattern.compile("/docs/graph-api/reference/(?:v\\d+\\.\\d+/)?[\\w.-]+");

    /** A page of the site in any language holds its samples in none. */
    private static final Pattern SITE = Pattern.compile(
            "\\b(?:GET|POST|DELETE) /v\\d+\\.\\d+/|graph\\.facebook\\.com|Graph API|developers\\.facebook\\.com");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:Reading|Creating|Updating|Deleting|Parameters|Fields|Edges|Error Codes|Validation Rules)\\b");

    /** Headings of the section on reading and of the tables, as the site words them for other viewers. */
    private static final Pattern FOREIGN = Pattern.compile(
            "^[#\\s]{0,9}(?:Leitura|Parâmetros|Campos|Bordas|Códigos de erro|Criação|Exclusão|Lectura|Parámetros|Creación"
                    + "|Lecture|Paramètres|Champs|Codes d[’']erreur|Création|Suppression|Lesen|Felder|Fehlercodes"
                    + "|Erstellen|Lettura|Parametri|Campi|Codici di errore|Odczyt|Parametry|Okuma|Parametreler"
                    + "|Membaca|Parameter|Bidang|Чтение|Параметры|Поля|Đọc|Tham số|読み取り|パラメーター|フィールド"
                    + "|읽기|매개변수|필드|读取|参数|字段|讀取|參數|欄位)\\s*$",
            Pattern.MULTILINE);

    private static final int INDEX_LINKS = 10;

    private Refusal() {}

    private record Why(String id, String message, String hint) {}

    /** The page without facts if the capture is no reference page in English; null when it is one. */
    static @Nullable Page of(Page read, String text, Findings findings) {
        Why why = why(read, text);
        if (why == null) {
            return null;
        }
        findings.refused(why.id(), why.message(), why.hint());
        Reading nothing = new Reading(
                false, null, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), null, null, null);
        return new Page(
                read.file(),
                read.form(),
                read.title(),
                read.graphVersion(),
                read.url(),
                Kind.OTHER,
                null,
                Requirements.NONE,
                nothing,
                List.of(),
                0,
                findings.onlyRefusal());
    }

    private static @Nullable Why why(Page read, String text) {
        if (text.isBlank()) {
            return new Why("page-empty", "The capture is empty.", "Capture the page again.");
        }
        if (Texts.isBinary(text)) {
            return new Why(
                    "page-binary", "The capture is no text.", "Name the captured page, not its images or archives.");
        }
        if (isForeign(text)) {
            return new Why(
                    "page-language",
                    "The page is not in English, so its headings tell nothing.",
                    "Capture the page with locale=en_US.");
        }
        if (read.kind() != Kind.OTHER || !read.operations().isEmpty()) {
            return null;
        }
        return whyNothing(text);
    }

    private static Why whyNothing(String text) {
        if (LOGIN.matcher(text).find()) {
            return new Why("page-login", "The capture is a login page.", "Capture the page without signing in.");
        }
        if (CONSENT.matcher(text).find()) {
            return new Why("page-consent", "The capture asks for consent to cookies.", "Capture the page again.");
        }
        if (links(text) >= INDEX_LINKS) {
            return new Why("page-index", "The page is an index of other pages.", "Capture the pages it lists.");
        }
        if (REMOVED.matcher(text).find()) {
            return new Why("page-removed", "The page says that what it told of was removed.", "Leave the page out.");
        }
        return new Why(
                "page-no-reference",
                "The capture is no reference page.",
                "A reference page has headings like Reading, Creating, Updating, Deleting.");
    }

    /** A page of the site whose headings are in another language, or that has none of the English words for them. */
    private static boolean isForeign(String text) {
        int foreign = 0;
        for (Matcher m = FOREIGN.matcher(text); foreign < 2 && m.find(); ) {
            foreign++;
        }
        boolean english = ENGLISH.matcher(text).find();
        boolean letters = text.codePoints()
                        .filter(c -> c > 0x24f && Character.isLetter(c))
                        .limit(200)
                        .count()
                == 200;
        return SITE.matcher(text).find() && (foreign > 1 || (!english && (foreign > 0 || letters)));
    }

    private static int links(String text) {
        int links = 0;
        for (Matcher m = NODE_LINK.matcher(text); links < INDEX_LINKS && m.find(); ) {
            links++;
        }
        return links;
    }
}
