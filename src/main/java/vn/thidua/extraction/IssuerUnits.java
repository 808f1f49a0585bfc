package vn.thidua.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.UnitRef;
import vn.thidua.text.Folding;

/** The units that texts name as issuers: found by name, abbreviations written out, where one unit alone has it. */
@ApplicationScoped
class IssuerUnits {

    private record Abbreviation(Pattern form, String words) {}

    private static final List<Abbreviation> ABBREVIATIONS = List.of(
            new Abbreviation(Pattern.compile("\\bUBND\\b"), "Ủy ban nhân dân"),
            new Abbreviation(Pattern.compile("\\bHĐND\\b"), "Hội đồng nhân dân"),
            new Abbreviation(Pattern.compile("\\bGD\\s?(?:&|và)?\\s?ĐT\\b"), "Giáo dục và Đào tạo"),
            new Abbreviation(Pattern.compile("\\b(?:TP|Tp)\\.?(?=\\s)"), "thành phố"),
            new Abbreviation(Pattern.compile("\\bTX\\.?(?=\\s)"), "thị xã"),
            new Abbreviation(Pattern.compile("\\s*&\\s*"), " và "));

    /** One statement for all names. */
    Map<String, UnitRef> of(List<String> names) {
        Map<String, String> formOf = new HashMap<>();
        names.forEach(name -> formOf.put(name, writtenOut(name)));
        if (formOf.isEmpty()) {
            return Map.of();
        }
        Map<String, List<OrgUnit>> byName = new HashMap<>();
        OrgUnit.<OrgUnit>list("name in ?1 or shortName in ?1", List.copyOf(formOf.values()))
                .forEach(unit -> {
                    add(byName, unit.name, unit);
                    if (unit.shortName != null && !Folding.fold(unit.shortName).equals(Folding.fold(unit.name))) {
                        add(byName, unit.shortName, unit);
                    }
                });
        Map<String, UnitRef> found = new HashMap<>();
        formOf.forEach((name, form) -> {
            var units = byName.getOrDefault(Folding.fold(form), List.of());
            if (units.size() == 1) {
                found.put(name, UnitRef.of(units.get(0)));
            }
        });
        return found;
    }

    private static void add(Map<String, List<OrgUnit>> byName, String name, OrgUnit unit) {
        byName.computeIfAbsent(Folding.fold(name), one -> new ArrayList<>()).add(unit);
    }

    static String writtenOut(String name) {
        var form = name.strip();
        for (var abbreviation : ABBREVIATIONS) {
            form = abbreviation.form.matcher(form).replaceAll(abbreviation.words);
        }
        return form;
    }
}
