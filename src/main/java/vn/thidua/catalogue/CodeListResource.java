package vn.thidua.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import vn.thidua.access.Open;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** {@code /code-lists}: what the codes on the wire mean, in both languages. */
@Path("/api/v1/code-lists")
public class CodeListResource {

    /** All lists: there are few, and their number does not grow with use. */
    public record AllCodeLists(List<CodeListView> items) {}

    @GET
    @Open
    public AllCodeLists listCodeLists() {
        return new AllCodeLists(CodeLists.ALL);
    }

    @GET
    @Path("/{name}")
    @Open
    public CodeListView getCodeList(String name) {
        return CodeLists.named(name)
                .orElseThrow(() -> DomainException.notFound(Text.of("danh mục mã này", "code list of this name")));
    }
}
