package vn.thidua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.Identified;
import vn.thidua.rule.DossierPartKind;
import vn.thidua.text.Text;

/** A file that is or was a part of a dossier; the content is in the {@link FileStore}. Its name may name people. */
@Entity
public class DossierFile extends Identified implements Withheld {

    static final Text WHAT = Text.of("tệp của phần hồ sơ này", "file of this part of the dossier");

    public UUID nominationId;

    @Enumerated(EnumType.STRING)
    public DossierPartKind part;

    /** The part while this is its file; null once it was replaced or removed. */
    @Enumerated(EnumType.STRING)
    public @Nullable DossierPartKind currentPart;

    public String fileName;

    public String mediaType;

    /** Bytes. */
    public long size;

    /** In hexadecimal digits; the name of the content in the store. */
    @Column(name = "sha256")
    public String sha256;

    public Instant uploadedAt;

    public String uploadedBy;

    public @Nullable Instant endedAt;

    public @Nullable String endedBy;

    static Optional<DossierFile> current(UUID nomination, DossierPartKind part) {
        return find("nominationId = ?1 and currentPart = ?2", nomination, part).firstResultOptional();
    }

    static List<DossierFile> current(UUID nomination) {
        return list("nominationId = ?1 and currentPart is not null", nomination);
    }

    boolean holds(UploadedFile upload, String name) {
        return sha256.equals(upload.sha256) && mediaType.equals(upload.kind.mediaType()) && fileName.equals(name);
    }

    void end(Instant at, String by) {
        currentPart = null;
        endedAt = at;
        endedBy = by;
    }

    @Override
    public Set<String> withheldFields() {
        return Set.of("fileName");
    }
}
