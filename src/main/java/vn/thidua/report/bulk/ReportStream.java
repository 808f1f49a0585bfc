package vn.thidua.report.bulk;

import java.io.IOException;
import java.io.OutputStream;

/** An answer that is written as it is made. */
public final class ReportStream {

    private final Content content;

    /** Writes the answer; whoever opened the stream closes it. */
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    ReportStream(Content content) {
        this.content = content;
    }

    void writeTo(OutputStream out) throws IOException {
        content.writeTo(out);
    }
}
