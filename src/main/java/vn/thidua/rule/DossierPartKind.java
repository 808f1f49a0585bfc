package vn.thidua.rule;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** A part of a dossier. */
public enum DossierPartKind implements Labelled {
    SUBMISSION(Text.of("Tờ trình", "Submission letter")),
    MERIT_REPORT(Text.of("Báo cáo thành tích", "Merit report")),
    MINUTES(Text.of("Biên bản họp, bỏ phiếu", "Minutes of the vote")),
    INITIATIVE_CERTIFICATE(Text.of("Chứng nhận sáng kiến, đề tài", "Certificate of the initiative")),
    OPINION(Text.of("Ý kiến của cơ quan, nhân dân", "Opinions of agencies and the public")),
    OTHER(Text.of("Tài liệu khác", "Other document"));

    private final Text label;

    DossierPartKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
