package vn.thidua.eligibility;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.text.Language;

/** {@code /nominations/{id}/eligibility} */
@Path("/api/v1/nominations/{nominationId}/eligibility")
public class EligibilityResource {

    private final EligibilityDesk desk;

    EligibilityResource(EligibilityDesk desk) {
        this.desk = desk;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public EligibilityView getEligibility(
            UUID nominationId, @QueryParam("asOf") @Nullable LocalDate asOf, @Context HttpHeaders headers) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return desk.of(nominationId, asOf, language);
    }
}
