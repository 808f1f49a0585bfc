package vn.thidua.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"Nguyễn Thị An, N. T. A.", "  đặng  văn ơn , Đ. V. Ơ.", "Y, Y."})
    void leavesTheInitials(String name, String masked) {
        assertEquals(masked, Masking.initials(name));
    }
}
