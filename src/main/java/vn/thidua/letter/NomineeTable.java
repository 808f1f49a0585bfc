package vn.thidua.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.letter.Letter.Block;
import vn.thidua.letter.Letter.Column;
import vn.thidua.letter.Letter.Form;
import vn.thidua.letter.Letter.Paragraph;
import vn.thidua.letter.Letter.Table;

/** The list of those who are proposed or awarded: collectives first, then people, numbered from 1 each. */
public final class NomineeTable {

    private static final Column NUMBER = new Column("TT", 7, true);
    private static final Column UNIT = new Column("Đơn vị", 28, false);
    private static final Column AWARD = new Column("Danh hiệu, hình thức khen thưởng", 25, false);

    private NomineeTable() {}

    /**
     * One row.
     *
     * @param position null: none, or withheld
     * @param unit null: none, or withheld
     */
    public record Nominee(
            boolean collective,
            String name,
            @Nullable String position,
            @Nullable String unit,
            String award) {}

    public static List<Block> of(List<Nominee> nominees) {
        var collectives = nominees.stream().filter(Nominee::collective).toList();
        var people = nominees.stream().filter(one -> !one.collective()).toList();
        var blocks = new ArrayList<Block>();
        var both = !collectives.isEmpty() && !people.isEmpty();
        if (!collectives.isEmpty()) {
            blocks.add(heading(both ? "I. " : "", "TẬP THỂ", collectives.size()));
            blocks.add(
                    new Table(List.of(NUMBER, new Column("Tên tập thể", 40, false), UNIT, AWARD), rows(collectives)));
        }
        if (!people.isEmpty()) {
            var columns =
                    List.of(NUMBER, new Column("Họ và tên", 26, false), new Column("Chức vụ", 18, false), UNIT, AWARD);
            blocks.add(heading(both ? "II. " : "", "CÁ NHÂN", people.size()));
            blocks.add(new Table(columns, rows(people)));
        }
        return blocks;
    }

    private static Paragraph heading(String number, String what, int count) {
        return new Paragraph(Form.HEADING, number + what + ": " + count);
    }

    private static List<List<String>> rows(List<Nominee> nominees) {
        var rows = new ArrayList<List<String>>();
        for (var one : nominees) {
            var row = new ArrayList<String>();
            row.add(String.valueOf(rows.size() + 1));
            row.add(one.name());
            if (!one.collective()) {
                row.add(one.position() == null ? "" : one.position());
            }
            row.add(one.unit() == null ? "" : one.unit());
            row.add(one.award());
            rows.add(row);
        }
        return rows;
    }
}
