package vn.thidua.report;

import static vn.thidua.access.Role.COLLECTOR;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.dossier.FileTag;
import vn.thidua.dossier.UploadedFile;
import vn.thidua.report.form.AttachmentTypes;
import vn.thidua.write.Write;

/** {@code /report-deadlines/{id}/attachments} */
@Path("/api/v1/report-deadlines/{deadlineId}/attachments")
public class ReportAttachmentResource {

    private final AttachmentDesk desk;

    ReportAttachmentResource(AttachmentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Allowed({})
    public ReportAttachmentsView listReportAttachments(UUID deadlineId) {
        return desk.list(deadlineId);
    }

    @GET
    @Path("/{code}")
    @Allowed({})
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public RestResponse<byte[]> getReportAttachment(
            UUID deadlineId,
            String code,
            @QueryParam("number") @DefaultValue("1") @Min(1) @Max(20) int number,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return desk.download(deadlineId, code, number, ifNoneMatch);
    }

    @PUT
    @Path("/{code}")
    @Write
    @Allowed({UNIT, OFFICE, COLLECTOR})
    @Consumes({AttachmentTypes.PDF, AttachmentTypes.DOCX, AttachmentTypes.JPEG, AttachmentTypes.PNG})
    public RestResponse<ReportAttachmentView> putReportAttachment(
            UUID deadlineId,
            String code,
            @QueryParam("number") @DefaultValue("1") @Min(1) @Max(20) int number,
            @QueryParam("fileName") @Nullable @Size(max = 300) String fileName,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable FileTag ifMatch,
            @NotNull UploadedFile input) {
        return desk.put(deadlineId, code, number, ifMatch, fileName, input);
    }

    @DELETE
    @Path("/{code}")
    @Write
    @Allowed({UNIT, OFFICE, COLLECTOR})
    public void deleteReportAttachment(
            UUID deadlineId,
            String code,
            @QueryParam("number") @DefaultValue("1") @Min(1) @Max(20) int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable FileTag ifMatch) {
        desk.delete(deadlineId, code, number, ifMatch);
    }
}
