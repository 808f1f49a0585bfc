package vn.thidua.council;

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

/** {@code /council-sessions/{id}/minutes.docx} */
@Path("/api/v1/council-sessions/{sessionId}/minutes.docx")
public class CouncilMinutesLetterResource {

    private final MinutesLetters letters;

    CouncilMinutesLetterResource(MinutesLetters letters) {
        this.letters = letters;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    @Produces(LetterFile.MEDIA_TYPE)
    public RestResponse<byte[]> getCouncilMinutesDocument(UUID sessionId) {
        return LetterAnswer.of("bien-ban", letters.minutes(sessionId));
    }
}
