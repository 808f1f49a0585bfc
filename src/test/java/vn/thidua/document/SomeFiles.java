package vn.thidua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files for tests, made by the libraries that others make theirs with. */
public final class SomeFiles {

    /** Words that a plan could have. */
    public static final List<String> PLAN = List.of(
            "KẾ HOẠCH",
            "Tổ chức phong trào thi đua “Thư viện mở” năm học 2031 - 2032",
            "Thực hiện Kế hoạch số 71/KH-SGDĐT ngày 12/8/2031 của Sở Giáo dục và Đào tạo tỉnh Sông Lam;",
            "Trường Tiểu học Bến Đò xây dựng kế hoạch với các nội dung sau.");

    private SomeFiles() {}

    public interface Writer<T> {
        void write(T document) throws IOException;
    }

    public static byte[] docx(List<String> paragraphs) {
        return docx(document -> paragraphs.forEach(
                words -> document.createParagraph().createRun().setText(words)));
    }

    public static byte[] docx(Writer<XWPFDocument> content) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            content.write(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] lockedDocx(List<String> paragraphs) {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var inside = encryptor.getDataStream(container)) {
                inside.write(docx(paragraphs));
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A container as of Word 97 without anything that could be read. */
    public static byte[] oldWord() {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same package with one part more, or another in place of one. */
    public static byte[] withPart(byte[] docx, String name, byte[] content) {
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(docx));
                var bytes = new ByteArrayOutputStream();
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Zeros by the hundred megabytes, packed into a few hundred kilobytes. */
    public static byte[] bomb(int megabytes) {
        try (var bytes = new ByteArrayOutputStream();
                var out = new ZipOutputStream(bytes)) {
            var docx = docx(PLAN);
            try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(docx))) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (!entry.getName().equals("word/document.xml")) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        in.transferTo(out);
                    }
                }
            }
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p>"
                    .getBytes());
            var megabyte = " ".repeat(1_048_576).getBytes();
            for (int i = 0; i < megabytes; i++) {
                out.write(megabyte);
            }
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page for each list of lines, set in a Vietnamese font. */
    @SafeVarargs
    public static byte[] pdf(List<String>... pages) {
        return pdf(document -> {
            var font = font(document);
            for (var lines : pages) {
                page(document, font, lines);
            }
        });
    }

    public static byte[] pdf(Writer<PDDocument> content) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            content.write(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of these objects, numbered from 1; the first is the catalog. */
    static byte[] pdf(String... objects) {
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new StringBuilder();
        for (int i = 0; i < objects.length; i++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        var start = file.length();
        file.append("xref\n0 %d\n0000000000 65535 f \n%s".formatted(objects.length + 1, places));
        file.append("trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.length + 1, start));
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }

    public static PDFont font(PDDocument document) throws IOException {
        try (var in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, in);
        }
    }

    public static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(font, 10);
            out.setLeading(14);
            out.newLineAtOffset(50, 780);
            for (var line : lines) {
                out.showText(line);
                out.newLine();
            }
            out.endText();
        }
    }

    public static byte[] lockedPdf(String userPassword) {
        return pdf(document -> {
            page(document, font(document), PLAN);
            var permission = new AccessPermission();
            permission.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("chủ", userPassword, permission));
        });
    }

    public static byte[] scannedPdf() {
        return pdf(document -> {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var picture = new java.awt.image.BufferedImage(200, 200, java.awt.image.BufferedImage.TYPE_INT_RGB);
            try (var out = new PDPageContentStream(document, page)) {
                out.drawImage(JPEGFactory.createFromImage(document, picture), 50, 50);
            }
        });
    }
}
