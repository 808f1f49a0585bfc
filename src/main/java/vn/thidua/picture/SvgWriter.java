package vn.thidua.picture;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Answers {@code Accept: image/svg+xml}. */
@Provider
@Produces("image/svg+xml")
public class SvgWriter extends ChainWriter {

    SvgWriter(HttpHeaders headers) {
        super(headers, Svg::of);
    }
}
