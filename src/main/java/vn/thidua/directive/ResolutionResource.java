package vn.thidua.directive;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.thidua.access.Open;

/** {@code /directives/resolve} */
@Path("/api/v1/directives/resolve")
public class ResolutionResource {

    private final ResolutionDesk desk;

    ResolutionResource(ResolutionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Open
    public ResolutionView resolveDirective(@BeanParam @Valid DescriptionQuery query) {
        return desk.resolve(query);
    }
}
