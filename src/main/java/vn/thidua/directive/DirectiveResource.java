package vn.thidua.directive;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.access.Open;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.write.Write;

/** {@code /directives} */
@Path("/api/v1/directives")
public class DirectiveResource {

    private final DirectiveDesk desk;

    DirectiveResource(DirectiveDesk desk) {
        this.desk = desk;
    }

    @GET
    @Open
    public Page<DirectiveItem> listDirectives(
            @BeanParam @Valid DirectiveFilter filter, @BeanParam @Valid PageRequest page) {
        return desk.list(filter, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<DirectiveView> createDirective(@NotNull @Valid DirectiveInput input) {
        return desk.register(input);
    }

    @GET
    @Path("/{directiveId}")
    @Open
    public DirectiveView getDirective(UUID directiveId) {
        return desk.read(directiveId);
    }

    @PATCH
    @Path("/{directiveId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public DirectiveView changeDirective(
            UUID directiveId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull JsonNode input) {
        return desk.change(directiveId, revision, input);
    }

    @DELETE
    @Path("/{directiveId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteDirective(UUID directiveId, @HeaderParam("If-Match") @Nullable Revision revision) {
        desk.delete(directiveId, revision);
    }

    @POST
    @Path("/{directiveId}/merge")
    @Write
    @Allowed({OFFICE, UNIT})
    public DirectiveView mergeDirective(
            UUID directiveId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull @Valid MergeInput input) {
        return desk.merge(directiveId, revision, input);
    }

    @GET
    @Path("/{directiveId}/recipients")
    @Open
    public RecipientsView getRecipients(UUID directiveId) {
        return desk.recipients(directiveId);
    }

    @PUT
    @Path("/{directiveId}/recipients")
    @Write
    @Allowed({OFFICE, UNIT})
    public RecipientsView replaceRecipients(
            UUID directiveId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid RecipientsInput input) {
        return desk.replaceRecipients(directiveId, revision, input);
    }
}
