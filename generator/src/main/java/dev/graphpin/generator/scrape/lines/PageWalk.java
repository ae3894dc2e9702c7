package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Announcement;
import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.generator.scrape.lines.Headings.Part;
import dev.graphpin.generator.scrape.lines.Headings.Section;
import dev.graphpin.generator.scrape.lines.Inline.Link;
import dev.graphpin.spec.model.Flags;
import java.util.List;
import java.util.stream.Stream;

/** Walks over the blocks of one page and says what it says. Headings, table headers and announcing sentences decide. */
final class PageWalk {
    /** The buttons over a sample, glued: {@code HTTPPHP SDKJavaScript SDK…}. */
    private static final String SAMPLE_TABS = "HTTPPHP SDK";

    /** The heading of older pages, over one table at the end of a section, for all its operations. */
    private static final String CARD_WIDE = "validation rules";

    private final Findings findings;
    private final Introduction introduction = new Introduction();
    private final RequirementsDraft requirements = new RequirementsDraft();
    private final ReadingDraft reading = new ReadingDraft();
    private final WritingSections writing;
    private final Completeness completeness = new Completeness();
    private final Tableless tableless = new Tableless();
    private Section section = Section.OVERVIEW;
    private Part part = Part.INTRODUCTION;
    private String heading = "";
    private int headingAt;
    private int sectionLevel;
    /** Whether the heading stands beside the section's, so that what is under it is not the section's. */
    private boolean beside;
    /** Whether anything stands under the heading. */
    private boolean said;

    private PageWalk(Findings findings) {
        this.findings = findings;
        this.writing = new WritingSections(findings);
    }

    static Page read(String file, Form form, String text, List<Block> blocks, Findings findings) {
        PageWalk walk = new PageWalk(findings);
        for (Block block : Joined.of(blocks)) {
            walk.completeness.see(block);
            walk.block(block);
        }
        return walk.page(file, form, text);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
            return;
        }
        said = true;
        if (block instanceof Block.Prose prose) {
            prose(prose);
            return;
        }
        tableless.settle();
        if (block instanceof Block.Code code) {
            code(code);
        } else if (block instanceof Block.Fields table) {
            fields(table.rows(), table.line());
        } else if (block instanceof Block.Parameters table) {
            parameters(table.rows(), table.line());
        } else if (block instanceof Block.Named table) {
            named(table);
        } else if (block instanceof Block.Properties table) {
            properties(table);
        } else if (block instanceof Block.Edges table) {
            reading.edges(table.rows());
        } else if (block instanceof Block.Errors table) {
            errors(table);
        } else if (block instanceof Block.Other table) {
            other(table);
        }
    }

    private void heading(Block.Heading block) {
        requirementsLost();
        tableless.end(heading, findings);
        heading = block.text();
        headingAt = block.line();
        said = false;
        Section begins = Headings.section(heading);
        beside = begins == null && block.level() <= sectionLevel;
        // Edges that are written by hand have their path for a title.
        Request request = introduction.isTitle(block, section) ? null : Request.in(heading);
        if (begins != null) {
            section = begins;
            sectionLevel = block.level();
            part = Part.INTRODUCTION;
            writing.begin(begins, heading, block.line());
            if (begins == Section.READING) {
                reading.begin();
            }
        } else if (request != null) {
            part = Part.INTRODUCTION;
            reading.request(section, request);
            writing.request(request, block.line());
        } else if (introduction.isTitle(block, section)) {
            introduction.title(heading);
        } else {
            part = Headings.part(heading);
            // On hand-written pages the edges are a section of their own, after those that write.
            if (part == Part.EDGES && section.writes()) {
                section = Section.READING;
                writing.begin(section, heading, block.line());
            }
        }
        tableless.begin(part);
    }

    /** A heading over nothing: the table under it was lost, because all its words are links. */
    private void requirementsLost() {
        if (part == Part.REQUIREMENTS && !said) {
            findings.lost("page-requirements-lost", headingAt, "The requirements under this heading are lost.");
        }
    }

    private void prose(Block.Prose block) {
        String text = block.text();
        if (text.startsWith(SAMPLE_TABS)) {
            return;
        }
        List<Announcement> announced = Announcements.find(text);
        if (announced.isEmpty()) {
            prose(block, text);
            return;
        }
        int from = 0;
        for (Announcement next : announced) {
            if (next.start() > from) {
                prose(block, text.substring(from, next.start()));
            }
            List<Link> links = block.inline().links().stream()
                    .filter(link ->
                            link.span().from() >= next.start() && link.span().to() <= next.end())
                    .toList();
            tableless.end(heading, findings);
            writing.announce(next, links, block.line());
            part = Part.INTRODUCTION;
            from = next.end();
        }
        if (!text.substring(from).isBlank()) {
            prose(block, text.substring(from));
        }
    }

    private void prose(Block.Prose block, String text) {
        Item named = part == Part.FIELDS || part == Part.PARAMETERS ? tableless.item(block) : null;
        if (section.writes()) {
            if (named != null) {
                writing.parameters(List.of(named));
            } else if (part == Part.RETURNS) {
                writing.returns(text, block.line());
            } else if (part == Part.RESPONSE) {
                writing.answered(text, block.line());
                writing.prose(text, false);
            } else {
                writing.prose(text, part == Part.INTRODUCTION);
            }
            return;
        }
        switch (part) {
            case NEW_PAGE_EXPERIENCE -> requirements.newPageExperience(Texts.collapse(text));
            case FIELD_SET -> fieldSet(block);
            default -> {}
        }
        if (section == Section.OVERVIEW) {
            introduction.prose(text, part);
        }
        reading.prose(part, block.inline());
    }

    private void fieldSet(Block.Prose block) {
        String field = block.text().strip();
        if (block.item()
                && field.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '.'))) {
            reading.fieldSet(heading, field);
        }
    }

    private void code(Block.Code block) {
        if (section.writes()) {
            if (part == Part.RETURNS) {
                writing.returns(block.text(), block.line());
            } else if (part == Part.RESPONSE) {
                writing.answered(block.text(), block.line());
            } else {
                writing.samples(block.text(), block.line());
            }
        } else if (section == Section.READING || part != Part.INTRODUCTION) {
            reading.sample(section, heading.equalsIgnoreCase("example"), block.text());
        }
    }

    private void fields(List<Item> rows, int line) {
        if (section.writes() && part == Part.RESPONSE) {
            writing.answer(rows, line);
        } else if (section.writes()) {
            parameters(rows, line);
        } else if (part == Part.PAGING) {
            notUnderstood(line);
        } else {
            reading.fields(part, Nesting.check(rows, findings));
        }
    }

    private void parameters(List<Item> rows, int line) {
        if (!section.writes() && part == Part.FEATURE_PERMISSIONS) {
            requirements.features(rows.stream().map(Item::name).toList());
        } else if (!section.writes()) {
            reading.parameters(Nesting.check(rows, findings));
        } else if (writing.hasCurrent()) {
            writing.parameters(Nesting.check(rows, findings));
        } else {
            notUnderstood(line);
        }
    }

    private void named(Block.Named table) {
        switch (part) {
            case EDGES -> reading.edges(table.asEdges());
            case PARAMETERS, INTRODUCTION, FEATURE_PERMISSIONS -> parameters(table.rows(), table.line());
            case DEPRECATED -> deprecated(table.rows(), table.line());
            case FIELDS, DATA, SUMMARY, RESPONSE -> fields(table.rows(), table.line());
            default -> notUnderstood(table.line());
        }
    }

    /** Rows of a table of their own under "Deprecated Fields". What stands in the other table as well is not deprecated itself. */
    private void deprecated(List<Item> rows, int line) {
        List<Item> flagged = rows.stream().map(PageWalk::flagged).toList();
        if (!section.writes()) {
            reading.deprecated(flagged);
        } else if (writing.hasCurrent()) {
            writing.deprecated(flagged);
        } else {
            notUnderstood(line);
        }
    }

    private static Item flagged(Item item) {
        return item.flags().contains(Flags.DEPRECATED)
                ? item
                : item.with(
                        Stream.concat(item.flags().stream(), Stream.of(Flags.DEPRECATED))
                                .toList(),
                        item.description());
    }

    private void properties(Block.Properties table) {
        switch (part) {
            case EDGES -> reading.edges(table.asEdges());
            case DEPRECATED -> deprecated(table.rows(), table.line());
            case PARAMETERS -> parameters(table.rows(), table.line());
            case FIELDS, DATA, SUMMARY, INTRODUCTION, RESPONSE -> fields(table.rows(), table.line());
            default -> notUnderstood(table.line());
        }
    }

    private void errors(Block.Errors table) {
        if (!section.writes()) {
            reading.errors(table.rows());
        } else if (writing.hasCurrent() && !beside) {
            writing.errors(table.rows(), heading.equalsIgnoreCase(CARD_WIDE));
        } else if (!beside) {
            findings.note(
                    "page-errors-elsewhere",
                    table.line(),
                    "The error codes under " + Findings.quote(heading) + " belong to operations told on other pages.",
                    "Capture those pages as well.");
        } else {
            notUnderstood(table.line());
        }
    }

    private void other(Block.Other table) {
        boolean required = part == Part.REQUIREMENTS || part == Part.FEATURE_PERMISSIONS || part == Part.PERMISSIONS;
        if (required && !section.writes()) {
            requirements.table(part, table, findings);
        } else {
            notUnderstood(table.line());
        }
    }

    private void notUnderstood(int line) {
        findings.unparsed(
                "page-table-not-understood", line, "No rule reads the table under " + Findings.quote(heading) + ".");
    }

    private Page page(String file, Form form, String text) {
        tableless.end(heading, findings);
        List<Writing> operations = writing.build();
        Kind kind = PageKinds.of(reading, introduction.title(), operations);
        if (kind != Kind.OTHER) {
            completeness.check(text, findings);
        }
        String version = introduction.version() == null ? reading.version() : introduction.version();
        return new Page(
                file,
                form,
                introduction.title(),
                version,
                introduction.url(),
                kind,
                introduction.description(),
                requirements.build(),
                reading.build(kind == Kind.EDGE),
                operations,
                findings.unparsedCount(),
                findings.sorted());
    }
}
