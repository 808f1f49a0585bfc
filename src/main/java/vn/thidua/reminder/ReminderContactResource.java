package vn.thidua.reminder;

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

/** {@code /reminder-contacts} */
@Path("/api/v1/reminder-contacts")
public class ReminderContactResource {

    private final ReminderContacts contacts;

    ReminderContactResource(ReminderContacts contacts) {
        this.contacts = contacts;
    }

    @GET
    @Allowed({OFFICE, UNIT})
    public Page<ReminderContactView> listReminderContacts(
            @QueryParam("unitId") @NotNull UUID unitId, @BeanParam @Valid PageRequest page) {
        return contacts.list(unitId, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<ReminderContactView> createReminderContact(@NotNull @Valid ReminderContactInput input) {
        var made = contacts.create(input);
        return Created.at("reminder-contacts/" + made.id, ReminderContactView.of(made));
    }

    @GET
    @Path("/{contactId}")
    @Allowed({OFFICE, UNIT})
    public ReminderContactView getReminderContact(UUID contactId) {
        return ReminderContactView.of(contacts.readable(contactId));
    }

    @PATCH
    @Path("/{contactId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public ReminderContactView changeReminderContact(
            UUID contactId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision, @NotNull JsonNode input) {
        return ReminderContactView.of(contacts.change(contactId, revision, input));
    }

    @DELETE
    @Path("/{contactId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteReminderContact(UUID contactId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision) {
        contacts.delete(contactId, revision);
    }

    @GET
    @Path("/{contactId}/mails")
    @Allowed({OFFICE, UNIT})
    public Page<ReminderMailView> listReminderMails(UUID contactId, @BeanParam @Valid PageRequest page) {
        return contacts.mails(contactId, page);
    }
}
