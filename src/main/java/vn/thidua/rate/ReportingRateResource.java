package vn.thidua.rate;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.text.Language;

/** {@code /reporting-rates} */
@Path("/api/v1/reporting-rates")
public class ReportingRateResource {

    private final ReportingRates rates;

    ReportingRateResource(ReportingRates rates) {
        this.rates = rates;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "image/svg+xml"})
    @Allowed({})
    public ReportingRatesView getReportingRates(
            @QueryParam("groupBy") @DefaultValue("UNIT") RateGrouping groupBy,
            @BeanParam RateFilter filter,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return rates.count(groupBy, filter, Language.preferredBy(language));
    }
}
