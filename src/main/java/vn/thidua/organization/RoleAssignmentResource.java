package vn.thidua.organization;

import static vn.thidua.access.Role.ADMINISTRATOR;
import static vn.thidua.access.Role.AUDITOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import vn.thidua.access.Role;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /role-assignments}. Here and not with {@code access}, because it answers with units. */
@Path("/api/v1/role-assignments")
public class RoleAssignmentResource {

    private final RoleAssignments assignments;
    private final MergePatch mergePatch;

    RoleAssignmentResource(RoleAssignments assignments, MergePatch mergePatch) {
        this.assignments = assignments;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed(AUDITOR)
    public Page<RoleAssignmentView> listRoleAssignments(
            @QueryParam("subject") @Nullable @Size(max = 255) String subject,
            @QueryParam("unitId") @Nullable UUID unitId,
            @QueryParam("role") @Nullable Role role,
            @BeanParam @Valid PageRequest page) {
        return assignments.list(subject, unitId, role, page);
    }

    @POST
    @Write
    @Allowed(ADMINISTRATOR)
    public RestResponse<RoleAssignmentView> createRoleAssignment(@NotNull @Valid RoleAssignmentInput input) {
        var assignment = assignments.create(input);
        return Created.at("role-assignments/" + assignment.id, RoleAssignmentView.of(assignment));
    }

    @GET
    @Path("/{roleAssignmentId}")
    @Allowed(AUDITOR)
    public RoleAssignmentView getRoleAssignment(UUID roleAssignmentId) {
        return RoleAssignmentView.of(assignments.readable(roleAssignmentId));
    }

    @PATCH
    @Path("/{roleAssignmentId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed(ADMINISTRATOR)
    public RoleAssignmentView changeRoleAssignment(
            UUID roleAssignmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @NotNull JsonNode input) {
        var assignment = assignments.administered(roleAssignmentId, revision);
        assignments.change(
                assignment, mergePatch.apply(RoleAssignmentChange.of(assignment), input, RoleAssignmentChange.class));
        return RoleAssignmentView.of(assignment);
    }

    @DELETE
    @Path("/{roleAssignmentId}")
    @Write
    @Allowed(ADMINISTRATOR)
    public void deleteRoleAssignment(
            UUID roleAssignmentId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision) {
        assignments.administered(roleAssignmentId, revision).delete();
    }
}
