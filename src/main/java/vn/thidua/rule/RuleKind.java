package vn.thidua.rule;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What a rule about awards says. */
public enum RuleKind implements Labelled {
    STANDARD(Text.of("Tiêu chuẩn, điều kiện", "Standard")),
    DECIDING_AUTHORITY(Text.of("Thẩm quyền quyết định", "Deciding authority")),
    STAGE(Text.of("Bước bắt buộc", "Stage")),
    DOSSIER_PART(Text.of("Thành phần hồ sơ", "Dossier part")),
    VOTE_THRESHOLD(Text.of("Tỷ lệ phiếu của Hội đồng", "Vote threshold")),
    CONSULTATION(Text.of("Thời gian công khai lấy ý kiến", "Public consultation")),
    PROCESSING_LIMIT(Text.of("Thời hạn xử lý", "Processing limit")),
    CAP(Text.of("Tỷ lệ tối đa", "Cap")),
    COEFFICIENT(Text.of("Hệ số tiền thưởng", "Coefficient of the award money")),
    BASE_SALARY(Text.of("Mức lương cơ sở", "Base salary")),
    COMMENDATION_TYPE(Text.of("Loại hình khen thưởng", "Commendation type"));

    private final Text label;

    RuleKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
