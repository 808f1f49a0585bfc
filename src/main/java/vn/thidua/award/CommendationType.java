package vn.thidua.award;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** For what somebody is commended (Law 06/2022/QH15 art. 8). */
public enum CommendationType implements Labelled {
    MERIT(Text.of("Khen thưởng công trạng", "Merit")),
    SUDDEN(Text.of("Khen thưởng đột xuất", "Sudden achievement")),
    /** For the results of one campaign, thematic ones above all. */
    CAMPAIGN(Text.of("Khen thưởng phong trào, chuyên đề", "Emulation campaign")),
    CONTRIBUTION(Text.of("Khen thưởng quá trình cống hiến", "Course of contribution")),
    SENIORITY(Text.of("Khen thưởng theo niên hạn", "Years of service")),
    FOREIGN(Text.of("Khen thưởng đối ngoại", "Foreign relations"));

    private final Text label;

    CommendationType(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
