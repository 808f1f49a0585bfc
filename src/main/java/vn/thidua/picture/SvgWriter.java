package vn.thidua.picture;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers {@code Accept: image/svg+xml}. A browser that shows it by itself runs and loads nothing that it might hold.
 */
@Provider
@Produces("image/svg+xml")
public class SvgWriter extends ChainWriter {

    SvgWriter(HttpHeaders headers) {
        super(headers, Svg::of);
    }

    @Override
    void protect(MultivaluedMap<String, Object> httpHeaders) {
        httpHeaders.putSingle("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }
}
