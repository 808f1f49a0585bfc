package vn.thidua.eligibility;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import vn.thidua.access.Allowed;
import vn.thidua.text.Language;

/** {@code /eligibility-checks}: a whole list at once; a read that is too long for an address. */
@Path("/api/v1/eligibility-checks")
public class EligibilityCheckResource {

    private final EligibilityDesk desk;

    EligibilityCheckResource(EligibilityDesk desk) {
        this.desk = desk;
    }

    @POST
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public EligibilityCheckView checkEligibility(
            @NotNull @Valid EligibilityCheckInput input, @Context HttpHeaders headers) {
        return desk.check(input, Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
