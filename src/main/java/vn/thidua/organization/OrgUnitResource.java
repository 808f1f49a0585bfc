package vn.thidua.organization;

import static vn.thidua.access.Role.ADMINISTRATOR;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** {@code /org-units} */
@Path("/api/v1/org-units")
public class OrgUnitResource {

    private final OrgUnits units;
    private final Hierarchy hierarchy;

    OrgUnitResource(OrgUnits units, Hierarchy hierarchy) {
        this.units = units;
        this.hierarchy = hierarchy;
    }

    @GET
    @Allowed({})
    public Page<UnitRef> listOrgUnits(
            @QueryParam("kind") @Nullable OrgUnitKind kind,
            @QueryParam("level") @Nullable OrgUnitLevel level,
            @QueryParam("code") @Nullable @Size(max = 64) String code,
            @QueryParam("q") @Nullable @Size(max = 200) String q,
            @BeanParam @Valid PageRequest page) {
        return units.list(kind, level, code, q, page).map(UnitRef::of);
    }

    @POST
    @Write
    @Allowed(ADMINISTRATOR)
    public RestResponse<OrgUnitView> createOrgUnit(@NotNull @Valid OrgUnitInput input) {
        var unit = units.create(input);
        return Created.at("org-units/" + unit.id, view(unit, null));
    }

    @GET
    @Path("/{orgUnitId}")
    @Allowed({})
    public OrgUnitView getOrgUnit(UUID orgUnitId, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return view(OrgUnit.existing(orgUnitId), asOf);
    }

    private OrgUnitView view(OrgUnit unit, @Nullable LocalDate asOf) {
        return OrgUnitView.of(unit, hierarchy.parentOn(unit, units.day(asOf)));
    }
}
