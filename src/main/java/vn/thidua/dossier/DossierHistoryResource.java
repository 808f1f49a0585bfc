package vn.thidua.dossier;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;

/** {@code /nominations/{id}/dossier-history}: which files were there, from when to when. */
@Path("/api/v1/nominations/{nominationId}/dossier-history")
public class DossierHistoryResource {

    private final Dossiers dossiers;

    DossierHistoryResource(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<DossierFileView> listDossierHistory(UUID nominationId, @BeanParam @Valid PageRequest page) {
        return dossiers.history(nominationId, page);
    }
}
