package vn.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitRef;
import vn.thidua.revision.Revised;
import vn.thidua.rule.AwardStage;
import vn.thidua.text.Language;

/**
 * A decision as it is answered; its laureates are {@code GET /awards?decisionId=}.
 *
 * @param directiveId the decision as a document
 * @param awardCount laureates, those whose award was revoked included
 * @param money of the awards that stand
 * @param warnings what was found when it was made just now; empty in every other answer
 */
public record AwardDecisionView(
        UUID id,
        int revision,
        @Nullable CampaignName campaign,
        String number,
        LocalDate issuedOn,
        UnitRef decidingUnit,
        @Nullable String signer,
        @Nullable String signerRole,
        UUID directiveId,
        int awardCount,
        int revokedCount,
        Money money,
        List<Word> quotaAcknowledgements,
        List<StageSaid> stageAcknowledgements,
        List<Warning> warnings,
        Instant createdAt)
        implements Revised {

    /**
     * What a decision costs by the rules of its day.
     *
     * @param amount in dong, of those awards whose money is known
     * @param known how many these are
     * @param unknown awards whose money is not known
     */
    public record Money(long amount, int known, int unknown) {}

    /** What was said for drawing on a quota of which it is unclear for which units it is. */
    public record Word(
            UUID quotaId, String quotaCode, @Nullable String wording, String statement) {}

    /**
     * What was said for deciding although a rule left something unknown.
     *
     * @param stage null where it is not about a stage
     */
    public record StageSaid(UUID ruleId, @Nullable AwardStage stage, String statement) {}

    /** What was found and bars nothing. */
    public record Warning(String pointer, String code, String detail) {}

    AwardDecisionView with(List<GateFinding> found, Language language) {
        return new AwardDecisionView(
                id,
                revision,
                campaign,
                number,
                issuedOn,
                decidingUnit,
                signer,
                signerRole,
                directiveId,
                awardCount,
                revokedCount,
                money,
                quotaAcknowledgements,
                stageAcknowledgements,
                found.stream()
                        .map(one -> new Warning(
                                DecisionGate.pointer(one.index()),
                                one.code(),
                                one.words().in(language)))
                        .toList(),
                createdAt);
    }

    static AwardDecisionView of(
            AwardDecisionRow row, int revoked, Money money, List<QuotaWord> words, List<StageWord> stages) {
        return new AwardDecisionView(
                row.id(),
                row.revision(),
                CampaignName.ofNullable(row.campaignId(), row.campaignCode(), row.campaignName()),
                row.number(),
                row.issuedOn(),
                new UnitRef(row.unitId(), row.unitCode(), row.unitName()),
                row.signer(),
                row.signerRole(),
                row.directiveId(),
                row.awardCount(),
                revoked,
                money,
                words.stream()
                        .map(word -> new Word(word.quotaId(), word.quotaCode(), word.wording(), word.statement()))
                        .toList(),
                stages.stream()
                        .map(word -> new StageSaid(word.ruleId(), word.stage(), word.statement()))
                        .toList(),
                List.of(),
                row.createdAt());
    }
}
