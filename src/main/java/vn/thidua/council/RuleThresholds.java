package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.award.CommendationType;
import vn.thidua.rule.AppliedRule;
import vn.thidua.rule.AwardRules;
import vn.thidua.rule.RuleContent.VoteThreshold;
import vn.thidua.rule.RuleKind;

/** Shares of votes as the award rules have them. */
@ApplicationScoped
class RuleThresholds implements Thresholds {

    private final AwardRules rules;

    RuleThresholds(AwardRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Threshold> applying(String awardCode, CommendationType type, UUID unit, LocalDate day) {
        return rules.applying(RuleKind.VOTE_THRESHOLD, awardCode, type, unit, day).stream()
                .flatMap(RuleThresholds::threshold)
                .toList();
    }

    private static Stream<Threshold> threshold(AppliedRule rule) {
        return rule.content() instanceof VoteThreshold vote
                ? Stream.of(new Threshold(
                        rule.id(),
                        vote.percent(),
                        vote.denominator(),
                        vote.secret(),
                        vote.absentInWriting(),
                        source(rule),
                        rule.verified()))
                : Stream.empty();
    }

    /** Directive and article, as far as they are known. */
    private static String source(AppliedRule rule) {
        var source = rule.source();
        if (source == null) {
            return "";
        }
        return Stream.of(source.directive().number(), source.article())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
