package vn.thidua.nomination;

import vn.thidua.text.Initials;

/** How the name of a protected person is shown to those who have no need of it (Decree 56/2017 art. 33). */
final class Masking {

    private Masking() {}

    /** Initials: "Nguyễn Thị An" becomes "N. T. A." */
    static String initials(String name) {
        return Initials.of(name);
    }
}
