package vn.thidua.rule;

import static vn.thidua.access.Role.ADMINISTRATOR;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Allowed;
import vn.thidua.access.Open;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;
import vn.thidua.write.Write;

/** {@code /award-rules}: what holds for awards, from when to when, and on what it rests. */
@Path("/api/v1/award-rules")
public class AwardRuleResource {

    private final AwardRuleDesk desk;

    AwardRuleResource(AwardRuleDesk desk) {
        this.desk = desk;
    }

    @GET
    @Open
    public Page<AwardRuleView> listAwardRules(
            @QueryParam("kind") @Nullable RuleKind kind,
            @QueryParam("awardCode") @Nullable @Size(max = 64) String awardCode,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("unitId") @Nullable UUID unitId,
            @BeanParam @Valid PageRequest page) {
        return desk.list(new AwardRuleDesk.Filter(kind, awardCode, asOf, unitId), page);
    }

    @POST
    @Write
    @Allowed(ADMINISTRATOR)
    public RestResponse<AwardRuleView> createAwardRule(@NotNull @Valid AwardRuleInput input) {
        var rule = desk.create(input);
        return Created.at("award-rules/" + rule.id, desk.view(rule));
    }

    @GET
    @Path("/{awardRuleId}")
    @Open
    public AwardRuleView getAwardRule(UUID awardRuleId) {
        return desk.view(AwardRule.existing(awardRuleId));
    }

    @POST
    @Path("/{awardRuleId}/end")
    @Write
    @Allowed(ADMINISTRATOR)
    public AwardRuleView endAwardRule(
            UUID awardRuleId,
            @HeaderParam("If-Match") @Nullable Revision revision,
            @NotNull @Valid RuleEndInput input) {
        return desk.view(desk.end(awardRuleId, revision, input));
    }
}
