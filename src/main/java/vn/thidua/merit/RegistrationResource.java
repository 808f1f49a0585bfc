package vn.thidua.merit;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /registrations} */
@Path("/api/v1/registrations")
public class RegistrationResource {

    private final Registrations registrations;

    RegistrationResource(Registrations registrations) {
        this.registrations = registrations;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<RegistrationView> listRegistrations(
            @QueryParam("unitId") @Nullable UUID unitId,
            @QueryParam("personId") @Nullable UUID personId,
            @QueryParam("year") @Nullable Integer year,
            @BeanParam @Valid PageRequest page) {
        return registrations.list(unitId, personId, year, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<RegistrationView> createRegistration(@NotNull @Valid RegistrationInput input) {
        var registration = registrations.create(input);
        return Created.at("registrations/" + registration.id, registrations.view(registration));
    }

    @GET
    @Path("/{registrationId}")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public RegistrationView getRegistration(UUID registrationId) {
        return registrations.view(registrations.seen(registrationId));
    }

    @POST
    @Path("/{registrationId}/withdraw")
    @Write
    @Allowed({OFFICE, UNIT})
    public RegistrationView withdrawRegistration(
            UUID registrationId, @HeaderParam("If-Match") @Nullable Revision revision) {
        return registrations.view(registrations.withdraw(registrationId, revision));
    }
}
