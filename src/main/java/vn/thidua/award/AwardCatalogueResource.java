package vn.thidua.award;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Open;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;

/** {@code /award-catalogue}: what can be won on a day, and on what that rests. */
@Path("/api/v1/award-catalogue")
public class AwardCatalogueResource {

    private final AwardCatalogue catalogue;

    AwardCatalogueResource(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Open
    public Page<AwardTypeView> listAwardTypes(
            @QueryParam("asOf") @Nullable LocalDate asOf, @BeanParam @Valid PageRequest page) {
        return catalogue.awardTypes(asOf, page).map(AwardTypeView::of);
    }
}
