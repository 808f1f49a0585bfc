package vn.thidua.finding;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Open;

/** {@code /directives/{directiveId}/findings} */
@Path("/api/v1/directives/{directiveId}/findings")
public class FindingResource {

    private final Findings findings;

    FindingResource(Findings findings) {
        this.findings = findings;
    }

    @GET
    @Open
    public FindingsView listDirectiveFindings(
            UUID directiveId,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("severity") @Nullable FindingSeverity severity,
            @QueryParam("code") @Nullable FindingCode code) {
        return findings.of(directiveId, asOf, severity, code);
    }
}
