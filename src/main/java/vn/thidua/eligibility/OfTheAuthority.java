package vn.thidua.eligibility;

import java.util.List;
import vn.thidua.rule.RequirementCode;
import vn.thidua.rule.RuleBook;
import vn.thidua.rule.UnitInLine;
import vn.thidua.text.Text;

/** Whether anybody in the line of the proposing unit decides on the award, as of the day. */
final class OfTheAuthority {

    private OfTheAuthority() {}

    static Finding finding(Candidate candidate, RuleBook book) {
        var authority = book.authority(candidate.awardCode(), candidate.type(), candidate.line());
        var unit = authority.unit();
        if (unit != null) {
            var rule = authority.rules().stream()
                    .filter(one -> one.verified())
                    .findFirst()
                    .orElse(authority.rules().get(0));
            return Finding.met(
                            RequirementCode.AUTHORITY,
                            Text.of(unit.name() + " quyết định.", unit.name() + " decides."),
                            List.of(evidence(unit)))
                    .under(rule);
        }
        if (authority.none()) {
            var rule = authority.rules().get(0);
            var level = rule.level() == null ? null : rule.level().label();
            var at = level == null ? "" : " ở cấp " + level.vi();
            return Finding.failed(
                            RequirementCode.AUTHORITY,
                            Text.of(
                                    "Không còn cấp có thẩm quyền" + at + " từ " + rule.validFrom() + ".",
                                    "There is no competent authority"
                                            + (level == null ? "" : " at the level " + level.en()) + " since "
                                            + rule.validFrom() + "."),
                            Text.of(
                                    "đơn vị cấp trên mới theo tổ chức hiện hành, hoặc quy định về thẩm quyền",
                                    "the unit's new place in the hierarchy, or a rule about who decides"),
                            Text.of("Quản trị viên (ADMINISTRATOR)", "An administrator (ADMINISTRATOR)"))
                    .under(rule);
        }
        return Finding.withoutRule(
                RequirementCode.AUTHORITY,
                Text.of(
                        "Chưa rõ cấp nào có thẩm quyền quyết định.",
                        "It is not on record who decides in the line of this unit."));
    }

    private static Evidence evidence(UnitInLine unit) {
        return new Evidence(EvidenceKind.UNIT, unit.id(), new Text(unit.name(), unit.name()), null);
    }
}
