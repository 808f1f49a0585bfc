package vn.thidua.picture;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Answers {@code Accept: text/vnd.graphviz}. */
@Provider
@Produces("text/vnd.graphviz")
public class GraphvizWriter extends ChainWriter {

    GraphvizWriter(HttpHeaders headers) {
        super(headers, Graphviz::of);
    }
}
