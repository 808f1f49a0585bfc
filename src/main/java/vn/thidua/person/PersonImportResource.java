package vn.thidua.person;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import vn.thidua.access.Allowed;
import vn.thidua.write.Write;

/** {@code /people-imports}: many people at once, each row answered on its own. */
@Path("/api/v1/people-imports")
public class PersonImportResource {

    private final PersonImport imports;

    PersonImportResource(PersonImport imports) {
        this.imports = imports;
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public PersonImportView importPeople(@NotNull @Valid PersonImportInput input) {
        return imports.take(input);
    }
}
