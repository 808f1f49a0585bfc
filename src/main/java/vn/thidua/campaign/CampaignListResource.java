package vn.thidua.campaign;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.access.Open;
import vn.thidua.revision.Revision;
import vn.thidua.write.Write;

/** The lists under {@code /campaigns/{campaignId}} that are written as a whole. */
@Path("/api/v1/campaigns/{campaignId}")
public class CampaignListResource {

    private final CampaignLists lists;
    private final TargetPart targets;
    private final LinkPart links;
    private final WindowPart windows;
    private final AliasPart aliases;
    private final SubjectPart subjects;

    CampaignListResource(
            CampaignLists lists,
            TargetPart targets,
            LinkPart links,
            WindowPart windows,
            AliasPart aliases,
            SubjectPart subjects) {
        this.lists = lists;
        this.targets = targets;
        this.links = links;
        this.windows = windows;
        this.aliases = aliases;
        this.subjects = subjects;
    }

    @GET
    @Path("/targets")
    @Open
    public ListView<TargetView> listCampaignTargets(UUID campaignId) {
        return lists.read(campaignId, targets);
    }

    @PUT
    @Path("/targets")
    @Write
    @Allowed({OFFICE, UNIT})
    public ListView<TargetView> replaceCampaignTargets(
            UUID campaignId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ListInput<TargetInput> input) {
        return lists.replace(campaignId, revision, targets, input);
    }

    @GET
    @Path("/links")
    @Open
    public ListView<LinkView> listCampaignLinks(UUID campaignId) {
        return lists.read(campaignId, links);
    }

    @PUT
    @Path("/links")
    @Write
    @Allowed({OFFICE, UNIT})
    public ListView<LinkView> replaceCampaignLinks(
            UUID campaignId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ListInput<LinkInput> input) {
        return lists.replace(campaignId, revision, links, input);
    }

    @GET
    @Path("/nomination-windows")
    @Open
    public ListView<WindowView> listCampaignNominationWindows(UUID campaignId) {
        return lists.read(campaignId, windows);
    }

    @PUT
    @Path("/nomination-windows")
    @Write
    @Allowed({OFFICE, UNIT})
    public ListView<WindowView> replaceCampaignNominationWindows(
            UUID campaignId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ListInput<WindowInput> input) {
        return lists.replace(campaignId, revision, windows, input);
    }

    @GET
    @Path("/aliases")
    @Open
    public ListView<AliasView> listCampaignAliases(UUID campaignId) {
        return lists.read(campaignId, aliases);
    }

    @PUT
    @Path("/aliases")
    @Write
    @Allowed({OFFICE, UNIT})
    public ListView<AliasView> replaceCampaignAliases(
            UUID campaignId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ListInput<AliasInput> input) {
        return lists.replace(campaignId, revision, aliases, input);
    }

    @GET
    @Path("/subject-categories")
    @Open
    public ListView<SubjectView> listCampaignSubjectCategories(UUID campaignId) {
        return lists.read(campaignId, subjects);
    }

    @PUT
    @Path("/subject-categories")
    @Write
    @Allowed({OFFICE, UNIT})
    public ListView<SubjectView> replaceCampaignSubjectCategories(
            UUID campaignId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ListInput<SubjectInput> input) {
        return lists.replace(campaignId, revision, subjects, input);
    }
}
