package vn.thidua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Files of other subjects, checked, kept and handed out like those of dossiers. Whoever names one has a
 * {@link FileOwner}.
 */
@ApplicationScoped
public class KeptFiles {

    private final FileStore store;
    private final TransactionSynchronizationRegistry transaction;

    KeptFiles(FileStore store, TransactionSynchronizationRegistry transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    /** @param size bytes */
    public record Kept(String fileName, String mediaType, long size, String sha256) {}

    /** @param otherwise a code to name the file after where its own name is of no use */
    public Kept described(UploadedFile upload, @Nullable String fileName, String otherwise) {
        return new Kept(
                FileName.cleaned(fileName, otherwise, upload.kind),
                upload.kind.mediaType(),
                upload.size,
                upload.sha256);
    }

    /** When nothing else can refuse the upload any more; never in a dry run. Without the file there is no commit. */
    public void keepOnCommit(UploadedFile upload) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                upload.keepIn(store);
            }

            @Override
            public void afterCompletion(int status) {}
        });
    }

    /** The file, to be saved under its name, with the checksum as entity tag; 304 to whoever has it already. */
    public RestResponse<byte[]> download(Kept file, @Nullable String ifNoneMatch) {
        var tag = FileTag.of(file.sha256);
        if (FileAnswers.matches(ifNoneMatch, tag)) {
            return ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, tag)
                    .build();
        }
        try (var content = store.open(file.sha256)) {
            return ResponseBuilder.ok(content.readAllBytes())
                    .header(HttpHeaders.ETAG, tag)
                    .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(file.fileName))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file.sha256 + " cannot be read", e);
        }
    }
}
