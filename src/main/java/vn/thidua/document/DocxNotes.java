package vn.thidua.document;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Footnotes or endnotes by their ids, each as one line. */
final class DocxNotes {

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private DocxNotes() {}

    static Map<String, String> of(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> notes = new HashMap<>();
        var text = new StringBuilder();
        var id = "";
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "footnote", "endnote" -> {
                        var isNote = DocxXml.attribute(xml, "type", "normal").equals("normal");
                        id = isNote ? DocxXml.attribute(xml, "id", "") : "";
                        text.setLength(0);
                    }
                    case "t" -> text.append(xml.getElementText());
                    case "tab", "br", "p" -> text.append(' ');
                    case "noBreakHyphen" -> text.append('-');
                    case "del", "moveFrom", "Fallback" -> DocxXml.skip(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && (xml.getLocalName().equals("footnote")
                            || xml.getLocalName().equals("endnote"))
                    && !id.isEmpty()) {
                notes.put(id, text.toString().strip());
            }
        }
        return notes;
    }

    /** The number of a note as it stands in the text: ¹². */
    static String raised(int number) {
        var raised = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> raised.append(RAISED_DIGITS.charAt(digit - '0')));
        return raised.toString();
    }
}
