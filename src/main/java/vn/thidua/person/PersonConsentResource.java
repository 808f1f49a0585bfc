package vn.thidua.person;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /people/{personId}/consents} */
@Path("/api/v1/people/{personId}/consents")
public class PersonConsentResource {

    private final Consents consents;

    PersonConsentResource(Consents consents) {
        this.consents = consents;
    }

    @GET
    @Allowed({OFFICE, UNIT})
    public Items<ConsentView> listPersonConsents(UUID personId) {
        return consents.list(personId);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<ConsentView> createPersonConsent(UUID personId, @NotNull @Valid ConsentInput input) {
        var given = consents.give(personId, input);
        return Created.at("people/" + personId + "/consents/" + given.id, ConsentView.of(given));
    }

    @POST
    @Path("/{consentId}/withdraw")
    @Write
    @Allowed({OFFICE, UNIT})
    public ConsentView withdrawPersonConsent(
            UUID personId,
            UUID consentId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ConsentWithdrawalInput input) {
        return ConsentView.of(consents.withdraw(personId, consentId, revision, input));
    }
}
