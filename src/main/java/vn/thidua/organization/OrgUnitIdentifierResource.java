package vn.thidua.organization;

import static vn.thidua.access.Role.ADMINISTRATOR;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.revision.Revision;
import vn.thidua.write.Write;

/** {@code /org-units/{id}/identifiers}: for integrators, who know units by other names. */
@Path("/api/v1/org-units")
public class OrgUnitIdentifierResource {

    private final UnitAdministration administration;
    private final OrgUnits units;

    OrgUnitIdentifierResource(UnitAdministration administration, OrgUnits units) {
        this.administration = administration;
        this.units = units;
    }

    @GET
    @Path("/{orgUnitId}/identifiers")
    @Allowed({})
    public Page<IdentifierItem> listOrgUnitIdentifiers(UUID orgUnitId, @BeanParam @Valid PageRequest page) {
        return units.identifiers(OrgUnit.existing(orgUnitId), page);
    }

    @PUT
    @Path("/{orgUnitId}/identifiers/{scheme}")
    @Write
    @Allowed(ADMINISTRATOR)
    public IdentifierView putOrgUnitIdentifier(
            UUID orgUnitId,
            @Pattern(regexp = OrgUnitIdentifier.SCHEME) String scheme,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @NotNull @Valid IdentifierInput input) {
        var unit = administration.administered(orgUnitId, revision);
        return IdentifierView.of(OrgUnitIdentifier.put(unit, scheme, input.identifier()));
    }

    @DELETE
    @Path("/{orgUnitId}/identifiers/{scheme}")
    @Write
    @Allowed(ADMINISTRATOR)
    public void deleteOrgUnitIdentifier(
            UUID orgUnitId,
            @Pattern(regexp = OrgUnitIdentifier.SCHEME) String scheme,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision) {
        var unit = administration.administered(orgUnitId, revision);
        OrgUnitIdentifier.existing(unit, scheme).delete();
        unit.touch();
    }
}
