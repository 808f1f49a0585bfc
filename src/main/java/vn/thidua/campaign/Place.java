package vn.thidua.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.SubjectCategory;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.PartyInput;
import vn.thidua.text.Text;

/** One place of a request body: resolves what it names, and notes what is wrong there. */
record Place(String pointer, Places all) {

    private static final Text UNIT = Text.of("đơn vị", "unit");
    private static final Text CATEGORY = Text.of("đối tượng", "subject category");
    private static final Text AWARD = Text.of("danh hiệu, hình thức khen thưởng", "award");
    private static final Text DIRECTIVE = Text.of("văn bản", "directive");

    Place at(Object step) {
        return new Place(pointer + "/" + step, all);
    }

    void refuse(String code, Text words) {
        all.faults().rule(pointer, code, words);
    }

    <T> @Nullable T orUnknown(@Nullable T found, Text what, @Nullable Object named) {
        if (found == null && named != null) {
            all.faults().unknown(pointer, what, named);
        }
        return found;
    }

    @Nullable
    OrgUnit unit(@Nullable UUID id) {
        return id == null ? null : orUnknown(OrgUnit.<OrgUnit>findById(id), UNIT, id);
    }

    @Nullable
    OrgUnit unitOf(@Nullable PartyInput party) {
        return party == null ? null : at("unitId").unit(party.unitId());
    }

    @Nullable
    Directive directive(@Nullable UUID id) {
        return id == null ? null : orUnknown(Directive.<Directive>findById(id), DIRECTIVE, id);
    }

    @Nullable
    SubjectCategory category(@Nullable String code) {
        return code == null ? null : orUnknown(all.category(code), CATEGORY, code);
    }

    String award(String code) {
        orUnknown(all.isAward(code) ? code : null, AWARD, code);
        return code;
    }

    static @Nullable String textOf(@Nullable PartyInput party) {
        return party == null ? null : party.text();
    }
}
