package vn.thidua.organization;

import static vn.thidua.access.Role.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /org-units} */
@Path("/api/v1/org-units")
public class OrgUnitResource {

    private final OrgUnits units;
    private final Hierarchy hierarchy;
    private final UnitAdministration administration;
    private final MergePatch mergePatch;

    OrgUnitResource(OrgUnits units, Hierarchy hierarchy, UnitAdministration administration, MergePatch mergePatch) {
        this.units = units;
        this.hierarchy = hierarchy;
        this.administration = administration;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({})
    public Page<UnitRef> listOrgUnits(@BeanParam @Valid OrgUnitFilter filter, @BeanParam @Valid PageRequest page) {
        return units.list(filter, page).map(UnitRef::of);
    }

    @POST
    @Write
    @Allowed(ADMINISTRATOR)
    public RestResponse<OrgUnitView> createOrgUnit(@NotNull @Valid OrgUnitInput input) {
        administration.requireOver(input.parentId(), "#/parentId");
        var unit = units.create(input);
        return Created.at("org-units/" + unit.id, view(unit, null));
    }

    @GET
    @Path("/{orgUnitId}")
    @Allowed({})
    public OrgUnitView getOrgUnit(UUID orgUnitId, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return view(OrgUnit.existing(orgUnitId), asOf);
    }

    @PATCH
    @Path("/{orgUnitId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed(ADMINISTRATOR)
    public OrgUnitView changeOrgUnit(
            UUID orgUnitId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision, @NotNull JsonNode input) {
        var unit = administration.administered(orgUnitId, revision);
        units.change(unit, mergePatch.apply(OrgUnitChange.of(unit), input, OrgUnitChange.class));
        return view(unit, null);
    }

    @DELETE
    @Path("/{orgUnitId}")
    @Write
    @Allowed(ADMINISTRATOR)
    public void deleteOrgUnit(UUID orgUnitId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision) {
        units.remove(administration.administered(orgUnitId, revision));
    }

    private OrgUnitView view(OrgUnit unit, @Nullable LocalDate asOf) {
        return OrgUnitView.of(unit, hierarchy.parentOn(unit, units.day(unit, asOf)));
    }
}
