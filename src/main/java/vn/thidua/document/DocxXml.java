package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a DOCX file as streams of XML. Elements are told by their local names: there are two sets of spaces. */
final class DocxXml {

    private DocxXml() {}

    interface PartReader<T> {
        T read(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Without document types and entities. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(in);
    }

    /** What the part says, or the other value when the file has none. */
    static <T> T read(Optional<InputStream> part, T otherwise, PartReader<T> reader)
            throws IOException, XMLStreamException {
        if (part.isEmpty()) {
            return otherwise;
        }
        try (var in = part.get()) {
            return reader.read(reader(in));
        }
    }

    /** An attribute by its local name. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        var value = attribute(xml, name);
        return value == null ? otherwise : value;
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        try {
            return Integer.parseInt(attribute(xml, name, String.valueOf(otherwise)));
        } catch (NumberFormatException malformed) {
            return otherwise;
        }
    }

    /** Goes to the end of the element that has just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }
}
