package vn.thidua.submission;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.thidua.access.Allowed;
import vn.thidua.letter.LetterAnswer;
import vn.thidua.letter.LetterFile;

/** {@code /submissions/{id}/letter.docx} and {@code /list.docx} */
@Path("/api/v1/submissions/{submissionId}")
public class SubmissionLetterResource {

    private final SubmissionLetters letters;

    SubmissionLetterResource(SubmissionLetters letters) {
        this.letters = letters;
    }

    @GET
    @Path("/letter.docx")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    @Produces(LetterFile.MEDIA_TYPE)
    public RestResponse<byte[]> getSubmissionDocument(UUID submissionId) {
        return LetterAnswer.of("to-trinh", letters.letter(submissionId));
    }

    @GET
    @Path("/list.docx")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    @Produces(LetterFile.MEDIA_TYPE)
    public RestResponse<byte[]> getSubmissionListDocument(UUID submissionId) {
        return LetterAnswer.of("danh-sach", letters.list(submissionId));
    }
}
