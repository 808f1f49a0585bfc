package vn.thidua.dossier;

import java.util.Collection;
import java.util.Set;
import vn.thidua.codelist.Labelled;
import vn.thidua.dossier.RequiredParts.Requirement;
import vn.thidua.rule.DossierPartKind;
import vn.thidua.text.Text;

/** Whether a dossier has what it must have. */
public enum DossierCompleteness implements Labelled {
    COMPLETE(Text.of("Đủ thành phần", "Complete")),
    INCOMPLETE(Text.of("Thiếu thành phần", "Incomplete")),
    UNKNOWN(Text.of("Chưa xác định được", "Unknown"));

    private final Text label;

    DossierCompleteness(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Fails closed: a part that a verified rule asks for and that is not there makes it incomplete; where a rule is not
     * verified, or none is known, nobody can say that it is complete.
     */
    static DossierCompleteness of(Collection<Requirement> requirements, Set<DossierPartKind> there) {
        var isMissing = requirements.stream()
                .anyMatch(requirement -> requirement.verified() && !there.contains(requirement.part()));
        if (isMissing) {
            return INCOMPLETE;
        }
        return requirements.isEmpty() || requirements.stream().anyMatch(requirement -> !requirement.verified())
                ? UNKNOWN
                : COMPLETE;
    }

    /** Why nobody can say; asked of UNKNOWN only. */
    static UnknownReason whyUnknown(Collection<Requirement> requirements) {
        return requirements.isEmpty() ? UnknownReason.NO_RULE : UnknownReason.RULE_NOT_VERIFIED;
    }

    /** Why completeness is unknown. */
    public enum UnknownReason {
        NO_RULE(Text.of(
                "Chưa có quy định nào về thành phần hồ sơ của hình thức này vào ngày này.",
                "No rule about the dossier of this award on this day is on record.")),
        RULE_NOT_VERIFIED(Text.of(
                "Có quy định về thành phần hồ sơ chưa được kiểm chứng với văn bản gốc.",
                "A rule about the dossier has not been checked against its source."));

        final Text words;

        UnknownReason(Text words) {
            this.words = words;
        }
    }
}
