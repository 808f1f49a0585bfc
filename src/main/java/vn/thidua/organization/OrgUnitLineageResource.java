package vn.thidua.organization;

import static vn.thidua.access.Role.ADMINISTRATOR;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /org-units/{id}/successions}, {@code /successors}, {@code /predecessors} */
@Path("/api/v1/org-units")
public class OrgUnitLineageResource {

    private final Lineage lineage;
    private final UnitAdministration administration;

    OrgUnitLineageResource(Lineage lineage, UnitAdministration administration) {
        this.lineage = lineage;
        this.administration = administration;
    }

    @GET
    @Path("/{orgUnitId}/successors")
    @Allowed({})
    public Page<Succession> listOrgUnitSuccessors(
            UUID orgUnitId, @QueryParam("asOf") @Nullable LocalDate asOf, @BeanParam @Valid PageRequest page) {
        return lineage.after(OrgUnit.existing(orgUnitId), asOf, page);
    }

    @GET
    @Path("/{orgUnitId}/predecessors")
    @Allowed({})
    public Page<Succession> listOrgUnitPredecessors(
            UUID orgUnitId, @QueryParam("asOf") @Nullable LocalDate asOf, @BeanParam @Valid PageRequest page) {
        return lineage.before(OrgUnit.existing(orgUnitId), asOf, page);
    }

    @GET
    @Path("/{orgUnitId}/successions")
    @Allowed({})
    public Page<Succession> listOrgUnitSuccessions(UUID orgUnitId, @BeanParam @Valid PageRequest page) {
        return lineage.of(OrgUnit.existing(orgUnitId), page);
    }

    @POST
    @Path("/{orgUnitId}/successions")
    @Write
    @Allowed(ADMINISTRATOR)
    public RestResponse<Succession> createOrgUnitSuccession(UUID orgUnitId, @NotNull @Valid SuccessionInput input) {
        var unit = administration.administered(orgUnitId);
        if (input.successorId() != null) {
            administration.referenced(input.successorId(), "#/successorId");
        }
        var succession = lineage.succeed(unit, input);
        return Created.at("org-units/" + orgUnitId + "/successions", Succession.of(succession));
    }
}
