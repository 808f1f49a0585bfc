package vn.thidua.letter;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A document as an answer, to be saved. */
public final class LetterAnswer {

    private LetterAnswer() {}

    /** @param name of the file, in ASCII and without extension */
    public static RestResponse<byte[]> of(String name, byte[] document) {
        return ResponseBuilder.ok(document, LetterFile.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".docx\"")
                .build();
    }
}
