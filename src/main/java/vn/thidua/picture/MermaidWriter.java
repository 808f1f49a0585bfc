package vn.thidua.picture;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Answers {@code Accept: text/vnd.mermaid}. */
@Provider
@Produces("text/vnd.mermaid")
public class MermaidWriter extends ChainWriter {

    MermaidWriter(HttpHeaders headers) {
        super(headers, Mermaid::of);
    }
}
