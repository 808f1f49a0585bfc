package vn.thidua.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Thi đua,                          thi dua",
        "THI ĐUA YÊU NƯỚC,                 thi dua yeu nuoc",
        "Mỹ Hòa,                           my hoa",
        "Mỹ Hoà,                           my hoa",
        "Ủy ban,                           uy ban",
        "Uỷ ban,                           uy ban",
        "Nguyễn Đức Thắng,                 nguyen duc thang",
        "quý Ỷ ỹ ẵ ợ ử,                    quy y y a o u",
        "Ðông Triều,                       dong trieu",
        "'  hai   dấu  cách ',             hai dau cach",
        "98/2023/NĐ-CP,                    98/2023/nd-cp",
        "'',                               ''",
    })
    void ignoresCaseAndMarksAndFindsDForItsStrokedSister(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phòng Giáo dục và Đào tạo thị xã Đông Triều", "HƯỚNG DẪN", "Kỷ niệm chương", "ỶỸẴỢỬ"})
    void readsComposedAndDecomposedTextAlikeAndOnlyOnce(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertEquals(Folding.fold(text), Folding.fold(decomposed));
        assertEquals(Folding.fold(text), Folding.fold(Folding.fold(text)));
    }

    @Test
    void takesNoBreakSpacesAndLineEndsForBlanksAndDropsInvisibleCharacters() {
        assertEquals("thi dua khen thuong", Folding.fold("Thi\u00A0đua\r\n\tkhen\u200B\u00AD thưởng\uFEFF"));
    }

    @ParameterizedTest
    @CsvSource({
        "Phong trào thi đua yêu nước,      phong trao thi dua yeu nuoc",
        "xã bộ sở,                         xa_ bo_ so_",
        "Tập thể lao động,                 tap the_ lao dong",
        "ý cơm thật thì,                   y__ com_ that_ thi",
        "'Số: 98/2023/NĐ-CP',              so_ 98_ 2023 nd_ cp_",
        "KH-PGD&ĐT,                        kh_ pgd dt_",
        "'“Dạy tốt – học tốt”, (b/c)',     day tot hoc tot b__ c__",
        "'_a_b_',                          a__ b__",
        "'---',                            ''",
        "'',                               ''",
    })
    void storesEveryWordSoThatTheIndexTakesIt(String text, String tokens) {
        assertEquals(tokens, Folding.searchTokens(text));
    }

    @ParameterizedTest
    @CsvSource({
        "thi đua,                          +thi +dua*",
        "Thi,                              +thi*",
        "xã,                               +xa*",
        "xã hội,                           +xa_ +hoi*",
        "tập thể,                          +tap +the*",
        "tập thể nhỏ,                      +tap +the_ +nho*",
        "98/2023/NĐ-CP,                    +98_ +2023 +nd_ +cp*",
        "thi thi thi đua,                  +thi +dua*",
        "'  thi   đua  ',                  +thi +dua*",
    })
    void requiresEveryWordAndTheBeginningOfTheLast(String input, String query) {
        assertEquals(query, Folding.booleanQuery(input));
    }

    @ParameterizedTest
    @CsvSource({
        "+thi -đua,                        +thi +dua*",
        "'\"thi đua\" @8',                 +thi +dua +8*",
        "(thi) <đua> ~khen*,               +thi +dua +khen*",
        "thi' or 2>1 --,                   +thi +or_ +2__ +1*",
        "%thi\\đua_,                       +thi +dua*",
    })
    void givesOperatorsInTheInputNoEffect(String input, String query) {
        assertEquals(query, Folding.booleanQuery(input));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+", "\"\"", "* - ~ @ ( )", "___"})
    void asksForNothingWhenTheInputHasNoWord(String input) {
        assertEquals("", Folding.booleanQuery(input));
    }
}
