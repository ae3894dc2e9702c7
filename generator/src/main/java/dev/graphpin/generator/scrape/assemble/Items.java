package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes fields and parameters of the rows that one or several captures tell. */
record Items(Findings findings, Descriptions descriptions) {

    Map<String, Field> fields(String locator, List<Told<List<Item>>> lists) {
        return fieldsOf(locator, Rows.pair(lists, locator, findings));
    }

    Map<String, Parameter> parameters(String locator, List<Told<List<Item>>> lists) {
        return parametersOf(locator, Rows.pair(lists, locator, findings));
    }

    private Map<String, Field> fieldsOf(String locator, List<Rows> rows) {
        Map<String, Field> fields = new LinkedHashMap<>();
        rows.forEach(row -> fields.put(row.name(), field(locator + "." + row.name(), row)));
        return fields;
    }

    private Field field(String locator, Rows rows) {
        RowFacts facts = new RowFacts(locator, rows, findings);
        return new Field(
                rows.name(),
                facts.type(),
                facts.values(),
                facts.range(),
                facts.flags(),
                facts.link(),
                facts.description(descriptions),
                fieldsOf(locator, rows.nested()),
                facts.origin());
    }

    private Map<String, Parameter> parametersOf(String locator, List<Rows> rows) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        rows.forEach(row -> parameters.put(row.name(), parameter(locator + "." + row.name(), row)));
        return parameters;
    }

    private Parameter parameter(String locator, Rows rows) {
        RowFacts facts = new RowFacts(locator, rows, findings);
        return new Parameter(
                rows.name(),
                facts.type(),
                facts.values(),
                facts.range(),
                facts.flags(),
                facts.defaultValue(),
                facts.description(descriptions),
                parametersOf(locator, rows.nested()),
                facts.origin());
    }
}
