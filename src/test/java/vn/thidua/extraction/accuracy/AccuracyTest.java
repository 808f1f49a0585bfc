package vn.thidua.extraction.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Extraction reaches its marks on the committed corpus; the accuracy command prints more. */
class AccuracyTest {

    @Test
    void reachesItsMarks() throws IOException {
        var accuracy = Accuracy.of(Accuracy.CORPUS);

        assertEquals(
                List.of(),
                accuracy.missed(Marks.REQUIRED),
                () -> String.join(System.lineSeparator(), accuracy.faults()));
    }
}
