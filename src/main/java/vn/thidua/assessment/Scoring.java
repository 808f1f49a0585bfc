package vn.thidua.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.CriterionKind;
import vn.thidua.problem.Faults;
import vn.thidua.text.Text;

/** Points and marks against criteria: what is wrong with them, and what they add up to. */
final class Scoring {

    private final Map<String, Criterion> criteria;

    /** @param applying the criteria that count for the nominee */
    Scoring(List<Criterion> applying) {
        criteria = applying.stream().collect(Collectors.toMap(one -> one.code, Function.identity()));
    }

    /** The lines as they are stored; faults where they name no criterion or do not fit it. */
    List<AssessmentLine> lines(List<AssessmentLineInput> inputs, Faults faults) {
        var lines = new ArrayList<AssessmentLine>();
        var seen = new HashSet<String>();
        for (int i = 0; i < inputs.size(); i++) {
            var input = inputs.get(i);
            var at = "#/lines/" + i;
            var criterion = criteria.get(input.criterion());
            if (criterion == null) {
                faults.unknown(at + "/criterion", Text.of("tiêu chí", "criterion"), input.criterion());
                continue;
            }
            faults.ruleIf(
                    !seen.add(criterion.code),
                    at + "/criterion",
                    "DUPLICATE",
                    Text.of("Tiêu chí này đã có.", "This criterion is there already."));
            check(criterion, input, at, faults);
            var line = new AssessmentLine();
            line.criterion = criterion;
            line.points = input.points();
            line.met = input.met();
            line.evidence = input.evidence();
            lines.add(line);
        }
        return lines;
    }

    private static void check(Criterion criterion, AssessmentLineInput input, String at, Faults faults) {
        switch (criterion.kind) {
            case REQUIRED ->
                faults.notAllowed(
                        input.points() != null,
                        at + "/points",
                        Text.of("Tiêu chí bắt buộc không chấm điểm.", "A required criterion has no points."));
            case SCORED -> {
                faults.notAllowed(
                        input.met() != null,
                        at + "/met",
                        Text.of("Tiêu chí chấm điểm không có đạt/không đạt.", "A scored criterion has points only."));
                var most = criterion.maxPoints;
                faults.ruleIf(
                        most != null && input.points() != null && input.points().compareTo(most) > 0,
                        at + "/points",
                        "TOO_MANY_POINTS",
                        Text.of("Tối đa " + most + " điểm.", "At most " + most + " points."));
            }
        }
    }

    /** What is missing before it can be submitted. */
    void requireComplete(List<AssessmentLine> lines, Faults faults) {
        var said = lines.stream()
                .filter(line -> line.points != null || line.met != null)
                .map(line -> line.criterion.code)
                .collect(Collectors.toSet());
        criteria.keySet().stream()
                .sorted()
                .filter(code -> !said.contains(code))
                .forEach(code -> faults.rule(
                        "#/lines",
                        "CRITERION_MISSING",
                        Text.of("Chưa đánh giá tiêu chí " + code + ".", "Criterion " + code + " is not assessed.")));
    }

    static BigDecimal total(List<AssessmentLine> lines) {
        return lines.stream()
                .map(line -> line.points == null ? BigDecimal.ZERO : line.points.multiply(weight(line.criterion)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weight(Criterion criterion) {
        return criterion.weight == null ? BigDecimal.ONE : criterion.weight;
    }

    static int met(List<AssessmentLine> lines) {
        return (int)
                lines.stream().filter(line -> Boolean.TRUE.equals(line.met)).count();
    }

    int requiredCount() {
        return (int) criteria.values().stream()
                .filter(one -> one.kind == CriterionKind.REQUIRED)
                .count();
    }
}
