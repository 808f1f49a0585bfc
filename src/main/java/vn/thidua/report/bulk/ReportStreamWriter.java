package vn.thidua.report.bulk;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Lets resource methods answer with a {@link ReportStream}, and sets its headers: of a method with several media types
 * the server looks for a writer before it unwraps a {@code RestResponse}, and would write that as text.
 */
@Provider
@Produces({BulkFormat.CSV_TYPE, BulkFormat.NDJSON_TYPE, ReportForm.XLSX_TYPE})
public class ReportStreamWriter implements MessageBodyWriter<ReportStream> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == ReportStream.class;
    }

    @Override
    public void writeTo(
            ReportStream answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, answer.mediaType);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + answer.fileName + "\"");
        answer.writeTo(out);
    }
}
