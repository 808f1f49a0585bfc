package vn.thidua.directive;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.access.Open;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.DocumentText;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /directives/{id}/text} */
@Path("/api/v1/directives/{directiveId}/text")
public class DirectiveTextResource {

    private final DirectiveTexts texts;

    DirectiveTextResource(DirectiveTexts texts) {
        this.texts = texts;
    }

    @GET
    @Open
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    public DirectiveTextView getDirectiveText(UUID directiveId) {
        return DirectiveTextView.of(texts.read(directiveId));
    }

    @PUT
    @Write
    @Allowed({OFFICE, UNIT})
    @Consumes({DocumentFormat.TEXT, DocumentFormat.PDF_TYPE, DocumentFormat.DOCX_TYPE})
    public RestResponse<DirectiveTextView> putDirectiveText(
            UUID directiveId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @NotNull DocumentText input) {
        var stored = texts.store(directiveId, revision, ifNoneMatch, input);
        var view = DirectiveTextView.of(stored.text());
        return stored.isNew() ? Created.at("directives/" + directiveId + "/text", view) : RestResponse.ok(view);
    }

    @DELETE
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteDirectiveText(UUID directiveId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision) {
        texts.delete(directiveId, revision);
    }
}
