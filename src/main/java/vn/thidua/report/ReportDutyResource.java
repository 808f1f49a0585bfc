package vn.thidua.report;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /report-duties} */
@Path("/api/v1/report-duties")
public class ReportDutyResource {

    private final DutyDesk desk;
    private final DutyViews views;

    ReportDutyResource(DutyDesk desk, DutyViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GET
    @Allowed({})
    public Page<ReportDutyItem> listReportDuties(
            @QueryParam("campaignId") @Nullable UUID campaignId,
            @QueryParam("ownerId") @Nullable UUID ownerId,
            @QueryParam("status") @Nullable DutyStatus status,
            @QueryParam("regime") @Nullable ReportRegime regime,
            @BeanParam @Valid PageRequest page) {
        return desk.list(campaignId, ownerId, status, regime, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<ReportDutyView> createReportDuty(
            @NotNull @Valid ReportDutyInput input,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        var duty = desk.create(input);
        return Created.at("report-duties/" + duty.id, views.of(duty, language));
    }

    @GET
    @Path("/{dutyId}")
    @Allowed({})
    public ReportDutyView getReportDuty(
            UUID dutyId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return views.of(desk.seen(dutyId), language);
    }

    @PATCH
    @Path("/{dutyId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public ReportDutyView changeReportDuty(
            UUID dutyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @NotNull JsonNode input,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return views.of(desk.update(desk.writable(dutyId, revision), input), language);
    }

    @DELETE
    @Path("/{dutyId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteReportDuty(UUID dutyId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision) {
        desk.delete(desk.writable(dutyId, revision));
    }

    @POST
    @Path("/{dutyId}/activate")
    @Write
    @Allowed({OFFICE, UNIT})
    public ReportDutyView activateReportDuty(
            UUID dutyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return views.of(desk.activate(desk.writable(dutyId, revision)), language);
    }

    @POST
    @Path("/{dutyId}/end")
    @Write
    @Allowed({OFFICE, UNIT})
    public ReportDutyView endReportDuty(
            UUID dutyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return views.of(desk.end(desk.writable(dutyId, revision)), language);
    }

    @POST
    @Path("/{dutyId}/due-dates")
    @Write
    @Allowed({OFFICE, UNIT})
    public ReportDutyView setReportDueDate(
            UUID dutyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @NotNull @Valid DueDateInput input,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return views.of(desk.setDueDate(desk.writable(dutyId, revision), input), language);
    }

    @POST
    @Path("/{dutyId}/requests")
    @Write
    @Allowed({OFFICE, UNIT})
    public ReportDutyView requestReport(
            UUID dutyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @NotNull @Valid ReportRequestInput input,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return views.of(desk.request(desk.writable(dutyId, revision), input), language);
    }
}
