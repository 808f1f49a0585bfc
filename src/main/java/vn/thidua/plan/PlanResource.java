package vn.thidua.plan;

import static vn.thidua.access.Role.OFFICE;
import static vn.thidua.access.Role.UNIT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.access.Open;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.revision.Revision;
import vn.thidua.text.Codes;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /plans} */
@Path("/api/v1/plans")
public class PlanResource {

    private final Plans plans;

    PlanResource(Plans plans) {
        this.plans = plans;
    }

    @GET
    @Open
    public Page<PlanItem> listPlans(@QueryParam("ownerId") @Nullable UUID ownerId, @BeanParam @Valid PageRequest page) {
        return plans.list(ownerId, page).map(PlanItem::of);
    }

    @GET
    @Path("/{code}")
    @Open
    public PlanView getPlan(@PathParam("code") @Pattern(regexp = Codes.FORM) String code) {
        return plans.view(plans.visible(code));
    }

    @PUT
    @Path("/{code}")
    @Write
    @Allowed({OFFICE, UNIT})
    public RestResponse<PlanView> putPlan(
            @PathParam("code") @Pattern(regexp = Codes.FORM) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @NotNull @Valid PlanDocument input) {
        var put = plans.put(code, input, PutCondition.of(revision, ifNoneMatch));
        var view = plans.view(put.plan());
        return put.created() ? Created.at("plans/" + code, view) : RestResponse.ok(view);
    }

    @DELETE
    @Path("/{code}")
    @Write
    @Allowed({OFFICE, UNIT})
    public void deletePlan(
            @PathParam("code") @Pattern(regexp = Codes.FORM) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable Revision revision) {
        plans.delete(code, revision);
    }

    @GET
    @Path("/{code}/resources")
    @Open
    public PlanResources getPlanResources(@PathParam("code") @Pattern(regexp = Codes.FORM) String code) {
        return plans.resources(plans.visible(code));
    }
}
