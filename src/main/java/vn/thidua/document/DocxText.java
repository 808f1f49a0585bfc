package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.thidua.problem.ProblemType;

/**
 * The text of a DOCX file. Its parts are read as streams, so that a large file needs no more memory than a small one.
 */
final class DocxText {

    private static final int MOST_ENTRIES = 10_000;

    /** Packed to unpacked; what is packed more tightly than this is no text that somebody wrote. */
    private static final double TIGHTEST = 0.002;

    private static final int OLE = 0xD0;

    private DocxText() {}

    static String read(Path file, ReaderMain.Bounds bounds) throws IOException, Refusal {
        if (isOld(file)) {
            throw old(file);
        }
        checkDeclaredSizes(file, bounds);
        ZipSecureFile.setMinInflateRatio(TIGHTEST);
        ZipSecureFile.setMaxEntrySize(bounds.unpacked());
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
        try (var parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            refuseMacros(parts);
            return text(parts, bounds);
        } catch (InvalidFormatException broken) {
            throw Refusal.broken(DocumentFormat.DOCX);
        } catch (IOException | XMLStreamException failure) {
            throw refusal(failure);
        }
    }

    private static String text(OPCPackage parts, ReaderMain.Bounds bounds)
            throws IOException, XMLStreamException, InvalidFormatException, Refusal {
        var main = main(parts);
        Map<String, String> notes = DocxXml.read(related(main, "/footnotes"), Map.of(), DocxNotes::of);
        Map<String, String> ends = DocxXml.read(related(main, "/endnotes"), Map.of(), DocxNotes::of);
        var numbering = DocxXml.read(related(main, "/numbering"), DocxNumbering.NONE, DocxNumbering::of);
        Map<String, DocxNumbering.Place> styles =
                DocxXml.read(related(main, "/styles"), Map.of(), DocxNumbering::ofStyles);
        var body = new DocxBody(notes, ends, numbering, styles, bounds);
        try (var in = main.getInputStream()) {
            return body.read(DocxXml.reader(in));
        }
    }

    private static PackagePart main(OPCPackage parts) throws Refusal {
        for (var relationship : parts.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/officeDocument")) {
                var part = parts.getPart(relationship);
                var type = part == null ? "" : part.getContentType();
                if (type.contains("macroEnabled")) {
                    throw new Refusal(ProblemType.DOCUMENT_HAS_MACROS);
                }
                if (part != null && type.contains("wordprocessingml")) {
                    return part;
                }
            }
        }
        throw Refusal.broken(DocumentFormat.DOCX);
    }

    private static Optional<InputStream> related(PackagePart main, String kind) throws IOException {
        try {
            for (PackageRelationship relationship : main.getRelationships()) {
                if (relationship.getRelationshipType().endsWith(kind)) {
                    var part = main.getRelatedPart(relationship);
                    return part == null ? Optional.empty() : Optional.of(part.getInputStream());
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException | IllegalArgumentException missing) {
            return Optional.empty();
        }
    }

    private static void refuseMacros(OPCPackage parts) throws InvalidFormatException, Refusal {
        for (var part : parts.getParts()) {
            var type = part.getContentType();
            if (type.contains("vbaProject") || type.contains("macroEnabled")) {
                throw new Refusal(ProblemType.DOCUMENT_HAS_MACROS);
            }
        }
    }

    private static void checkDeclaredSizes(Path file, ReaderMain.Bounds bounds) throws IOException, Refusal {
        try (var zip = new ZipFile(file.toFile())) {
            var unpacked = zip.stream()
                    .mapToLong(ZipEntry::getSize)
                    .filter(size -> size > 0)
                    .sum();
            if (unpacked > bounds.unpacked() || unpacked < 0 || zip.size() > MOST_ENTRIES) {
                throw bomb(bounds);
            }
        } catch (ZipException broken) {
            throw Refusal.broken(DocumentFormat.DOCX);
        }
    }

    private static Refusal bomb(ReaderMain.Bounds bounds) {
        var megabytes = bounds.unpacked() / 1_048_576;
        return Refusal.tooComplex(megabytes + " MB sau khi giải nén", megabytes + " MB when unpacked");
    }

    private static Refusal refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var words = String.valueOf(cause.getMessage());
            if (words.contains("Zip bomb") || words.contains("entry is too large")) {
                return Refusal.tooComplex("tỷ lệ nén", "the ratio of packing");
            }
        }
        return Refusal.broken(DocumentFormat.DOCX);
    }

    private static boolean isOld(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == OLE;
        }
    }

    /** A DOCX with a password is an old container around encrypted data. */
    private static Refusal old(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var names = container.getRoot().getEntryNames();
            return names.containsAll(Arrays.asList("EncryptedPackage", "EncryptionInfo"))
                    ? new Refusal(ProblemType.DOCUMENT_ENCRYPTED)
                    : new Refusal(ProblemType.DOCUMENT_TYPE_OLD);
        } catch (IOException | RuntimeException broken) {
            return new Refusal(ProblemType.DOCUMENT_TYPE_OLD);
        }
    }
}
