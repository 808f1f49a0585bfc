package vn.thidua.rate;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.thidua.access.Allowed;

/** {@code /indicator-progress} */
@Path("/api/v1/indicator-progress")
public class IndicatorProgressResource {

    private final IndicatorProgress progress;

    IndicatorProgressResource(IndicatorProgress progress) {
        this.progress = progress;
    }

    @GET
    @Allowed({})
    public IndicatorProgressView getIndicatorProgress(@BeanParam @Valid ProgressFilter filter) {
        return progress.of(filter);
    }
}
