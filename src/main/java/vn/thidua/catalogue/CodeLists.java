package vn.thidua.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thidua.access.Role;
import vn.thidua.assessment.AssessmentKind;
import vn.thidua.assessment.AssessmentState;
import vn.thidua.assessment.BlocKind;
import vn.thidua.assessment.ScoresheetState;
import vn.thidua.audit.ChangeAction;
import vn.thidua.award.AwardForm;
import vn.thidua.award.AwardHolder;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.calendar.HolidayData;
import vn.thidua.calendar.HolidayKind;
import vn.thidua.calendar.HolidayOccasion;
import vn.thidua.campaign.CampaignAction;
import vn.thidua.campaign.CampaignForm;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.CriteriaSetStatus;
import vn.thidua.campaign.CriterionKind;
import vn.thidua.campaign.LinkRelation;
import vn.thidua.campaign.QuotaStage;
import vn.thidua.campaign.ScopeClarity;
import vn.thidua.campaign.TargetComparison;
import vn.thidua.change.ChangeEntity;
import vn.thidua.codelist.Labelled;
import vn.thidua.consultation.ConsultationState;
import vn.thidua.consultation.ObjectionOutcome;
import vn.thidua.consultation.ObjectionState;
import vn.thidua.consultation.OpinionAnswer;
import vn.thidua.consultation.OpinionState;
import vn.thidua.council.CouncilKind;
import vn.thidua.council.CouncilRole;
import vn.thidua.council.CouncilSessionState;
import vn.thidua.council.Presence;
import vn.thidua.council.VoteBasisKind;
import vn.thidua.council.VoteChoice;
import vn.thidua.council.VoteOutcome;
import vn.thidua.council.VoteReason;
import vn.thidua.council.VotingMethod;
import vn.thidua.directive.ChainDirection;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.CitationResolution;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.InForce;
import vn.thidua.directive.NumberRegister;
import vn.thidua.directive.RecipientPurpose;
import vn.thidua.directive.ResolutionOutcome;
import vn.thidua.directive.ResolutionReason;
import vn.thidua.directive.TextLayer;
import vn.thidua.dossier.DossierCompleteness;
import vn.thidua.eligibility.EligibilityOutcome;
import vn.thidua.eligibility.EvidenceKind;
import vn.thidua.feed.CalendarKind;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingSeverity;
import vn.thidua.impact.BasisState;
import vn.thidua.impact.ImpactKind;
import vn.thidua.merit.InitiativeScope;
import vn.thidua.merit.InitiativeState;
import vn.thidua.merit.RegistrationKind;
import vn.thidua.nomination.AwardGrouping;
import vn.thidua.nomination.AwardState;
import vn.thidua.nomination.ConflictGround;
import vn.thidua.nomination.NominationAction;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.PendingKind;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.organization.SuccessionKind;
import vn.thidua.person.DisciplineGrade;
import vn.thidua.person.DisciplineKind;
import vn.thidua.person.DisciplineState;
import vn.thidua.person.ImportOutcome;
import vn.thidua.person.TitleOrigin;
import vn.thidua.rate.RateGrouping;
import vn.thidua.reminder.ReminderFrequency;
import vn.thidua.reminder.ReminderMailState;
import vn.thidua.report.DayKind;
import vn.thidua.report.DeadlineStatus;
import vn.thidua.report.DueKind;
import vn.thidua.report.DutyStatus;
import vn.thidua.report.PeriodCalendar;
import vn.thidua.report.ReportAction;
import vn.thidua.report.ReportPeriod;
import vn.thidua.report.ReportRegime;
import vn.thidua.report.RouteState;
import vn.thidua.report.SubmissionStatus;
import vn.thidua.report.Timeliness;
import vn.thidua.report.WritingCode;
import vn.thidua.rule.AwardStage;
import vn.thidua.rule.CapBase;
import vn.thidua.rule.CompletionGrade;
import vn.thidua.rule.DossierPartKind;
import vn.thidua.rule.RequiredScope;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RuleKind;
import vn.thidua.rule.VoteDenominator;
import vn.thidua.submission.SubmissionAction;
import vn.thidua.submission.SubmissionItemOutcome;
import vn.thidua.submission.SubmissionState;
import vn.thidua.time.DueBound;

/** Every enumeration that people meet on the wire, with its labels; a test holds it against the contract. */
final class CodeLists {

    static final List<CodeListView> ALL = List.of(
            of(AssessmentKind.class),
            of(AssessmentState.class),
            of(AwardForm.class),
            of(AwardGrouping.class),
            of(AwardHolder.class),
            of(AwardStage.class),
            of(AwardState.class),
            of(BasisState.class),
            of(BlocKind.class),
            of(CalendarKind.class),
            of(CampaignAction.class),
            of(CampaignForm.class),
            of(CampaignKind.class),
            of(CampaignStatus.class),
            of(CapBase.class),
            of(ChainDirection.class),
            of(ChangeAction.class),
            of(ChangeEntity.class),
            of(CitationRelation.class),
            of(CitationResolution.class),
            of(CommendationType.class),
            of(CompletionGrade.class),
            of(ConflictGround.class),
            of(ConsultationState.class),
            of(CouncilKind.class),
            of(CouncilRole.class),
            of(CouncilSessionState.class),
            of(CriteriaSetStatus.class),
            of(CriterionKind.class),
            of(DayKind.class),
            of(DeadlineStatus.class),
            of(DirectiveKind.class),
            of(DirectiveStatus.class),
            of(DisciplineGrade.class),
            of(DisciplineKind.class),
            of(DisciplineState.class),
            of(DossierCompleteness.class),
            of(DossierPartKind.class),
            of(DueBound.class),
            of(DueKind.class),
            of(DutyStatus.class),
            of(EligibilityOutcome.class),
            of(EvidenceKind.class),
            of(FindingCode.class),
            of(FindingSeverity.class),
            of(HolidayData.class),
            of(HolidayKind.class),
            of(HolidayOccasion.class),
            of(ImpactKind.class),
            of(ImportOutcome.class),
            of(InForce.class),
            of(InitiativeScope.class),
            of(InitiativeState.class),
            of(LinkRelation.class),
            of(NominationAction.class),
            of(NominationState.class),
            of(NomineeKind.class),
            of(NumberRegister.class),
            of(ObjectionOutcome.class),
            of(ObjectionState.class),
            of(OpinionAnswer.class),
            of(OpinionState.class),
            of(OrgUnitKind.class),
            of(OrgUnitLevel.class),
            of(PendingKind.class),
            of(PeriodCalendar.class),
            of(Presence.class),
            of(QuotaStage.class),
            of(RateGrouping.class),
            of(RecipientPurpose.class),
            of(RegistrationKind.class),
            of(ReminderFrequency.class),
            of(ReminderMailState.class),
            of(ReportAction.class),
            of(ReportPeriod.class),
            of(ReportRegime.class),
            of(RequiredScope.class),
            of(RequirementCode.class),
            of(ResolutionOutcome.class),
            of(ResolutionReason.class),
            of(Role.class),
            of(RuleKind.class),
            of(RouteState.class),
            of(ScopeClarity.class),
            of(ScoresheetState.class),
            of(SubmissionAction.class),
            of(SubmissionItemOutcome.class),
            of(SubmissionState.class),
            of(SubmissionStatus.class),
            of(SuccessionKind.class),
            of(TargetComparison.class),
            of(TextLayer.class),
            of(Timeliness.class),
            of(TitleOrigin.class),
            of(VoteBasisKind.class),
            of(VoteChoice.class),
            of(VoteDenominator.class),
            of(VoteOutcome.class),
            of(VoteReason.class),
            of(VotingMethod.class),
            of(WritingCode.class));

    private CodeLists() {}

    /** @param name the name of the schema in the contract */
    static Optional<CodeListView> named(String name) {
        return ALL.stream().filter(list -> list.name().equals(name)).findFirst();
    }

    private static CodeListView of(Class<? extends Labelled> type) {
        return new CodeListView(
                type.getSimpleName(),
                Arrays.stream(type.getEnumConstants())
                        .map(CodeListView.Code::of)
                        .toList());
    }
}
