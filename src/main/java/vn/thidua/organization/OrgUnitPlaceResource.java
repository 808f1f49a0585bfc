package vn.thidua.organization;

import static vn.thidua.access.Role.ADMINISTRATOR;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** {@code /org-units/{id}/parents}, {@code /ancestors}, {@code /descendants} */
@Path("/api/v1/org-units")
public class OrgUnitPlaceResource {

    private final Hierarchy hierarchy;
    private final HierarchyLists lists;
    private final UnitAdministration administration;

    OrgUnitPlaceResource(Hierarchy hierarchy, HierarchyLists lists, UnitAdministration administration) {
        this.hierarchy = hierarchy;
        this.lists = lists;
        this.administration = administration;
    }

    @GET
    @Path("/{orgUnitId}/ancestors")
    @Allowed({})
    public Page<HierarchyUnit> listOrgUnitAncestors(
            UUID orgUnitId, @QueryParam("asOf") @Nullable LocalDate asOf, @BeanParam @Valid PageRequest page) {
        return lists.ancestors(OrgUnit.existing(orgUnitId), asOf, page);
    }

    @GET
    @Path("/{orgUnitId}/descendants")
    @Allowed({})
    public Page<HierarchyUnit> listOrgUnitDescendants(
            UUID orgUnitId,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("depth") @Nullable @Min(1) @Max(AncestorTable.DEEPEST) Integer depth,
            @QueryParam("kind") @Nullable OrgUnitKind kind,
            @QueryParam("level") @Nullable OrgUnitLevel level,
            @BeanParam @Valid PageRequest page) {
        return lists.descendants(OrgUnit.existing(orgUnitId), asOf, depth, kind, level, page);
    }

    @GET
    @Path("/{orgUnitId}/parents")
    @Allowed({})
    public Page<Placement> listOrgUnitParents(UUID orgUnitId, @BeanParam @Valid PageRequest page) {
        return lists.parents(OrgUnit.existing(orgUnitId), page);
    }

    @POST
    @Path("/{orgUnitId}/parents")
    @Write
    @Allowed(ADMINISTRATOR)
    public RestResponse<Placement> moveOrgUnit(UUID orgUnitId, @NotNull @Valid PlacementInput input) {
        var unit = administration.administered(orgUnitId);
        var parent = administration.referenced(input.parentId(), "#/parentId");
        var place = hierarchy.move(unit, parent, input.validFrom());
        return Created.at("org-units/" + orgUnitId + "/parents", Placement.of(place));
    }
}
