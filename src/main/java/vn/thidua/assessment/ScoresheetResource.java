package vn.thidua.assessment;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /emulation-blocs/{blocId}/scoresheets} */
@Path("/api/v1/emulation-blocs/{blocId}/scoresheets")
public class ScoresheetResource {

    private static final Text CHANGE = Text.of("Sửa", "Change");
    private static final Text SUBMIT = Text.of("Gửi", "Submit");

    private final Scoresheets sheets;
    private final MergePatch mergePatch;

    ScoresheetResource(Scoresheets sheets, MergePatch mergePatch) {
        this.sheets = sheets;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public Page<ScoresheetItem> listScoresheets(
            UUID blocId, @QueryParam("state") @Nullable ScoresheetState state, @BeanParam @Valid PageRequest page) {
        return sheets.list(blocId, state, page);
    }

    @POST
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<ScoresheetView> createScoresheet(UUID blocId, @NotNull @Valid ScoresheetInput input) {
        var sheet = sheets.create(blocId, input);
        return Created.at("emulation-blocs/" + blocId + "/scoresheets/" + sheet.id, sheets.view(sheet));
    }

    @GET
    @Path("/{scoresheetId}")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public ScoresheetView getScoresheet(UUID blocId, UUID scoresheetId) {
        return sheets.read(blocId, scoresheetId);
    }

    @PATCH
    @Path("/{scoresheetId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed({OFFICE, UNIT})
    public ScoresheetView changeScoresheet(
            UUID blocId,
            UUID scoresheetId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull JsonNode input) {
        var sheet = sheets.draft(blocId, scoresheetId, revision, CHANGE);
        sheets.change(sheet, mergePatch.apply(ScoresheetChange.of(sheet), input, ScoresheetChange.class));
        return sheets.view(sheet);
    }

    @POST
    @Path("/{scoresheetId}/submit")
    @Write
    @Allowed({OFFICE, UNIT})
    public ScoresheetView submitScoresheet(
            UUID blocId, UUID scoresheetId, @HeaderParam("If-Match") @Nullable Revision revision) {
        var sheet = sheets.draft(blocId, scoresheetId, revision, SUBMIT);
        sheets.submit(sheet);
        return sheets.view(sheet);
    }

    @POST
    @Path("/{scoresheetId}/fix")
    @Write
    @Allowed({OFFICE, UNIT})
    public ScoresheetView fixScoresheet(
            UUID blocId,
            UUID scoresheetId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid ScoresheetFixInput input) {
        return sheets.view(sheets.fix(blocId, scoresheetId, revision, input));
    }
}
