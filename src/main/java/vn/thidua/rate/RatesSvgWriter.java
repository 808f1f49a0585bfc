package vn.thidua.rate;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import vn.thidua.text.Language;

/** Answers {@code Accept: image/svg+xml}. A browser that shows it by itself runs and loads nothing. */
@Provider
@Produces("image/svg+xml")
public class RatesSvgWriter implements MessageBodyWriter<ReportingRatesView> {

    private final HttpHeaders headers;

    RatesSvgWriter(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return ReportingRatesView.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            ReportingRatesView rates,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> httpHeaders,
            OutputStream out)
            throws IOException {
        Typefaces.require();
        httpHeaders.putSingle(HttpHeaders.CONTENT_TYPE, mediaType.withCharset("UTF-8"));
        httpHeaders.putSingle("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        out.write(svg(rates, language).getBytes(StandardCharsets.UTF_8));
    }

    static String svg(ReportingRatesView rates, Language language) throws IOException {
        var chart = new RatesChart(rates, language);
        var graphics = new VectorGraphics2D();
        chart.drawn().draw(graphics, chart.area());
        var drawn = new ByteArrayOutputStream();
        new SVGProcessor()
                .getDocument(graphics.getCommands(), new PageSize(chart.area()))
                .writeTo(drawn);
        return described(RatesChart.withOtherTypefaces(drawn.toString(StandardCharsets.UTF_8)), chart.description());
    }

    /**
     * Says in words what the picture shows, for those who do not see it, and the size of letters, which is only written
     * where it is not 12. Without the document type, which would have a reader ask another server for it.
     */
    private static String described(String svg, String words) {
        var start = svg.indexOf("<svg");
        var end = svg.indexOf('>', start);
        var escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.substring(start, end)
                + " role=\"img\" font-size=\"12px\"><title>" + escaped + "</title>" + svg.substring(end + 1);
    }
}
