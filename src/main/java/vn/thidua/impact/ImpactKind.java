package vn.thidua.impact;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What can lose its basis, in the order in which it is looked for: later kinds hang on earlier ones. */
public enum ImpactKind implements Labelled {
    DIRECTIVE(Text.of("Văn bản", "Directive")),
    CAMPAIGN(Text.of("Phong trào", "Campaign")),
    CRITERION(Text.of("Tiêu chí", "Criterion")),
    QUOTA(Text.of("Chỉ tiêu khen thưởng", "Award quota")),
    RULE(Text.of("Quy định về danh hiệu, hình thức khen thưởng", "Rule of the award catalogue")),
    REPORT_DUTY(Text.of("Chế độ báo cáo", "Report duty")),
    REPORT_DEADLINE(Text.of("Hạn báo cáo", "Report deadline")),
    NOMINATION(Text.of("Đề nghị khen thưởng", "Nomination"));

    private final Text label;

    ImpactKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
