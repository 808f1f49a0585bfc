package vn.thidua.dossier;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The content of a stored file on its way to whoever asked; read once, then closed. */
final class StoredContent implements StreamingOutput {

    private final InputStream content;

    StoredContent(InputStream content) {
        this.content = content;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (content) {
            content.transferTo(out);
        }
    }
}
