package vn.thidua.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.ManyIds;
import vn.thidua.rule.UnitInLine;
import vn.thidua.rule.UnitLines;

/** Reads nominations as candidates: a fixed number of statements, however many they are. */
@ApplicationScoped
class Candidates {

    private static final String SUBJECTS = """
            select new vn.thidua.eligibility.Candidates$OfCampaign(s.campaign.id, c.id, c.code, 0)
            from CampaignSubject s join s.category c where s.campaign.id in :ids order by s.ordinal""";

    private static final String CRITERIA = """
            select new vn.thidua.eligibility.Candidates$OfCampaign(k.id, r.category.id, null, count(r.id))
            from Criterion r join r.set s join s.campaign k
            where k.id in :ids and s.number = k.criteriaRevision group by k.id, r.category.id""";

    private final UnitLines lines;
    private final Instance<CriteriaAssessments> assessments;
    private final EntityManager database;

    Candidates(UnitLines lines, Instance<CriteriaAssessments> assessments, EntityManager database) {
        this.lines = lines;
        this.assessments = assessments;
        this.database = database;
    }

    /** As selected: a category that a campaign is for, or how many criteria it has for one (null: for all). */
    public record OfCampaign(
            UUID campaignId,
            @Nullable UUID categoryId,
            @Nullable String category,
            long criteria) {}

    /** Those that exist, by id. */
    Map<UUID, Candidate> of(Collection<UUID> nominations, LocalDate day) {
        if (nominations.isEmpty()) {
            return Map.of();
        }
        var rows = ManyIds.query(database, CandidateRow.QUERY, CandidateRow.class, nominations)
                .getResultList();
        var unitLines = lines.of(rows.stream().map(CandidateRow::unitId).collect(Collectors.toSet()), day);
        var campaigns = rows.stream()
                .map(CandidateRow::campaignId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        var subjects = ofCampaigns(SUBJECTS, campaigns);
        var criteria = ofCampaigns(CRITERIA, campaigns);
        var assessed = campaigns.isEmpty() ? Map.<UUID, Boolean>of() : assessed(rows, day);
        return rows.stream()
                .map(row -> candidate(
                        row,
                        unitLines.getOrDefault(row.unitId(), List.of()),
                        campaign(row, subjects, criteria, assessed.get(row.id()))))
                .collect(Collectors.toMap(Candidate::nominationId, candidate -> candidate));
    }

    private Map<UUID, Boolean> assessed(List<CandidateRow> rows, LocalDate day) {
        var ids = rows.stream()
                .filter(row -> row.campaignId() != null)
                .map(CandidateRow::id)
                .toList();
        var all = new HashMap<UUID, Boolean>();
        assessments.forEach(one -> all.putAll(one.metOn(ids, day)));
        return all;
    }

    private Map<UUID, List<OfCampaign>> ofCampaigns(String hql, Set<UUID> campaigns) {
        return campaigns.isEmpty()
                ? Map.of()
                : ManyIds.query(database, hql, OfCampaign.class, campaigns).getResultList().stream()
                        .collect(Collectors.groupingBy(OfCampaign::campaignId));
    }

    private static Candidate.@Nullable CampaignFacts campaign(
            CandidateRow row,
            Map<UUID, List<OfCampaign>> subjects,
            Map<UUID, List<OfCampaign>> criteria,
            @Nullable Boolean assessed) {
        var id = row.campaignId();
        if (id == null) {
            return null;
        }
        var count = criteria.getOrDefault(id, List.of()).stream()
                .filter(one -> one.categoryId() == null || one.categoryId().equals(row.categoryId()))
                .mapToLong(OfCampaign::criteria)
                .sum();
        return new Candidate.CampaignFacts(
                id,
                String.valueOf(row.campaignName()),
                String.valueOf(row.organizer()),
                subjects.getOrDefault(id, List.of()).stream()
                        .map(one -> String.valueOf(one.category()))
                        .toList(),
                (int) count,
                assessed);
    }

    private static Candidate candidate(
            CandidateRow row, List<UnitInLine> line, Candidate.@Nullable CampaignFacts campaign) {
        return new Candidate(
                row.id(),
                row.awardCode(),
                row.type(),
                row.kind(),
                row.personId(),
                row.collectiveId(),
                row.unitId(),
                row.unitName(),
                line,
                row.category(),
                campaign,
                row.from(),
                row.to());
    }
}
