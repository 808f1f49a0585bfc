package vn.thidua.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominationStateTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMIT",
        "SUBMITTED, RETURN ENDORSE WITHDRAW REFUSE AWARD",
        "RETURNED, SUBMIT WITHDRAW",
        "ENDORSED, RETURN WITHDRAW REFUSE AWARD",
        "AWARDED, REVOKE",
        "REVOKED, ''",
        "REFUSED, ''",
        "WITHDRAWN, ''",
    })
    void allowsTheseStepsAndNoOthers(NominationState state, String steps) {
        var expected = steps.isEmpty() ? Set.of() : Set.of(steps.split(" "));

        var allowed = Arrays.stream(NominationAction.values())
                .filter(state::allows)
                .map(Enum::name)
                .collect(Collectors.toSet());

        assertEquals(expected, allowed);
    }
}
