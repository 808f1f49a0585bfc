package vn.thidua.dossier;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/**
 * Holds the content of a file against the type that it was sent as: how it begins, how it ends, and its structure in
 * between as far as it can be followed without interpreting it. Everything is streamed and bounded.
 */
final class FileContent {

    /** Bytes of the end in which a file must show that it is whole. */
    private static final int TAIL = 2048;

    private static final int MAX_PARTS = 2000;
    private static final long MAX_PIXELS = 200_000_000;
    private static final Text OTHER = Text.of("dữ liệu khác", "other data");

    private FileContent() {}

    /**
     * @param maxUnpacked bytes that a DOCX file may unpack to
     * @throws DomainException 415 when the file is of another type, 422 when it is broken, has macros or is too complex
     */
    static void require(FileKind declared, Path file, long maxUnpacked) throws IOException {
        var found = FileKind.beginningLike(beginning(file));
        if (found.isEmpty() || found.get() != declared) {
            throw new DomainException(
                    ProblemType.DOCUMENT_TYPE_MISMATCH,
                    declared.label(),
                    found.map(FileKind::label).orElse(OTHER));
        }
        try {
            switch (declared) {
                case PDF -> requireEnd(declared, file, "startxref", "%%EOF");
                case DOCX -> requireDocx(file, maxUnpacked);
                case PNG -> requirePng(file);
                case JPEG -> {
                    requireJpeg(file);
                    requireEnd(declared, file, "\u00FF\u00D9");
                }
            }
        } catch (EOFException | ZipException cutShort) {
            throw broken(declared);
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.LOOKED_AT);
        }
    }

    private static void requireEnd(FileKind kind, Path file, String... marks) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - TAIL));
            var end = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            for (var mark : marks) {
                if (!end.contains(mark)) {
                    throw broken(kind);
                }
            }
        }
    }

    /** Unpacks every part to nowhere: sizes that the file claims are not believed. */
    private static void requireDocx(Path file, long maxUnpacked) throws IOException {
        try (var zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.UTF_8)) {
            if (zip.size() > MAX_PARTS) {
                throw tooComplex(MAX_PARTS + " thành phần", MAX_PARTS + " parts");
            }
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("word/document.xml") == null) {
                throw new DomainException(
                        ProblemType.DOCUMENT_TYPE_MISMATCH,
                        FileKind.DOCX.label(),
                        Text.of("tệp ZIP khác", "another ZIP file"));
            }
            var left = maxUnpacked;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                requireInnocent(entry);
                left -= unpacked(zip, entry, left);
                if (left < 0) {
                    throw tooComplex(maxUnpacked + " byte khi giải nén", maxUnpacked + " bytes unpacked");
                }
            }
        } catch (IllegalArgumentException unreadableNames) {
            throw broken(FileKind.DOCX);
        }
    }

    private static void requireInnocent(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
        if (name.endsWith("vbaproject.bin")) {
            throw new DomainException(ProblemType.DOCUMENT_HAS_MACROS);
        }
        if (name.startsWith("/") || name.contains("../") || name.indexOf('\0') >= 0) {
            throw broken(FileKind.DOCX);
        }
    }

    /** Bytes of a part, counted to one more than are left. */
    private static long unpacked(ZipFile zip, ZipEntry entry, long left) throws IOException {
        var buffer = new byte[65_536];
        var total = 0L;
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && total <= left; read = in.read(buffer)) {
                total += read;
            }
        }
        return total;
    }

    /** Chunk by chunk from the header to the end. */
    private static void requirePng(Path file) throws IOException {
        try (var in = data(file)) {
            in.skipNBytes(8);
            if (in.readInt() != 13 || in.readInt() != 0x49484452) {
                throw broken(FileKind.PNG);
            }
            requirePixels(FileKind.PNG, in.readInt() & 0xFFFFFFFFL, in.readInt() & 0xFFFFFFFFL);
            in.skipNBytes(9);
            var hasData = false;
            while (true) {
                var length = in.readInt() & 0xFFFFFFFFL;
                var type = in.readInt();
                if (type == 0x49454E44 && length == 0 && hasData) {
                    in.skipNBytes(4);
                    return;
                }
                hasData |= type == 0x49444154;
                in.skipNBytes(length + 4);
            }
        }
    }

    /** Segment by segment to where the picture begins; one of them says how large it is. */
    private static void requireJpeg(Path file) throws IOException {
        try (var in = data(file)) {
            in.skipNBytes(2);
            var hasSize = false;
            while (true) {
                var marker = marker(in);
                if (marker == 0xDA && hasSize) {
                    return;
                }
                if (marker == 0xDA || marker == 0xD9 || marker == 0) {
                    throw broken(FileKind.JPEG);
                }
                var length = in.readUnsignedShort() - 2;
                if (isFrame(marker) && length >= 5) {
                    in.skipNBytes(1);
                    var height = in.readUnsignedShort();
                    requirePixels(FileKind.JPEG, in.readUnsignedShort(), height);
                    hasSize = true;
                    length -= 5;
                }
                if (length < 0) {
                    throw broken(FileKind.JPEG);
                }
                in.skipNBytes(length);
            }
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            return 0;
        }
        var marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static void requirePixels(FileKind kind, long width, long height) {
        if (width == 0 || height == 0) {
            throw broken(kind);
        }
        if (width * height > MAX_PIXELS) {
            throw tooComplex(MAX_PIXELS + " điểm ảnh", MAX_PIXELS + " pixels");
        }
    }

    private static DataInputStream data(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new DataInputStream(new BufferedInputStream(in));
    }

    private static DomainException tooComplex(String vietnamese, String english) {
        return new DomainException(ProblemType.DOCUMENT_TOO_COMPLEX, Text.of(vietnamese, english));
    }

    private static DomainException broken(FileKind kind) {
        return new DomainException(ProblemType.DOCUMENT_BROKEN, kind.label());
    }
}
