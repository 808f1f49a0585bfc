package vn.thidua.person;

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
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /people} */
@Path("/api/v1/people")
public class PersonResource {

    private final People people;
    private final PersonList list;
    private final PersonAccess access;
    private final PersonActions actions;
    private final MergePatch mergePatch;

    PersonResource(People people, PersonList list, PersonAccess access, PersonActions actions, MergePatch mergePatch) {
        this.people = people;
        this.list = list;
        this.access = access;
        this.actions = actions;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<PersonItem> listPeople(@BeanParam @Valid PersonFilter filter, @BeanParam @Valid PageRequest page) {
        return list.list(filter, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<PersonView> createPerson(@NotNull @Valid PersonInput input) {
        var person = people.create(input);
        return Created.at("people/" + person.id, actions.view(person));
    }

    @GET
    @Path("/{personId}")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public PersonView getPerson(UUID personId) {
        return actions.view(access.seen(personId));
    }

    @PATCH
    @Path("/{personId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public PersonView changePerson(
            UUID personId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull JsonNode input) {
        var person = access.kept(personId, revision).person();
        people.change(person, mergePatch.apply(PersonChange.of(person), input, PersonChange.class));
        return actions.view(person);
    }

    @DELETE
    @Path("/{personId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deletePerson(UUID personId, @HeaderParam("If-Match") @Nullable Revision revision) {
        people.delete(personId, revision);
    }

    @POST
    @Path("/{personId}/anonymize")
    @Write
    @Allowed({OFFICE, UNIT})
    public PersonView anonymizePerson(UUID personId, @HeaderParam("If-Match") @Nullable Revision revision) {
        return actions.view(people.anonymize(personId, revision));
    }
}
