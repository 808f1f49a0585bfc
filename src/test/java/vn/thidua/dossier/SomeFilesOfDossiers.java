package vn.thidua.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.thidua.contract.Api;

/** Files that dossiers could have, and where they end up. */
public final class SomeFilesOfDossiers {

    private SomeFilesOfDossiers() {}

    /** The smallest PDF with such words in a comment. */
    public static byte[] pdf(String words) {
        return ("%PDF-1.4\n% " + words
                        + "\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As large as wanted, and like no other. */
    static byte[] pdfOf(int bytes) {
        var filling = new byte[bytes / 2];
        new SecureRandom().nextBytes(filling);
        return pdf(HexFormat.of().formatHex(filling));
    }

    static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new java.awt.image.BufferedImage(3, 2, java.awt.image.BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The entity tag of the file. */
    public static String uploaded(UUID nomination, String part, byte[] content) {
        return Api.as(Api.administrator())
                .contentType("application/pdf")
                .body(content)
                .put("/nominations/{id}/dossier/{part}", nomination, part)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
    }

    static Path folder() {
        return Path.of(ConfigProvider.getConfig().getValue("thidua.dossiers.folder", String.class))
                .toAbsolutePath();
    }

    static Path stored(String tag) {
        var sha256 = tag.replace("\"", "");
        return folder().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** What stands in the folder of uploads under way. */
    static List<Path> uploading() {
        var folder = Path.of(ConfigProvider.getConfig().getValue("thidua.dossiers.temp-dir", String.class));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
