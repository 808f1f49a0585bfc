package vn.thidua.directive;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;

/** What callers do with the citations of a directive: rights, work, answer. */
@ApplicationScoped
class CitationDesk {

    private final Citations citations;
    private final DirectiveAccess access;
    private final MergePatch mergePatch;

    CitationDesk(Citations citations, DirectiveAccess access, MergePatch mergePatch) {
        this.citations = citations;
        this.access = access;
        this.mergePatch = mergePatch;
    }

    Page<CitationView> list(UUID directiveId, PageRequest page) {
        return citations.list(access.readable(directiveId), page).map(this::view);
    }

    CitationView read(UUID directiveId, UUID citationId) {
        return view(Citation.existing(access.readable(directiveId), citationId));
    }

    RestResponse<CitationView> create(UUID directiveId, CitationInput input) {
        var statedIn = access.writable(directiveId);
        access.refuseGoverned(statedIn);
        var citation = citations.create(statedIn, input);
        return Created.at("directives/" + directiveId + "/citations/" + citation.id, view(citation));
    }

    CitationView change(UUID directiveId, UUID citationId, @Nullable Revision revision, JsonNode patch) {
        var citation = Citation.existing(access.writable(directiveId), citationId, revision);
        var input = mergePatch.apply(CitationInput.of(citation), patch, CitationInput.class);
        if (!input.withCited(null).equals(CitationInput.of(citation).withCited(null))) {
            access.refuseGoverned(citation.statedIn);
        }
        return view(citations.change(citation, input));
    }

    void delete(UUID directiveId, UUID citationId, @Nullable Revision revision) {
        var citation = Citation.existing(access.writable(directiveId), citationId, revision);
        access.refuseGoverned(citation.statedIn);
        citations.delete(citation);
    }

    private CitationView view(Citation citation) {
        return CitationView.of(citation, access.seesPeople());
    }
}
