package vn.thidua.dossier;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Where an operation has several media types, the REST layer finds a writer by the class alone. */
@Provider
@Produces(MediaType.WILDCARD)
public class StoredContentWriter implements MessageBodyWriter<StoredContent> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return StoredContent.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            StoredContent content,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        content.write(out);
    }
}
