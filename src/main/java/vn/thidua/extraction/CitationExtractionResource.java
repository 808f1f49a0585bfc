package vn.thidua.extraction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.DocumentText;

/** {@code /citation-extractions}: reads only, so it has no dry run and no idempotency key. */
@Path("/api/v1/citation-extractions")
public class CitationExtractionResource {

    private final CitationExtractions extractions;

    CitationExtractionResource(CitationExtractions extractions) {
        this.extractions = extractions;
    }

    @POST
    @Allowed({})
    @Consumes({DocumentFormat.TEXT, DocumentFormat.PDF_TYPE, DocumentFormat.DOCX_TYPE})
    public CitationExtractionView extractCitations(
            @QueryParam("issuedOn") @Nullable LocalDate issuedOn,
            @QueryParam("issuer") @Nullable @Size(min = 1, max = 300) String issuer,
            @NotNull DocumentText input) {
        return extractions.of(input, issuedOn, issuer);
    }
}
