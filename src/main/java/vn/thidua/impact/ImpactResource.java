package vn.thidua.impact;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import vn.thidua.access.Open;

/** {@code /directives/{directiveId}/impact} */
@Path("/api/v1/directives/{directiveId}/impact")
public class ImpactResource {

    private final ImpactDesk desk;

    ImpactResource(ImpactDesk desk) {
        this.desk = desk;
    }

    @GET
    @Open
    public ImpactView getDirectiveImpact(UUID directiveId, @BeanParam @Valid ImpactQuery query) {
        return desk.of(directiveId, query);
    }
}
