package vn.thidua.directive;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.codelist.Labelled;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/** How one directive names another; names follow the European Legislation Identifier where it has one. */
public enum CitationRelation implements Labelled {
    BASED_ON(Text.of("Căn cứ", "Based on")),
    IMPLEMENTS(Text.of("Thực hiện", "Implements")),
    CONTINUES(Text.of("Tiếp tục thực hiện", "Continues")),
    AMENDS(Text.of("Sửa đổi, bổ sung", "Amends")),
    REPLACES(Text.of("Thay thế", "Replaces")),
    REPEALS(Text.of("Bãi bỏ", "Repeals")),
    CORRECTS(Text.of("Đính chính", "Corrects")),
    STUDIES(Text.of("Quán triệt", "Studies")),
    GUIDES(Text.of("Hướng dẫn", "Guides")),
    ISSUED_WITH(Text.of("Ban hành kèm theo", "Issued with")),
    CITES(Text.of("Dẫn chiếu", "Cites"));

    private final Text label;

    CitationRelation(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /** The relations of a query parameter: names separated by commas; none, and the empty set, mean all. */
    static Set<CitationRelation> named(@Nullable String names) {
        if (names == null) {
            return Set.of();
        }
        var known = Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Function.identity()));
        var asked = List.of(names.split(",", -1));
        if (!known.keySet().containsAll(asked)) {
            var all = Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
            throw DomainException.invalid(FieldError.parameter(
                    "relation",
                    "INVALID_VALUE",
                    Text.of(
                            "Các giá trị cách nhau bằng dấu phẩy, trong số: " + all + ".",
                            "Values separated by commas, out of: " + all + ".")));
        }
        return asked.stream().map(known::get).collect(Collectors.toSet());
    }
}
