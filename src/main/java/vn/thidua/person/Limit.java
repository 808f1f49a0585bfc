package vn.thidua.person;

import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** How long the lists about one person may grow: they are answered whole. */
final class Limit {

    static final int MOST = 200;

    private Limit() {}

    static void require(long there) {
        if (there >= MOST) {
            throw DomainException.rule(
                    "#",
                    "TOO_MANY",
                    Text.of("Mỗi người có nhiều nhất " + MOST + " mục.", "A person has at most " + MOST + " of them."));
        }
    }
}
