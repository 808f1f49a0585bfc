package vn.thidua.award;

import static vn.thidua.access.Role.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.access.Caller;
import vn.thidua.access.Open;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /subject-categories}: whom campaigns are for and awards go to. */
@Path("/api/v1/subject-categories")
public class SubjectCategoryResource {

    private final AwardCatalogue catalogue;
    private final Caller caller;
    private final MergePatch mergePatch;

    SubjectCategoryResource(AwardCatalogue catalogue, Caller caller, MergePatch mergePatch) {
        this.catalogue = catalogue;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    @GET
    @Open
    public Page<SubjectCategoryView> listSubjectCategories(@BeanParam @Valid PageRequest page) {
        return catalogue.categories(page).map(SubjectCategoryView::of);
    }

    @POST
    @Write
    @Allowed(ADMINISTRATOR)
    public RestResponse<SubjectCategoryView> createSubjectCategory(@NotNull @Valid SubjectCategoryInput input) {
        caller.requireWholeService(Set.of());
        var category = new SubjectCategory();
        input.applyTo(category);
        category.persistAndFlush();
        return Created.at("subject-categories/" + category.id, SubjectCategoryView.of(category));
    }

    @GET
    @Path("/{subjectCategoryId}")
    @Open
    public SubjectCategoryView getSubjectCategory(UUID subjectCategoryId) {
        return SubjectCategoryView.of(SubjectCategory.existing(subjectCategoryId));
    }

    @PATCH
    @Path("/{subjectCategoryId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed(ADMINISTRATOR)
    public SubjectCategoryView changeSubjectCategory(
            UUID subjectCategoryId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull JsonNode input) {
        caller.requireWholeService(Set.of());
        var category = SubjectCategory.existing(subjectCategoryId, revision);
        mergePatch
                .apply(SubjectCategoryInput.of(category), input, SubjectCategoryInput.class)
                .applyTo(category);
        category.flush();
        return SubjectCategoryView.of(category);
    }
}
