package vn.thidua.finding.rule;

import java.util.stream.Stream;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.ReadText;
import vn.thidua.text.Text;

/** A text in which the marks of most letters are lost; see {@link ReadText#isMisread}. */
final class OcrNoise implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var read = directive.text();
        if (read == null || !read.isMisread()) {
            return Stream.empty();
        }
        return Stream.of(Finding.ofWords(
                FindingCode.OCR_NOISE,
                null,
                null,
                Text.of(
                        "Phần lớn chữ mất dấu: văn bản quét đọc sai, cần đối chiếu bản gốc.",
                        "Most letters have lost their marks: the scan was misread; compare with the original.")));
    }
}
