package vn.thidua.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.award.AwardType;
import vn.thidua.rule.AwardRules;
import vn.thidua.rule.RuleKind;
import vn.thidua.rule.UnitInLine;
import vn.thidua.text.Text;

/** Judges nominations by the rules and facts of a day. */
@ApplicationScoped
public class Eligibility {

    private static final Set<RuleKind> KINDS = EnumSet.of(RuleKind.STANDARD, RuleKind.DECIDING_AUTHORITY);

    private final Candidates candidates;
    private final Subjects subjects;
    private final AwardRules rules;

    Eligibility(Candidates candidates, Subjects subjects, AwardRules rules) {
        this.candidates = candidates;
        this.subjects = subjects;
        this.rules = rules;
    }

    /** The outcome of each nomination that exists; for others to go by, who has seen to access. */
    public Map<UUID, EligibilityOutcome> outcomes(Collection<UUID> nominations, LocalDate day) {
        var outcomes = new HashMap<UUID, EligibilityOutcome>();
        findings(nominations, day)
                .forEach((id, found) -> outcomes.put(
                        id,
                        EligibilityOutcome.ofAll(
                                found.stream().map(Finding::outcome).toList())));
        return outcomes;
    }

    /** What is found of each nomination that exists: a fixed number of statements, however many they are. */
    Map<UUID, List<Finding>> findings(Collection<UUID> nominations, LocalDate day) {
        return judged(nominations, day).findings();
    }

    /** The nominations that exist, as they are looked at, and what is found of each. */
    record Judged(Map<UUID, Candidate> candidates, Map<UUID, List<Finding>> findings, AwardNames names) {}

    Judged judged(Collection<UUID> nominations, LocalDate day) {
        var found = candidates.of(nominations, day);
        var facts = subjects.of(found.values(), day);
        var units = found.values().stream()
                .flatMap(one -> one.line().stream())
                .map(UnitInLine::id)
                .collect(Collectors.toSet());
        var book = rules.book(KINDS, Set.of(), units, day);
        var names = names(found.values(), facts.values(), day);
        var findings = found.values().stream()
                .collect(Collectors.toMap(
                        Candidate::nominationId,
                        one -> new Judgement(one, facts.get(one.nominationId()), book, names, day).findings()));
        return new Judged(found, findings, names);
    }

    private static AwardNames names(Collection<Candidate> candidates, Collection<Subject> subjects, LocalDate day) {
        var codes = new HashSet<String>();
        candidates.forEach(one -> codes.add(one.awardCode()));
        subjects.forEach(one -> {
            one.titles().forEach(title -> codes.add(title.awardCode()));
            one.awards().forEach(award -> codes.add(award.awardCode()));
        });
        var byCode = new HashMap<String, AwardNames.Named>();
        AwardType.<AwardType>list(
                        "validFrom <= ?1 and validTo >= ?1 and (code in ?2 or sourceDirective is not null)", day, codes)
                .forEach(type ->
                        byCode.put(type.code, new AwardNames.Named(Text.of(type.nameVi, type.nameEn), type.form)));
        return new AwardNames(byCode);
    }
}
