package vn.thidua.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thidua.time.DueBound;

class NominationWindowTest {

    private final NominationWindow window = new NominationWindow();

    @Test
    void endsTheDayBeforeTheDayThatIsTheFirstTooLate() {
        window.dueDate = LocalDate.of(2024, 5, 18);
        window.dueBound = DueBound.BEFORE;

        assertEquals(LocalDate.of(2024, 5, 17), window.lastDay());
    }

    @Test
    void endsOnTheDayThatIsTheLastInTime() {
        window.dueDate = LocalDate.of(2024, 5, 18);
        window.dueBound = DueBound.BY;

        assertEquals(LocalDate.of(2024, 5, 18), window.lastDay());
    }

    @Test
    void hasNoLastDayWhileNoDateIsSet() {
        assertNull(window.lastDay());
    }
}
