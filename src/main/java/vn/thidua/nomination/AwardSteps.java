package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/**
 * What becomes of an award after the decision: it is handed over, or taken back. Each step first locks the nomination
 * that was awarded, as the decision did, so that they follow one another.
 */
@ApplicationScoped
class AwardSteps {

    private static final Set<Role> OFFICES = Set.of(Role.OFFICE);
    static final Text CONFER = Text.of("Trao tặng", "Confer");
    static final Text REVOKE = Text.of("Thu hồi", "Revoke");
    static final Text RECOVER = Text.of("Thu hồi tiền thưởng", "Recover the money");

    private final Caller caller;
    private final RevocationCheck check;
    private final DecisionDocuments documents;
    private final QuotaCharges quotas;
    private final NominationHistory history;
    private final NominationScopes scopes;
    private final Clock clock;

    AwardSteps(
            Caller caller,
            RevocationCheck check,
            DecisionDocuments documents,
            QuotaCharges quotas,
            NominationHistory history,
            NominationScopes scopes,
            Clock clock) {
        this.caller = caller;
        this.check = check;
        this.documents = documents;
        this.quotas = quotas;
        this.history = history;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Notes how an award was handed over; said again, it replaces what was noted. */
    void confer(UUID id, @Nullable Revision revision, ConferralInput input) {
        var award = held(id);
        caller.require(award.decidingUnit.id, OFFICES);
        Revision.check(revision, award.revision);
        award.state.require(AwardState.GRANTED, CONFER);
        var faults = new Faults();
        faults.ruleIf(
                input.conferredOn().isAfter(caller.today()),
                "#/conferredOn",
                "IN_THE_FUTURE",
                Text.of("Ngày trao tặng ở tương lai.", "It is in the future."));
        faults.ruleIf(
                input.conferredOn().isBefore(award.decidedOn),
                "#/conferredOn",
                "BEFORE_THE_DECISION",
                Text.of(
                        "Trước ngày quyết định " + award.decidedOn + ".",
                        "The decision is of " + award.decidedOn + "."));
        faults.refuse();
        requireNewCertificate(award, input.certificateNumber());
        award.conferredOn = input.conferredOn();
        award.conferralPlace = input.place();
        award.conferralOccasion = input.occasion();
        award.certificateNumber = input.certificateNumber();
        award.presentedBy = input.presentedBy();
        award.flush();
    }

    /** The unique key stands behind this. */
    private static void requireNewCertificate(Award award, String number) {
        var taken = Award.count(
                "decidingUnit = ?1 and decisionYear = ?2 and certificateNumber = ?3 and id <> ?4",
                award.decidingUnit,
                award.decisionYear,
                number,
                award.id);
        if (taken > 0) {
            throw new DomainException(
                    ProblemType.ALREADY_EXISTS,
                    List.of(FieldError.at(
                            "#/certificateNumber",
                            "ALREADY_EXISTS",
                            Text.of("Số này đã cấp trong năm.", "The number was given within the year."))),
                    Text.of("giấy chứng nhận", "certificate"));
        }
    }

    /**
     * Takes an award back by a decision of its own, which amends the one that granted and, with its last award, repeals
     * it; what the award took from quotas is free again.
     */
    void revoke(UUID id, @Nullable Revision revision, AwardRevocationInput input) {
        var award = held(id);
        var unit = check.unit(input);
        Revision.check(revision, award.revision);
        award.state.require(AwardState.GRANTED, REVOKE);
        var source = check.source(input, award, unit);
        var paper = DecisionPaper.revoking(documents.number(input.number()), input, unit, award.decision.number);
        var revocation = new AwardRevocation();
        revocation.award = award;
        revocation.number = paper.number().canonical();
        revocation.issuedOn = input.issuedOn();
        revocation.decidingUnit = unit;
        revocation.signer = input.signer();
        revocation.signerRole = input.signerRole();
        revocation.reason = input.reason();
        revocation.directive = documents.registerRevoking(paper, award.decision.directive, source, isLast(award));
        revocation.sourceDirective = source;
        revocation.sourceArticle = input.sourceArticle();
        revocation.moneyDue = input.moneyRecovery().due();
        revocation.moneyRecoveredOn = input.moneyRecovery().recoveredOn();
        revocation.revokedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        revocation.persist();
        award.state = AwardState.REVOKED;
        quotas.release(award);
        takeBack(award, revocation);
    }

    /** Two steps about one decision follow one another by the lock on it. */
    private static boolean isLast(Award award) {
        award.decision.hold();
        return Award.count("decision = ?1 and state = ?2 and id <> ?3", award.decision, AwardState.GRANTED, award.id)
                == 0;
    }

    private void takeBack(Award award, AwardRevocation revocation) {
        var nomination = award.nomination;
        var from = nomination.state;
        var last = history.lastNumbers(List.of(nomination.id)).getOrDefault(nomination.id, 0);
        nomination.take(NominationAction.REVOKE, revocation.reason, revocation.revokedAt);
        history.note(nomination, NominationAction.REVOKE, from, revocation.reason, revocation.revokedAt, last + 1);
        nomination.flush();
        scopes.note(List.of(nomination.id), nomination.state);
    }

    /** Notes whether the money of a revoked award is due, and when it was paid back. */
    void recover(UUID id, @Nullable Revision revision, MoneyRecovery input) {
        var award = held(id);
        caller.require(award.decidingUnit.id, OFFICES);
        Revision.check(revision, award.revision);
        award.state.require(AwardState.REVOKED, RECOVER);
        AwardRevocation revocation =
                AwardRevocation.<AwardRevocation>find("award", award).singleResult();
        var faults = new Faults();
        RevocationCheck.money(input, "#", revocation.issuedOn, LocalDate.now(clock), faults);
        faults.refuse();
        revocation.moneyDue = input.due();
        revocation.moneyRecoveredOn = input.recoveredOn();
        revocation.flush();
        award.touch();
    }

    private static Award held(UUID id) {
        Nomination.lock(List.of(Award.nominationOf(id)));
        return Award.existing(id);
    }
}
