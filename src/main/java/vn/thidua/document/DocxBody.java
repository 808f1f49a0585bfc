package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of the main part of a DOCX file: what somebody sees who has accepted all revisions. Headers and footers of
 * the pages are left out, deleted and moved text too; boxes come behind the paragraph to which they are anchored.
 */
final class DocxBody {

    private final Map<String, String> footnotes;
    private final Map<String, String> endnotes;
    private final DocxNumbering numbering;
    private final Map<String, DocxNumbering.Place> styles;
    private final ReaderMain.Bounds bounds;
    private final StringBuilder text = new StringBuilder();
    private List<String> notes = new ArrayList<>();
    private int noteCount;

    /** A paragraph that is being read. */
    private static final class Paragraph {
        final StringBuilder words = new StringBuilder();
        final List<String> boxes = new ArrayList<>();
        DocxNumbering.@Nullable Place place;
    }

    DocxBody(
            Map<String, String> footnotes,
            Map<String, String> endnotes,
            DocxNumbering numbering,
            Map<String, DocxNumbering.Place> styles,
            ReaderMain.Bounds bounds) {
        this.footnotes = footnotes;
        this.endnotes = endnotes;
        this.numbering = numbering;
        this.styles = styles;
        this.bounds = bounds;
    }

    String read(XMLStreamReader xml) throws XMLStreamException, Refusal {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> write(List.of(paragraph(xml)));
                    case "tbl" -> table(xml, text.isEmpty());
                    case "del", "moveFrom", "Fallback", "sectPr" -> DocxXml.skip(xml);
                    default -> {}
                }
            }
        }
        return text.toString();
    }

    /** Lines that belong together, and the notes to which they refer. */
    private void write(List<String> lines) throws Refusal {
        lines.forEach(line -> text.append(line).append('\n'));
        text.append('\n');
        notes.forEach(note -> text.append(note).append("\n\n"));
        notes = new ArrayList<>();
        bounds.checkCharacters(text.length());
    }

    /** @param isLetterhead the columns of the first table of a document are read one below the other */
    private void table(XMLStreamReader xml, boolean isLetterhead) throws XMLStreamException, Refusal {
        List<List<String>> row = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        while (true) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tr" -> row = new ArrayList<>();
                    case "tc" -> row.add(cell(xml));
                    case "del", "moveFrom", "Fallback" -> DocxXml.skip(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("tr")) {
                    rows.addAll(lines(row, isLetterhead));
                    bounds.checkCharacters(text.length() + rows.size());
                } else if (xml.getLocalName().equals("tbl")) {
                    write(rows);
                    return;
                }
            }
        }
    }

    private static List<String> lines(List<List<String>> row, boolean isLetterhead) {
        var filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
        if (!isLetterhead && filled.stream().allMatch(cell -> cell.size() == 1)) {
            return filled.isEmpty()
                    ? List.of()
                    : List.of(String.join(
                            "\t", filled.stream().map(cell -> cell.get(0)).toList()));
        }
        return filled.stream().flatMap(List::stream).toList();
    }

    /** The paragraphs of a cell, those of tables inside it too, without empty ones. */
    private List<String> cell(XMLStreamReader xml) throws XMLStreamException, Refusal {
        List<String> lines = new ArrayList<>();
        for (int depth = 1; depth > 0; ) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> {
                        var line = paragraph(xml);
                        if (!line.isBlank()) {
                            lines.add(line);
                        }
                    }
                    case "del", "moveFrom", "Fallback" -> DocxXml.skip(xml);
                    case "tc" -> depth++;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("tc")) {
                depth--;
            }
        }
        return lines;
    }

    private String paragraph(XMLStreamReader xml) throws XMLStreamException, Refusal {
        var paragraph = new Paragraph();
        while (true) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml, paragraph);
                bounds.checkCharacters(paragraph.words.length());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                return finished(paragraph);
            }
        }
    }

    private void element(XMLStreamReader xml, Paragraph paragraph) throws XMLStreamException, Refusal {
        var words = paragraph.words;
        switch (xml.getLocalName()) {
            case "t" -> words.append(xml.getElementText());
            case "ptab" -> words.append('\t');
            case "tab" -> {
                // inside pPr it is a tab stop, which has a position
                if (DocxXml.attribute(xml, "pos") == null) {
                    words.append('\t');
                }
            }
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            case "pStyle" -> paragraph.place = styles.get(DocxXml.attribute(xml, "val", ""));
            case "numPr" -> paragraph.place = DocxNumbering.place(xml);
            case "footnoteReference" -> note(xml, footnotes, words);
            case "endnoteReference" -> note(xml, endnotes, words);
            case "txbxContent" -> box(xml, paragraph);
            case "del", "moveFrom", "Fallback", "instrText", "delText", "pPrChange", "rPrChange" -> DocxXml.skip(xml);
            default -> {}
        }
    }

    private void note(XMLStreamReader xml, Map<String, String> all, StringBuilder words) {
        var note = all.get(DocxXml.attribute(xml, "id", ""));
        if (note != null) {
            var number = DocxNotes.raised(++noteCount);
            words.append(number);
            notes.add(number + " " + note);
        }
    }

    private void box(XMLStreamReader xml, Paragraph paragraph) throws XMLStreamException, Refusal {
        while (true) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("p")) {
                paragraph.boxes.add(paragraph(xml));
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("txbxContent")) {
                return;
            }
        }
    }

    private String finished(Paragraph paragraph) {
        var words = paragraph.words.toString();
        var label = paragraph.place == null || words.isBlank() ? "" : numbering.next(paragraph.place);
        var line = label.isEmpty() ? words : label + " " + words;
        return paragraph.boxes.isEmpty() ? line : line + "\n" + String.join("\n", paragraph.boxes);
    }
}
