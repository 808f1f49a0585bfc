package vn.thidua.nomination;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.UnitRef;

/**
 * A nomination as it is read: the columns that an answer shows or is decided by, without an entity.
 *
 * @param unitValidTo last day of the proposing unit, inclusive
 */
public record NominationReading(
        UUID id,
        int revision,
        NominationState state,
        @Nullable String stateReason,
        String awardCode,
        String category,
        boolean minor,
        UUID unitId,
        String unitCode,
        String unitName,
        OrgUnitLevel unitLevel,
        LocalDate unitValidTo,
        @Nullable UUID campaignId,
        @Nullable String campaignCode,
        @Nullable String campaignName,
        @Nullable CampaignStatus campaignStatus,
        NomineeKind nomineeKind,
        String nomineeName,
        @Nullable UUID collectiveId,
        @Nullable String collectiveCode,
        @Nullable String collectiveName,
        @Nullable String position,
        @Nullable String achievement,
        @Nullable LocalDate achievementFrom,
        @Nullable LocalDate achievementTo,
        CommendationType commendationType,
        @Nullable UUID personId,
        @Nullable Integer criteriaRevision,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable String noticeNumber,
        @Nullable LocalDate noticeIssuedOn,
        @Nullable LocalDate noticeSentOn) {

    private static final String QUERY = """
            select new vn.thidua.nomination.NominationReading(n.id, n.revision, n.state, n.stateReason, n.awardCode,
             c.code, c.minor, u.id, u.code, u.name, u.level, u.validTo, k.id, k.code, k.name, k.status, n.nomineeKind,
             n.nomineeName, o.id, o.code, o.name, n.position, n.achievement, n.achievementFrom, n.achievementTo,
             n.commendationType, n.person.id, s.number, n.createdAt, n.submittedAt,
             n.noticeNumber, n.noticeIssuedOn, n.noticeSentOn)
            from Nomination n join n.category c join n.proposingUnit u left join n.campaign k
            left join n.collectiveUnit o left join n.criteriaSet s where n.id = :id""";

    static @Nullable NominationReading find(EntityManager database, UUID id) {
        return database.createQuery(QUERY, NominationReading.class).setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElse(null);
    }

    static NominationReading of(Nomination nomination) {
        var unit = nomination.proposingUnit;
        var campaign = nomination.campaign;
        var collective = nomination.collectiveUnit;
        return new NominationReading(
                nomination.id,
                nomination.revision,
                nomination.state,
                nomination.stateReason,
                nomination.awardCode,
                nomination.category.code,
                nomination.category.minor,
                unit.id,
                unit.code,
                unit.name,
                unit.level,
                unit.validTo,
                campaign == null ? null : campaign.id,
                campaign == null ? null : campaign.code,
                campaign == null ? null : campaign.name,
                campaign == null ? null : campaign.status,
                nomination.nomineeKind,
                nomination.nomineeName,
                collective == null ? null : collective.id,
                collective == null ? null : collective.code,
                collective == null ? null : collective.name,
                nomination.position,
                nomination.achievement,
                nomination.achievementFrom,
                nomination.achievementTo,
                nomination.commendationType,
                nomination.person == null ? null : nomination.person.id,
                nomination.criteriaSet == null ? null : nomination.criteriaSet.number,
                nomination.createdAt,
                nomination.submittedAt,
                nomination.noticeNumber,
                nomination.noticeIssuedOn,
                nomination.noticeSentOn);
    }

    /** People of a protected category are shown in full only to those who answer for them. */
    boolean isAboutAMinor() {
        return nomineeKind == NomineeKind.INDIVIDUAL && minor;
    }

    @Nullable
    RefusalNoticeView refusalNotice() {
        return RefusalNoticeView.ofNullable(noticeNumber, noticeIssuedOn, noticeSentOn);
    }

    UnitRef unit() {
        return new UnitRef(unitId, unitCode, unitName);
    }

    @Nullable
    UnitRef collective() {
        return collectiveId == null || collectiveCode == null || collectiveName == null
                ? null
                : new UnitRef(collectiveId, collectiveCode, collectiveName);
    }
}
