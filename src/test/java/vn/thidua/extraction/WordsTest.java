package vn.thidua.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreRunsOfLettersAndDigitsWithTheKeysOfTheirLetters() {
        String text = "(Kế hoạch 12/KH-UBND";
        var words = Words.of(text.toCharArray(), text.length());

        assertEquals(5, words.size());
        assertEquals("hoạch", text.substring(words.start(1), words.end(1)));
        assertEquals(Words.key("hoach"), words.keyUntil(1, words.end(1)));
        assertEquals(Words.key("ho"), words.keyUntil(1, words.start(1) + 2));
        assertEquals(text.length(), words.end(4));
        assertEquals(1, words.from(words.start(1)));
        assertEquals(2, words.from(words.start(1) + 1));
    }

    @Test
    void beginningsAreThreeLettersWhateverTheLengthOfAWord() {
        var words = Words.of("kế hoạch nghiêngngảnghiêng".toCharArray(), 26);

        assertEquals((int) Words.key("ke") << Words.BITS, words.beginning(0));
        assertEquals((int) Words.key("hoa"), words.beginning(1));
        assertEquals(-1, words.beginning(2));
    }

    @Test
    void wordsOfLongTextsGoOnOverTheBlocksInWhichTheyAreRead() {
        String text = "ngày tháng năm ".repeat(5_000);
        var words = Words.of(text.toCharArray(), text.length());

        assertEquals(15_000, words.size());
        for (int word = 0; word < words.size(); word++) {
            assertEquals(
                    Words.key(text.substring(words.start(word), words.end(word))),
                    words.keyUntil(word, words.end(word)));
        }
    }
}
