package vn.thidua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.CurrentSubject;
import vn.thidua.nomination.DossierNominations;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.rule.DossierPartKind;

/** Uploading, downloading and removing the files of dossiers. */
@ApplicationScoped
class DossierFiles {

    private final DossierNominations nominations;
    private final FileStore store;
    private final CurrentSubject subject;
    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    DossierFiles(
            DossierNominations nominations,
            FileStore store,
            CurrentSubject subject,
            EntityManager database,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.nominations = nominations;
        this.store = store;
        this.subject = subject;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    record Stored(DossierFile file, boolean isNew) {}

    /** Makes the upload the file of a part; the same again changes nothing. */
    Stored store(
            UUID nominationId,
            DossierPartKind part,
            @Nullable FileTag ifMatch,
            @Nullable FileTag ifNoneMatch,
            @Nullable String fileName,
            UploadedFile upload) {
        nominations.open(nominationId, part);
        var before = DossierFile.current(nominationId, part).orElse(null);
        var name = FileName.cleaned(fileName, part, upload.kind);
        if (before == null) {
            if (ifMatch != null) {
                throw new DomainException(ProblemType.REVISION_STALE, "-", text(ifMatch));
            }
        } else {
            if (ifNoneMatch != null && ifNoneMatch.matches(before.sha256)) {
                throw new DomainException(ProblemType.REVISION_STALE, before.sha256, text(ifNoneMatch));
            }
            if (before.holds(upload, name)) {
                return new Stored(before, false);
            }
            FileTag.check(ifMatch, before.sha256);
            end(before);
        }
        var file = new DossierFile();
        file.nominationId = nominationId;
        file.part = part;
        file.currentPart = part;
        file.fileName = name;
        file.mediaType = upload.kind.mediaType();
        file.size = upload.size;
        file.sha256 = upload.sha256;
        file.uploadedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        file.uploadedBy = subject.required();
        file.persistAndFlush();
        nominations.changed(nominationId);
        keepOnCommit(upload);
        return new Stored(file, before == null);
    }

    /** When nothing else can refuse the upload any more; never in a dry run. Without the file there is no commit. */
    private void keepOnCommit(UploadedFile upload) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                upload.keepIn(store);
            }

            @Override
            public void afterCompletion(int status) {}
        });
    }

    private static String text(FileTag tag) {
        return tag.sha256();
    }

    /** The file of a part, to those who may have it. */
    DossierFile file(UUID nominationId, DossierPartKind part) {
        var subject = nominations.seen(nominationId);
        var file =
                DossierFile.current(nominationId, part).orElseThrow(() -> DomainException.notFound(DossierFile.WHAT));
        nominations.requireFiles(subject);
        return file;
    }

    InputStream open(DossierFile file) {
        try {
            return store.open(file.sha256);
        } catch (IOException e) {
            throw new UncheckedIOException("The content of dossier file " + file.id + " cannot be read", e);
        }
    }

    void delete(UUID nominationId, DossierPartKind part, @Nullable FileTag ifMatch) {
        nominations.open(nominationId, part);
        var file =
                DossierFile.current(nominationId, part).orElseThrow(() -> DomainException.notFound(DossierFile.WHAT));
        FileTag.check(ifMatch, file.sha256);
        end(file);
        nominations.changed(nominationId);
    }

    private void end(DossierFile file) {
        file.end(clock.instant().truncatedTo(ChronoUnit.MICROS), subject.required());
        database.flush();
    }
}
