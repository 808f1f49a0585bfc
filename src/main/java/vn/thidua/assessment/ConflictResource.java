package vn.thidua.assessment;

import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /nominations/{nominationId}/conflicts} */
@Path("/api/v1/nominations/{nominationId}/conflicts")
public class ConflictResource {

    private final ConflictDesk conflicts;

    ConflictResource(ConflictDesk conflicts) {
        this.conflicts = conflicts;
    }

    @GET
    @Allowed({OFFICE, COUNCIL_MEMBER})
    public Page<ConflictView> listConflicts(UUID nominationId, @BeanParam @Valid PageRequest page) {
        return conflicts.list(nominationId, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, COUNCIL_MEMBER})
    public RestResponse<ConflictView> createConflict(UUID nominationId, @NotNull @Valid ConflictInput input) {
        var conflict = conflicts.declare(nominationId, input);
        return Created.at("nominations/" + nominationId + "/conflicts/" + conflict.id, ConflictView.of(conflict));
    }

    @DELETE
    @Path("/{conflictId}")
    @Write
    @Allowed(OFFICE)
    public void deleteConflict(UUID nominationId, UUID conflictId) {
        conflicts.lift(nominationId, conflictId);
    }
}
