package vn.thidua.assessment;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /nominations/{nominationId}/assessments} */
@Path("/api/v1/nominations/{nominationId}/assessments")
public class AssessmentResource {

    private static final Text CHANGE = Text.of("Sửa", "Change");
    private static final Text DELETE = Text.of("Xóa", "Delete");
    private static final Text SUBMIT = Text.of("Gửi", "Submit");

    private final Assessments assessments;
    private final MergePatch mergePatch;

    AssessmentResource(Assessments assessments, MergePatch mergePatch) {
        this.assessments = assessments;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<AssessmentView> listAssessments(UUID nominationId, @BeanParam @Valid PageRequest page) {
        return assessments.list(nominationId, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<AssessmentView> createAssessment(UUID nominationId, @NotNull @Valid AssessmentInput input) {
        var assessment = assessments.create(nominationId, input);
        return Created.at(
                "nominations/" + nominationId + "/assessments/" + assessment.id,
                assessments.view(assessment, assessment.nomination));
    }

    @GET
    @Path("/{assessmentId}")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public AssessmentView getAssessment(UUID nominationId, UUID assessmentId) {
        return assessments.read(nominationId, assessmentId);
    }

    @PATCH
    @Path("/{assessmentId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public AssessmentView changeAssessment(
            UUID nominationId,
            UUID assessmentId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull JsonNode input) {
        var assessment = assessments.editable(nominationId, assessmentId, revision, CHANGE);
        assessments.change(
                assessment, mergePatch.apply(AssessmentChange.of(assessment), input, AssessmentChange.class));
        return assessments.view(assessment, assessment.nomination);
    }

    @DELETE
    @Path("/{assessmentId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteAssessment(
            UUID nominationId, UUID assessmentId, @HeaderParam("If-Match") @Nullable Revision revision) {
        assessments.delete(assessments.editable(nominationId, assessmentId, revision, DELETE));
    }

    @POST
    @Path("/{assessmentId}/submit")
    @Write
    @Allowed({OFFICE, UNIT})
    public AssessmentView submitAssessment(
            UUID nominationId, UUID assessmentId, @HeaderParam("If-Match") @Nullable Revision revision) {
        var assessment = assessments.editable(nominationId, assessmentId, revision, SUBMIT);
        assessments.submit(assessment);
        return assessments.view(assessment, assessment.nomination);
    }
}
