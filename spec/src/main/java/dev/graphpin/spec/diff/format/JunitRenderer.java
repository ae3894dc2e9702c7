package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Report;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit's XML, which every build server shows: a suite for each node, a test for each change, which fails when the gate
 * does not let the change through, and is
 * skipped when somebody accepted it. A test is named by rule, element and fingerprint, so that a server knows it again in the next run.
 */
final class JunitRenderer implements Renderer {
    /** Of what belongs to no node: codes, named enums, captures, files. */
    private static final String REST = "spec";

    @Override
    public String render(Report report) {
        StringWriter out = new StringWriter();
        try {
            write(report, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory can be written", e);
        }
        return out.append('\n').toString();
    }

    private static void write(Report report, XMLStreamWriter xml) throws XMLStreamException {
        Map<String, List<Entry>> suites = new TreeMap<>();
        report.entries().forEach(entry -> suites.computeIfAbsent(
                        entry.node() == null ? REST : entry.node(), node -> new ArrayList<>())
                .add(entry));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        attribute(xml, "name", "graphpin: " + Summary.headline(report));
        counts(xml, report.entries(), report);
        for (Map.Entry<String, List<Entry>> suite : suites.entrySet()) {
            suite(suite.getKey(), suite.getValue(), report, xml);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void suite(String node, List<Entry> entries, Report report, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", className(node));
        counts(xml, entries, report);
        for (Entry entry : entries) {
            test(node, entry, report, xml);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void test(String node, Entry entry, Report report, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute(xml, "classname", className(node));
        attribute(xml, "name", entry.rule().id().id() + " " + entry.label() + " #" + entry.fingerprint());
        attribute(xml, "time", "0");
        xml.writeCharacters("\n      ");
        if (entry.accepted() != null) {
            xml.writeEmptyElement("skipped");
            attribute(xml, "message", entry.accepted());
        } else if (report.isStopped(entry)) {
            xml.writeStartElement("failure");
            attribute(xml, "type", entry.rule().id().id());
            attribute(xml, "message", entry.message());
            xml.writeCharacters(details(entry));
            xml.writeEndElement();
        } else {
            xml.writeStartElement("system-out");
            xml.writeCharacters(details(entry));
            xml.writeEndElement();
        }
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
    }

    /** A dot would begin a package. */
    private static String className(String node) {
        return "graphpin." + node.replace('.', '_');
    }

    private static String details(Entry entry) {
        String verdicts = "wire " + Summary.verdict(entry.verdict().wire()) + ", source "
                + Summary.verdict(entry.verdict().source());
        return Stream.of(
                        entry.message(),
                        "at " + entry.locator(),
                        verdicts,
                        entry.rule().migration())
                .map(Untrusted::escape)
                .collect(Collectors.joining("\n"));
    }

    private static void counts(XMLStreamWriter xml, List<Entry> entries, Report report) throws XMLStreamException {
        attribute(xml, "tests", Integer.toString(entries.size()));
        attribute(
                xml,
                "failures",
                count(entries.stream().filter(entry -> report.isStopped(entry)).count()));
        attribute(xml, "errors", "0");
        attribute(
                xml, "skipped", count(entries.stream().filter(Entry::isAccepted).count()));
        attribute(xml, "time", "0");
    }

    private static String count(long number) {
        return Long.toString(number);
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Untrusted.escape(value));
    }
}
