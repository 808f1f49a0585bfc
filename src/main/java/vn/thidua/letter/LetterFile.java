package vn.thidua.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document as a DOCX package: one part written for it, and the parts that are the same for all, which hold the
 * layout. The same document is the same bytes every time.
 */
public final class LetterFile {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final byte[] CONTENT_TYPES = resource("content-types.xml");
    private static final byte[] PACKAGE_RELATIONS = resource("package-rels.xml");
    private static final byte[] DOCUMENT_RELATIONS = resource("document-rels.xml");
    private static final byte[] STYLES = resource("styles.xml");
    private static final byte[] HEADER = resource("header.xml");

    private LetterFile() {}

    public static byte[] of(Letter letter) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", CONTENT_TYPES);
            part(zip, "_rels/.rels", PACKAGE_RELATIONS);
            part(zip, "word/document.xml", new LetterLayout().document(letter).getBytes(StandardCharsets.UTF_8));
            part(zip, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS);
            part(zip, "word/styles.xml", STYLES);
            part(zip, "word/header.xml", HEADER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_MOMENT);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) {
        try (var in = LetterFile.class.getResourceAsStream("/letters/docx/" + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no part " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
