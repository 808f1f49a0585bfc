package vn.thidua.rule;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Open;
import vn.thidua.text.Codes;
import vn.thidua.text.Language;

/** {@code /award-catalogue/{code}}: an award with the rules of a day. */
@Path("/api/v1/award-catalogue/{code}")
public class AwardEntryResource {

    private final AwardEntries entries;

    AwardEntryResource(AwardEntries entries) {
        this.entries = entries;
    }

    @GET
    @Open
    public AwardEntryView getAwardType(
            @Pattern(regexp = Codes.FORM) String code,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("unitId") @Nullable UUID unitId,
            @Context HttpHeaders headers) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return entries.entry(code, asOf, unitId, language);
    }
}
