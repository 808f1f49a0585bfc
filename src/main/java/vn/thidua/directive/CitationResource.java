package vn.thidua.directive;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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

/** {@code /directives/{directiveId}/citations} the chain that they make, and paths along it. */
@Path("/api/v1/directives/{directiveId}")
public class CitationResource {

    private final CitationDesk desk;
    private final CitationChain chain;
    private final CitationPaths paths;

    CitationResource(CitationDesk desk, CitationChain chain, CitationPaths paths) {
        this.desk = desk;
        this.chain = chain;
        this.paths = paths;
    }

    @GET
    @Path("/citations")
    @Open
    public Page<CitationView> listCitations(UUID directiveId, @BeanParam @Valid PageRequest page) {
        return desk.list(directiveId, page);
    }

    @POST
    @Path("/citations")
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<CitationView> createCitation(UUID directiveId, @NotNull @Valid CitationInput input) {
        return desk.create(directiveId, input);
    }

    @GET
    @Path("/citations/{citationId}")
    @Open
    public CitationView getCitation(UUID directiveId, UUID citationId) {
        return desk.read(directiveId, citationId);
    }

    @PATCH
    @Path("/citations/{citationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public CitationView changeCitation(
            UUID directiveId,
            UUID citationId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull JsonNode input) {
        return desk.change(directiveId, citationId, revision, input);
    }

    @DELETE
    @Path("/citations/{citationId}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deleteCitation(
            UUID directiveId, UUID citationId, @HeaderParam("If-Match") @Nullable Revision revision) {
        desk.delete(directiveId, citationId, revision);
    }

    @GET
    @Path("/citation-chain")
    @Produces({MediaType.APPLICATION_JSON, "image/svg+xml", "text/vnd.graphviz", "text/vnd.mermaid"})
    @Open
    public CitationChainView getCitationChain(
            UUID directiveId,
            @QueryParam("direction") @DefaultValue("UPSTREAM") ChainDirection direction,
            @QueryParam("depth") @DefaultValue("5") @Min(1) @Max(20) int depth,
            @QueryParam("relation") @Nullable @Size(max = 200) String relation,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        return chain.of(directiveId, direction, depth, relation, asOf);
    }

    @GET
    @Path("/paths")
    @Open
    public CitationPathsView getCitationPaths(UUID directiveId, @BeanParam @Valid PathQuery query) {
        return paths.of(directiveId, query);
    }
}
