package vn.thidua.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Lets resource methods take a {@link DocumentText}. The document is read before the method is called, so that no
 * transaction waits for an upload.
 */
@Provider
public class DocumentBodyReader implements MessageBodyReader<DocumentText> {

    private final Documents documents;

    DocumentBodyReader(Documents documents) {
        this.documents = documents;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == DocumentText.class;
    }

    @Override
    public DocumentText readFrom(
            Class<DocumentText> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return documents.read(headers.getFirst(HttpHeaders.CONTENT_TYPE), body);
    }
}
