package vn.thidua.nomination;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.thidua.access.Allowed;
import vn.thidua.letter.LetterAnswer;
import vn.thidua.letter.LetterFile;

/** {@code /award-decisions/{id}/decision.docx} */
@Path("/api/v1/award-decisions/{awardDecisionId}/decision.docx")
public class AwardDecisionLetterResource {

    private final AwardDecisionLetters letters;

    AwardDecisionLetterResource(AwardDecisionLetters letters) {
        this.letters = letters;
    }

    @GET
    @Allowed({})
    @Produces(LetterFile.MEDIA_TYPE)
    public RestResponse<byte[]> getAwardDecisionDocument(UUID awardDecisionId) {
        return LetterAnswer.of("quyet-dinh", letters.decision(awardDecisionId));
    }
}
