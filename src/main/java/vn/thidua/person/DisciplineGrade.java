package vn.thidua.person;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** Grades of discipline, the mildest first. */
public enum DisciplineGrade implements Labelled {
    REPRIMAND(Text.of("Khiển trách", "Reprimand")),
    WARNING(Text.of("Cảnh cáo", "Warning")),
    SALARY_REDUCTION(Text.of("Hạ bậc lương", "Salary reduction")),
    DEMOTION(Text.of("Giáng chức", "Demotion")),
    REMOVAL(Text.of("Cách chức", "Removal from office")),
    DISMISSAL(Text.of("Buộc thôi việc", "Dismissal"));

    private final Text label;

    DisciplineGrade(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether this is as severe as the other, or more. */
    public boolean isAtLeast(DisciplineGrade other) {
        return compareTo(other) >= 0;
    }
}
