package vn.thidua.dossier;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.rule.DossierPartKind;
import vn.thidua.text.Language;
import vn.thidua.write.Write;

/** {@code /nominations/{nominationId}/dossier} */
@Path("/api/v1/nominations/{nominationId}/dossier")
public class DossierResource {

    private final Dossiers dossiers;
    private final DossierFiles files;
    private final FileAnswers answers;
    private final HttpHeaders headers;

    DossierResource(Dossiers dossiers, DossierFiles files, FileAnswers answers, HttpHeaders headers) {
        this.dossiers = dossiers;
        this.files = files;
        this.answers = answers;
        this.headers = headers;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public DossierView getDossier(UUID nominationId, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return dossiers.read(
                nominationId, asOf, Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @GET
    @Path("/{part}")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER})
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public RestResponse<byte[]> getDossierFile(
            UUID nominationId,
            DossierPartKind part,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answers.download(files.file(nominationId, part), ifNoneMatch);
    }

    @PUT
    @Path("/{part}")
    @Write
    @Allowed({OFFICE, UNIT})
    @Consumes({FileKind.PDF_TYPE, FileKind.DOCX_TYPE, FileKind.JPEG_TYPE, FileKind.PNG_TYPE})
    public RestResponse<DossierFileView> putDossierFile(
            UUID nominationId,
            DossierPartKind part,
            @QueryParam("fileName") @Nullable @Size(max = 300) String fileName,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable FileTag ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable FileTag ifNoneMatch,
            @HeaderParam("Content-Digest") @Nullable String contentDigest,
            @HeaderParam("Digest") @Nullable String digest,
            @NotNull UploadedFile input) {
        return answers.stored(files.store(nominationId, part, ifMatch, ifNoneMatch, fileName, input));
    }

    @DELETE
    @Path("/{part}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteDossierFile(
            UUID nominationId, DossierPartKind part, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable FileTag ifMatch) {
        files.delete(nominationId, part, ifMatch);
    }
}
