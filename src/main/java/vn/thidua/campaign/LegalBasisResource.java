package vn.thidua.campaign;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Open;

/** {@code /campaigns/{campaignId}/legal-basis} */
@Path("/api/v1/campaigns/{campaignId}/legal-basis")
public class LegalBasisResource {

    private final LegalBasis basis;

    LegalBasisResource(LegalBasis basis) {
        this.basis = basis;
    }

    @GET
    @Open
    public LegalBasisView getCampaignLegalBasis(UUID campaignId, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return basis.of(campaignId, asOf);
    }
}
