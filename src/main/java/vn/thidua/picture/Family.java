package vn.thidua.picture;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.NumberRegister;
import vn.thidua.text.Text;

/** Documents that a picture draws alike: by colour for the screen, by outline for paper. */
enum Family {
    LAW("#fde8e8", "#9b1c1c", Text.of("Hiến pháp, luật, pháp lệnh", "Constitution, laws, ordinances")),
    DECREE("#fff3d6", "#8a5a00", Text.of("Nghị định, thông tư", "Decrees, circulars")),
    PARTY("#ffe3f1", "#99145a", Text.of("Văn bản của Đảng", "Party documents")),
    DECISION("#e4edff", "#1e429f", Text.of("Nghị quyết, quyết định, chỉ thị", "Resolutions, decisions, directives")),
    PLAN("#e3f7ea", "#046c4e", Text.of("Kế hoạch, hướng dẫn, chương trình", "Plans, guidance, programmes")),
    OTHER("#f1f1f4", "#4b5563", Text.of("Công văn, văn bản khác", "Letters and other documents"));

    final String fill;
    final String stroke;
    final Text label;

    Family(String fill, String stroke, Text label) {
        this.fill = fill;
        this.stroke = stroke;
        this.label = label;
    }

    static Family of(DirectiveKind kind, @Nullable String number) {
        var parsed = number == null ? Optional.<DirectiveNumber>empty() : DirectiveNumber.tryParse(number);
        if (parsed.isPresent() && parsed.get().register() == NumberRegister.PARTY) {
            return PARTY;
        }
        return switch (kind) {
            case HIEN_PHAP, L, PL, LENH -> LAW;
            case ND, TT, TTLT, NQLT -> DECREE;
            case KL, THONG_TRI -> PARTY;
            case NQ, QD, CT -> DECISION;
            case KH, CTR, PA, DE_AN, DU_AN, HD, QC, QYD -> PLAN;
            case TC, TB, BC, BB, TTR, HOP_DONG, CV, CD, BGN, BTT, GUQ, GM, GGT, GNP, PG, PC, PB, THU_CONG, OTHER ->
                OTHER;
        };
    }
}
