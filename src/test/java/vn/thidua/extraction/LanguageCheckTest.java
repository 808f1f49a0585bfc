package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was the best of times, it was the worst of times, ",
                "The plan on emulation and commendation shall be carried out by all the units of the province. ",
                "The chairman can ban the so-called plan in the hang, and the law is to do so. ",
                "the the the the ",
                "Le plan de la ville est bon, et les cadres y ont mis du soin. "
            })
    void tellsOtherLanguages(String text) {
        assertFalse(CitationExtractor.extract(text).vietnamese());
        assertFalse(CitationExtractor.extract(text.repeat(6)).vietnamese());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Luật Thi đua, khen thưởng;",
                "Can cu Luat Thi dua, khen thuong; thuc hien ke hoach cua Phong Giao duc va Dao tao",
                "KE HOACH phat dong phong trao thi dua nam hoc 2022-2023",
                "Quyet dinh so 12/QD-UBND ngay 2/3/2023"
            })
    void takesVietnameseWithoutItsMarks(String text) {
        assertTrue(CitationExtractor.extract(text).vietnamese());
    }
}
