package vn.thidua.assessment;

import static vn.thidua.access.Role.AUDITOR;
import static vn.thidua.access.Role.COUNCIL_MEMBER;
import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
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

/** {@code /emulation-blocs} */
@Path("/api/v1/emulation-blocs")
public class EmulationBlocResource {

    private final Blocs blocs;
    private final Scoresheets sheets;
    private final MergePatch mergePatch;

    EmulationBlocResource(Blocs blocs, Scoresheets sheets, MergePatch mergePatch) {
        this.blocs = blocs;
        this.sheets = sheets;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allowed({})
    public Page<BlocView> listEmulationBlocs(
            @QueryParam("organizerId") @Nullable UUID organizerId, @BeanParam @Valid PageRequest page) {
        return blocs.list(organizerId, page);
    }

    @POST
    @Write
    @Allowed(OFFICE)
    public RestResponse<BlocView> createEmulationBloc(@NotNull @Valid BlocInput input) {
        var bloc = blocs.create(input);
        return Created.at("emulation-blocs/" + bloc.id, BlocView.of(bloc));
    }

    @GET
    @Path("/{blocId}")
    @Allowed({})
    public BlocView getEmulationBloc(UUID blocId) {
        return BlocView.of(EmulationBloc.existing(blocId));
    }

    @PATCH
    @Path("/{blocId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Write
    @Allowed(OFFICE)
    public BlocView changeEmulationBloc(
            UUID blocId, @HeaderParam("If-Match") @Nullable Revision revision, @NotNull JsonNode input) {
        var bloc = blocs.writable(blocId, revision);
        blocs.write(bloc, mergePatch.apply(BlocInput.of(bloc), input, BlocInput.class));
        return BlocView.of(bloc);
    }

    @GET
    @Path("/{blocId}/years/{year}")
    @Allowed({})
    public BlocYearView getBlocYear(UUID blocId, @Min(2000) @Max(2100) int year) {
        return BlocYearView.of(blocs.year(blocId, year));
    }

    @PUT
    @Path("/{blocId}/years/{year}")
    @Write
    @Allowed(OFFICE)
    public BlocYearView putBlocYear(
            UUID blocId,
            @Min(2000) @Max(2100) int year,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid BlocYearInput input) {
        return BlocYearView.of(blocs.put(blocId, year, revision, input));
    }

    @GET
    @Path("/{blocId}/ranking")
    @Allowed({OFFICE, UNIT, COUNCIL_MEMBER, AUDITOR})
    public BlocRankingView rankBloc(
            UUID blocId, @QueryParam("year") @NotNull @Min(2000) @Max(2100) @Nullable Integer year) {
        return sheets.rank(blocId, Objects.requireNonNull(year));
    }
}
