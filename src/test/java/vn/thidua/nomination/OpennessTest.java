package vn.thidua.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.NominationWindow;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.time.DueBound;

class OpennessTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2024-05-18, BEFORE, 2024-05-17, true",
                "-, 2024-05-18, BEFORE, 2024-05-18, false",
                "-, 2024-05-18, BY, 2024-05-18, true",
                "-, 2024-05-18, BY, 2024-05-19, false",
                "-, 2024-05-18, -, 2024-05-18, true",
                "-, -, -, 2099-01-01, true",
                "2024-03-18, -, -, 2024-03-17, false",
                "2024-03-18, -, -, 2024-03-18, true",
            })
    void isOpenFromItsFirstToItsLastDay(LocalDate opensOn, LocalDate due, DueBound bound, LocalDate day, boolean open) {
        var window = new NominationWindow();
        window.opensOn = opensOn;
        window.dueDate = due;
        window.dueBound = bound;

        assertEquals(open, Openness.isOpen(window, day));
    }

    @Test
    void prefersTheWindowOfTheLevelToTheGeneralOne() {
        var general = new NominationWindow();
        var ofSchools = new NominationWindow();
        ofSchools.level = OrgUnitLevel.INSTITUTION;
        var windows = List.of(general, ofSchools);

        assertEquals(List.of(ofSchools), Openness.applying(windows, OrgUnitLevel.INSTITUTION));
        assertEquals(List.of(general), Openness.applying(windows, OrgUnitLevel.DISTRICT));
        assertTrue(Openness.applying(List.of(ofSchools), OrgUnitLevel.DISTRICT).isEmpty());
    }
}
