package vn.thidua.report.bulk;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Path;

/** Lets resource methods take a {@link BulkUpload}. */
@Provider
public class BulkUploadReader implements MessageBodyReader<BulkUpload> {

    private final BulkLimits limits;
    private final BulkUploads uploads;

    BulkUploadReader(BulkLimits limits, BulkUploads uploads) {
        this.limits = limits;
        this.uploads = uploads;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == BulkUpload.class;
    }

    @Override
    public BulkUpload readFrom(
            Class<BulkUpload> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return uploads.add(BulkUpload.take(
                body,
                Path.of(limits.tempDir()).toAbsolutePath(),
                limits.maxSize().asLongValue()));
    }
}
