package vn.thidua.report.bulk;

import java.io.IOException;
import java.io.OutputStream;

/** An answer that is written as it is made. */
public final class ReportStream {

    final String mediaType;
    final String fileName;
    private final Content content;

    /** Writes the answer; whoever opened the stream closes it. */
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /** @param mediaType as it is sent, with its character set */
    ReportStream(String mediaType, String fileName, Content content) {
        this.mediaType = mediaType;
        this.fileName = fileName;
        this.content = content;
    }

    void writeTo(OutputStream out) throws IOException {
        content.writeTo(out);
    }
}
