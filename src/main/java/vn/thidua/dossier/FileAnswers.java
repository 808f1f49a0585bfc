package vn.thidua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Files as answers: to be saved under their name, with the checksum as entity tag. */
@ApplicationScoped
class FileAnswers {

    private final DossierFiles files;

    FileAnswers(DossierFiles files) {
        this.files = files;
    }

    RestResponse<DossierFileView> stored(DossierFiles.Stored stored) {
        var file = stored.file();
        var view = DossierFileView.of(file, false);
        var answer = stored.isNew()
                ? ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(
                                HttpHeaders.LOCATION,
                                URI.create("/api/v1/nominations/" + file.nominationId + "/dossier/" + file.part)
                                        .toString())
                : ResponseBuilder.ok(view);
        return answer.header(HttpHeaders.ETAG, FileTag.of(file.sha256)).build();
    }

    /** The file; 304 to whoever has it already. */
    RestResponse<byte[]> download(DossierFile file, @Nullable String ifNoneMatch) {
        var tag = FileTag.of(file.sha256);
        if (matches(ifNoneMatch, tag)) {
            return ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, tag)
                    .build();
        }
        return ResponseBuilder.ok(content(file))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(file.fileName))
                .build();
    }

    /** Whole: a file is no larger than an upload may be. */
    private byte[] content(DossierFile file) {
        try (var content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean matches(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
