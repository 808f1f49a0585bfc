package vn.thidua.picture;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import vn.thidua.directive.CitationChainView;
import vn.thidua.text.Language;

/** Writes a chain in a language for drawing, labels in the language of the caller. */
abstract class ChainWriter implements MessageBodyWriter<CitationChainView> {

    private final HttpHeaders headers;
    private final Function<Sketch, String> form;

    ChainWriter(HttpHeaders headers, Function<Sketch, String> form) {
        this.headers = headers;
        this.form = form;
    }

    /** Adds what keeps a reader of this form from harm. */
    void protect(MultivaluedMap<String, Object> httpHeaders) {}

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return CitationChainView.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            CitationChainView chain,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> httpHeaders,
            OutputStream out)
            throws IOException {
        httpHeaders.putSingle(HttpHeaders.CONTENT_TYPE, mediaType.withCharset("UTF-8"));
        protect(httpHeaders);
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        out.write(form.apply(Sketch.of(chain, language)).getBytes(StandardCharsets.UTF_8));
    }
}
