package dev.graphpin.generator.scrape.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A second, independent reading of generated pages of 2018, by class names and nothing else. It shares no code with the
 * reader it checks.
 */
final class SelectorReading {
    private static final Pattern WRITE = Pattern.compile(
            "You can (update|delete) an? (\\S+) by making a (POST|DELETE) request to (\\S+?)\\.(\\s|$)");
    private static final Pattern DISSOCIATE = Pattern.compile(
            "You can dissociate an? (\\S+) from an? (\\S+) by making a (DELETE) request to (\\S+?)\\.(\\s|$)");
    private static final Pattern CREATE =
            Pattern.compile("You can make a (POST) request to \\S+ edge from the following paths: (\\S+)"
                    + "(?: When posting to this edge, (?:no Graph object|an? (\\S+)) will be created)?");
    private static final Pattern KEY = Pattern.compile("represented by (\\S+) in the return type");

    private final Facts facts = new Facts();

    private SelectorReading() {}

    /** Whether the page is one of the generated ones. */
    static boolean reads(String html) {
        return Jsoup.parse(html).selectFirst("div[data-click-area=main] h2#Reading") != null;
    }

    static Facts of(String html) {
        Document page = Jsoup.parse(html);
        SelectorReading reading = new SelectorReading();
        reading.facts.add(
                "page.title",
                page.select("div[data-click-area=main] h2#Overview").text());
        reading.facts.add(
                "page.version",
                page.select("#documentation_body_pagelet span._55pe").text());
        reading.facts.add("page.url", page.select("link[rel=canonical]").attr("href"));
        for (Element card : page.select("div[data-click-area=main] div._4-u3._588p")) {
            String id = card.select("h2").attr("id");
            if (id.equals("Reading")) {
                reading.reading(card);
            } else if (!id.equals("Overview")) {
                reading.writing(card);
            }
        }
        return reading.facts;
    }

    private void reading(Element card) {
        facts.add("read.available", String.valueOf(!card.text().contains("You can't perform this operation")));
        String sample =
                card.select("h3:containsOwn(Example) ~ div pre.lang-regex").text();
        Matcher path = Pattern.compile("^GET /v[\\d.]+(/[^ ?.]+)").matcher(sample);
        facts.add("read.path", path.find() ? path.group(1) : null);
        List<String> features = new ArrayList<>();
        for (Element table : card.select("table._5k9x")) {
            String first = table.select("th").first() == null
                    ? ""
                    : table.select("th").get(0).text();
            Element title = heading(table);
            if (first.equals("Field")) {
                boolean summary = title != null && title.text().equals("summary");
                table.select("tbody > tr").forEach(row -> field(summary ? "summary field" : "field", row));
            } else if (first.equals("Edge")) {
                table.select("tbody > tr").forEach(this::edge);
            } else if (table.select("tbody._5m37").isEmpty() && first.equals("Name")) {
                table.select("tbody > tr > td:first-child").forEach(cell -> features.add(cell.text()));
            }
        }
        facts.add("read.features", String.join(",", features));
        parameters("read", card);
        errors("read", card);
        target(card);
    }

    private void target(Element card) {
        for (Element heading : card.select("h4:has(code)")) {
            if (heading.text().equals("data")) {
                Node text = heading.nextSibling();
                String start = String.valueOf(text);
                boolean single = start.contains("A single");
                facts.add("read.data", single ? "SINGLE" : "LIST");
                Element link = heading.nextElementSibling();
                if (link != null && link.normalName().equals("a")) {
                    facts.add("read.target", link.text());
                    facts.add("read.target link", link.attr("href"));
                } else {
                    facts.add("read.target", start.replaceAll("A (?:list of|single) (\\S+).*", "$1"));
                }
            }
        }
    }

    private static @Nullable Element heading(Element table) {
        Element at = table.parent();
        while (at != null && !at.normalName().matches("h[34]")) {
            Element before = at.previousElementSibling();
            at = before == null ? at.parent() : before;
        }
        return at;
    }

    private void field(String kind, Element row) {
        String at = "read > " + row.select("code").get(0).text();
        Element type = row.select("td:first-child div._yb").get(0);
        String link = type.select("a").attr("href");
        Element description = row.select("> td").get(1);
        List<String> flags = description.select("span._1vet").eachText();
        typed(kind, at, type.text(), link.isEmpty() ? null : link, flags, null);
        facts.add(kind + ".description", at, without(description, "div._2pic"));
    }

    private void edge(Element row) {
        Element link = row.select("td:first-child a:has(code)").get(0);
        Element description = row.select("> td").get(1);
        List<String> flags = description.select("span._1vet").eachText().stream()
                .map(flag -> flag.toLowerCase(Locale.ROOT))
                .toList();
        facts.edge(link.text(), link.attr("href"), flags, without(description, "div._2pic, > a:has(span._1vet)"));
    }

    private void parameters(String place, Element part) {
        for (Element body : part.select("tbody._5m37")) {
            Map<String, String> byRow = new HashMap<>();
            for (Element row : body.select("> tr")) {
                parameter(place, row, byRow);
            }
        }
    }

    private void parameter(String place, Element row, Map<String, String> byRow) {
        String number = row.className().replaceAll(".*\\brow_([\\d-]+).*", "$1");
        String parent = number.contains("-") ? byRow.get(number.replaceAll("-\\d+$", "")) : place;
        String at = parent + " > " + row.select("td:first-child code").get(0).text();
        byRow.put(number, at);
        Element description = row.select("> td").get(1);
        boolean told = description.text().startsWith("Default value:");
        String defaultValue = told ? description.select("div > code").get(0).text() : null;
        typed(
                "parameter",
                at,
                row.select("div._yb").text(),
                null,
                row.select("span._1vet").eachText(),
                defaultValue);
        Element rest = description.clone();
        if (told) {
            rest.child(0).remove();
        }
        facts.add("parameter.description", at, without(rest, "div._3-8w"));
    }

    private void typed(
            String kind,
            String at,
            String type,
            @Nullable String link,
            List<String> flags,
            @Nullable String defaultValue) {
        Matcher values = Pattern.compile("enum ?\\{([^}]*)\\}").matcher(type);
        boolean listed = values.find();
        facts.item(
                kind,
                at,
                listed ? type.replace(values.group(), "enum") : type,
                link,
                flags.stream().map(flag -> flag.toLowerCase(Locale.ROOT)).toList(),
                listed ? List.of(values.group(1).trim().split(", ", -1)) : List.of(),
                defaultValue);
    }

    private static @Nullable String without(Element cell, String selector) {
        Element rest = cell.clone();
        rest.select(selector).remove();
        String text = rest.text().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        return text.isEmpty() ? null : text;
    }

    private void writing(Element card) {
        Element several = card.selectFirst("div._4g0_");
        Element part = new Element("div");
        List<String> places = new ArrayList<>();
        for (Node node : (several == null ? card : several).childNodes()) {
            if (node instanceof Element element && element.hasClass("_4g10")) {
                operation(part, places);
                part = new Element("div");
            } else {
                part.appendChild(node.clone());
            }
        }
        operation(part, places);
        places.forEach(place -> errors(place, card));
    }

    private void operation(Element part, List<String> places) {
        String text = part.text();
        Matcher write = WRITE.matcher(text);
        Matcher dissociate = DISSOCIATE.matcher(text);
        Matcher create = CREATE.matcher(text);
        String place;
        Element path = part.select("a:has(code:containsOwn(/{))").last();
        String link = path == null ? null : path.attr("href");
        if (write.find()) {
            place = write.group(3) + " " + write.group(4);
            facts.operation(place, write.group(1).toUpperCase(Locale.ROOT), write.group(2), null, link);
        } else if (dissociate.find()) {
            place = dissociate.group(3) + " " + dissociate.group(4);
            facts.operation(place, "DISSOCIATE", dissociate.group(1), dissociate.group(2), link);
        } else if (create.find()) {
            place = create.group(1) + " " + create.group(2);
            facts.operation(place, "CREATE", create.group(3), null, link);
        } else {
            return;
        }
        places.add(place);
        parameters(place, part);
        Matcher key = KEY.matcher(text);
        String returns = part.select("div._367u")
                .text()
                .replaceAll("\\s*([{\\[])\\s*", " $1")
                .replaceAll(",? *([}\\]])", "$1");
        facts.returns(
                place,
                returns.isEmpty() ? null : returns.strip(),
                text.contains("supports read-after-write"),
                key.find() ? key.group(1) : null);
    }

    private void errors(String place, Element card) {
        for (Element row : card.select("table:has(th:containsOwn(Error)) tbody > tr")) {
            facts.add(
                    "error",
                    place + " " + row.child(0).text() + " " + row.child(1).text());
        }
    }
}
