package vn.thidua.directive;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** The words alone, for those who ask for plain text. */
@Provider
@Produces(MediaType.TEXT_PLAIN)
public class DirectiveTextWriter implements MessageBodyWriter<DirectiveTextView> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == DirectiveTextView.class;
    }

    @Override
    public void writeTo(
            DirectiveTextView view,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", "text/plain;charset=UTF-8");
        out.write(view.text().getBytes(StandardCharsets.UTF_8));
    }
}
