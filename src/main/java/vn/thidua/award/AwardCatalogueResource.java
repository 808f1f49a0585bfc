package vn.thidua.award;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Open;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;

/** {@code /award-catalogue}: what can be won on a day, and on what that rests. */
@Path("/api/v1/award-catalogue")
public class AwardCatalogueResource {

    private final EntityManager database;
    private final Clock clock;

    AwardCatalogueResource(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @GET
    @Open
    public Page<AwardTypeView> listAwardTypes(
            @QueryParam("asOf") @Nullable LocalDate asOf, @BeanParam @Valid PageRequest page) {
        return Keyset.of(AwardType.class, "a", "AwardType a", "a.id", type -> type.id)
                .where("a.validFrom <= :day and a.validTo >= :day", "day", asOf == null ? LocalDate.now(clock) : asOf)
                .orderBy("a.code", String.class, type -> type.code)
                .page(database, page)
                .map(AwardTypeView::of);
    }
}
