package vn.thidua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.rule.DossierPartKind;

/**
 * A file of a dossier.
 *
 * @param fileName null for those to whom the nomination is shown masked: it may name a pupil
 * @param size bytes
 * @param sha256 also its entity tag
 * @param endedAt when it was replaced or removed; null while it is the file of its part
 */
public record DossierFileView(
        UUID id,
        DossierPartKind part,
        @Nullable String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    static DossierFileView of(DossierFile file, boolean masked) {
        return new DossierFileView(
                file.id,
                file.part,
                masked ? null : file.fileName,
                file.mediaType,
                file.size,
                file.sha256,
                file.uploadedAt,
                file.uploadedBy,
                file.endedAt,
                file.endedBy);
    }
}
