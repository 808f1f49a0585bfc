package vn.thidua.dossier;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Path;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/** Lets resource methods take an {@link UploadedFile}, read before they are called: no transaction waits for it. */
@Provider
public class UploadBodyReader implements MessageBodyReader<UploadedFile> {

    private final DossierLimits limits;
    private final Uploads uploads;

    UploadBodyReader(DossierLimits limits, Uploads uploads) {
        this.limits = limits;
        this.uploads = uploads;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == UploadedFile.class;
    }

    @Override
    public UploadedFile readFrom(
            Class<UploadedFile> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        var declared = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        var contentDigest = headers.getFirst("Content-Digest");
        var digest = headers.getFirst("Digest");
        Checksum.requireReadable(contentDigest, digest);
        var kind = FileKind.declaredBy(declared)
                .orElseThrow(() -> new DomainException(ProblemType.UNSUPPORTED_MEDIA_TYPE, String.valueOf(declared)));
        var upload = uploads.add(UploadedFile.take(
                kind,
                body,
                Path.of(limits.tempDir()).toAbsolutePath(),
                limits.maxSize().asLongValue(),
                limits.maxUnpacked().asLongValue()));
        Checksum.require(upload.sha256, contentDigest, digest);
        return upload;
    }
}
