package vn.thidua.extraction.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;

/** Who has to do something: named before the verb, in a label or in a heading above. */
final class Actors {

    /** @param level null where the name does not tell it */
    record Actor(OrgUnitKind kind, @Nullable OrgUnitLevel level) {}

    private record Name(Pattern form, Actor actor) {}

    private static final List<Name> NAMES = List.of(
            name("(?<!cơ )sở (?:giáo dục|gd)", OrgUnitKind.EDUCATION_DEPARTMENT, OrgUnitLevel.PROVINCE),
            name("phòng giáo dục|phòng gd", OrgUnitKind.EDUCATION_OFFICE, OrgUnitLevel.DISTRICT),
            name("phòng nội vụ", OrgUnitKind.HOME_AFFAIRS_OFFICE, OrgUnitLevel.DISTRICT),
            name(
                    "(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd) (?:các )?(?:xã|phường|thị trấn)|các (?:xã|phường)",
                    OrgUnitKind.PEOPLE_COMMITTEE,
                    OrgUnitLevel.COMMUNE),
            name(
                    "(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd) (?:các )?(?:huyện|quận|thị xã|thành phố)",
                    OrgUnitKind.PEOPLE_COMMITTEE,
                    OrgUnitLevel.DISTRICT),
            name("công đoàn|đoàn thanh niên|hội phụ nữ", OrgUnitKind.MASS_ORGANIZATION, null),
            name(
                    "trường|cơ sở giáo dục|cơ sở gd|nhà trường|ban giám hiệu",
                    OrgUnitKind.SCHOOL,
                    OrgUnitLevel.INSTITUTION));

    private static final Pattern VERB =
            Forms.of("báo cáo|gửi|đề xuất|đề nghị|lựa chọn|tổng hợp|nộp|trình|lập|hoàn thiện|thực hiện|tổ chức|xét");

    private Actors() {}

    /** Empty where nobody is named. */
    static Optional<Actor> of(Words words) {
        var verb = words.matcher(VERB);
        var before = verb.find() ? words.block().text().substring(words.start(), verb.start()) : "";
        var named = in(before);
        if (named.isPresent()) {
            return named;
        }
        var above = words.block().above();
        for (int i = above.size() - 1; i >= 0; i--) {
            var actor = in(above.get(i).title().words());
            if (actor.isPresent()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    private static Optional<Actor> in(String text) {
        return NAMES.stream()
                .filter(name -> name.form.matcher(text).find())
                .map(Name::actor)
                .findFirst();
    }

    private static Name name(String form, OrgUnitKind kind, @Nullable OrgUnitLevel level) {
        return new Name(Forms.of(form), new Actor(kind, level));
    }
}
