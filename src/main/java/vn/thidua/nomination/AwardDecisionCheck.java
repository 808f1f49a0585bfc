package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.award.AwardType;
import vn.thidua.campaign.Campaign;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Whether everybody on the list of a decision can be decided on; names every fault of the list, not the first. */
@ApplicationScoped
class AwardDecisionCheck {

    private final Caller caller;
    private final NominationAccess access;
    private final NominationScopes scopes;

    AwardDecisionCheck(Caller caller, NominationAccess access, NominationScopes scopes) {
        this.caller = caller;
        this.access = access;
        this.scopes = scopes;
    }

    /** The campaign named: launched, or already closed, which is when most awards are decided. */
    @Nullable
    Campaign campaign(AwardDecisionInput input) {
        if (input.campaignId() == null) {
            return null;
        }
        Campaign campaign = Campaign.findById(input.campaignId());
        if (campaign == null || !campaign.isVisibleTo(caller)) {
            throw DomainException.unknownReference(
                    "#/campaignId", Text.of("phong trào thi đua", "campaign"), input.campaignId());
        }
        switch (campaign.status) {
            case LAUNCHED, CLOSED -> {}
            case DRAFT, CANCELLED -> throw campaign.notOpen();
        }
        return campaign;
    }

    /** The nominations, already locked, in the order of the request. */
    List<Nomination> nominations(AwardDecisionInput input, OrgUnit unit) {
        var ids = input.nominationIds();
        var found = Nomination.wholes(ids).stream()
                .collect(Collectors.toMap(nomination -> nomination.id, Function.identity()));
        var seen = access.seen(found.keySet());
        var below = scopes.below(List.of(unit.id), found.keySet());
        var codes = found.values().stream().map(one -> one.awardCode).collect(Collectors.toSet());
        Map<String, AwardType> awards = codes.isEmpty() ? Map.of() : Catalogue.awards(codes, input.issuedOn());
        var faults = new Faults();
        DecisionPaper.checkDay(input.issuedOn(), unit, caller.today(), faults);
        var decided = new ArrayList<FieldError>();
        var named = new HashSet<UUID>();
        var nominations = new ArrayList<Nomination>();
        for (int i = 0; i < ids.size(); i++) {
            var pointer = "#/nominationIds/" + i;
            var nomination = found.get(ids.get(i));
            if (nomination == null || !seen.contains(nomination.id)) {
                faults.unknown(pointer, Nomination.WHAT, ids.get(i));
                continue;
            }
            if (!named.add(nomination.id)) {
                faults.rule(pointer, "NAMED_TWICE", Text.of("Đã có trong danh sách.", "Already on the list."));
                continue;
            }
            check(nomination, input, below, awards.get(nomination.awardCode), pointer, faults);
            if (!nomination.state.allows(NominationAction.AWARD)) {
                decided.add(FieldError.at(pointer, "WRONG_STATE", stateWords(nomination.state)));
            }
            nominations.add(nomination);
        }
        refuse(faults, decided);
        return nominations;
    }

    private static void check(
            Nomination nomination,
            AwardDecisionInput input,
            Set<UUID> below,
            @Nullable AwardType award,
            String pointer,
            Faults faults) {
        var campaignId = nomination.campaign == null ? null : nomination.campaign.id;
        if (!Objects.equals(campaignId, input.campaignId())) {
            faults.rule(
                    pointer,
                    "OTHER_CAMPAIGN",
                    Text.of(
                            "Đề nghị không thuộc phong trào của quyết định.",
                            "The nomination is not of the campaign of the decision."));
        }
        if (!below.contains(nomination.id)) {
            faults.rule(
                    pointer,
                    "OUTSIDE_THE_DECIDING_UNIT",
                    Text.of(
                            "Đơn vị đề nghị không thuộc đơn vị quyết định.",
                            "The proposing unit is not below the deciding unit."));
        }
        if (award == null) {
            faults.rule(
                    pointer,
                    "AWARD_NOT_IN_CATALOGUE",
                    Text.of(
                            "Danh mục không có " + nomination.awardCode + " vào ngày quyết định.",
                            "The catalogue has no " + nomination.awardCode + " on the day of the decision."));
        } else if (!Catalogue.fits(award, nomination.nomineeKind)) {
            faults.rule(pointer, "HOLDER_DOES_NOT_FIT", NominationDraft.holderWords(award.holder.label()));
        }
    }

    /** Where only states are in the way, somebody else was faster: 409. Otherwise the list itself is wrong: 422. */
    private static void refuse(Faults faults, List<FieldError> decided) {
        if (faults.isEmpty() && !decided.isEmpty()) {
            throw new DomainException(ProblemType.NOMINATION_NOT_DECIDABLE, decided, decided.size());
        }
        decided.forEach(fault -> faults.rule(String.valueOf(fault.pointer()), fault.code(), fault.words()));
        faults.refuse();
    }

    private static Text stateWords(NominationState state) {
        return Text.of(
                "Đang ở trạng thái: " + state.label().vi() + ".",
                "Its state is: " + state.label().en() + ".");
    }
}
