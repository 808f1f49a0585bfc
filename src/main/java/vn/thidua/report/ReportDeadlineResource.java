package vn.thidua.report;

import static vn.thidua.access.Role.OFFICE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.revision.Revision;
import vn.thidua.text.Language;
import vn.thidua.write.Write;

/** {@code /report-deadlines} */
@Path("/api/v1/report-deadlines")
public class ReportDeadlineResource {

    private final DeadlineLists lists;
    private final DeadlineDesk desk;

    ReportDeadlineResource(DeadlineLists lists, DeadlineDesk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    @GET
    @Allowed({})
    public Page<ReportDeadlineItem> listReportDeadlines(
            @BeanParam @Valid DeadlineFilter filter,
            @BeanParam @Valid PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return lists.list(filter, page, Language.preferredBy(language));
    }

    @GET
    @Path("/{deadlineId}")
    @Allowed({})
    public ReportDeadlineView getReportDeadline(
            UUID deadlineId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return desk.view(desk.seen(deadlineId), language);
    }

    @GET
    @Path("/{deadlineId}/history")
    @Allowed({})
    public Page<ReportEventView> listReportEvents(UUID deadlineId, @BeanParam @Valid PageRequest page) {
        return lists.history(desk.seen(deadlineId), page);
    }

    @POST
    @Path("/{deadlineId}/accept")
    @Write
    @Allowed(OFFICE)
    public ReportDeadlineView acceptReport(
            UUID deadlineId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return desk.view(desk.accept(deadlineId, revision), language);
    }

    @POST
    @Path("/{deadlineId}/return")
    @Write
    @Allowed(OFFICE)
    public ReportDeadlineView returnReport(
            UUID deadlineId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @NotNull @Valid ReasonInput input,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return desk.view(desk.giveBack(deadlineId, revision, input.reason()), language);
    }

    @POST
    @Path("/{deadlineId}/waive")
    @Write
    @Allowed(OFFICE)
    public ReportDeadlineView waiveReport(
            UUID deadlineId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @NotNull @Valid ReasonInput input,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return desk.view(desk.waive(deadlineId, revision, input.reason()), language);
    }
}
