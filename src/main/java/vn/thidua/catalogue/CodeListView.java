package vn.thidua.catalogue;

import java.util.List;
import vn.thidua.codelist.Labelled;

/**
 * An enumeration with labels.
 *
 * @param name the name of its schema in the contract
 */
public record CodeListView(String name, List<Code> codes) {

    public record Code(String code, String labelVi, String labelEn) {

        static Code of(Labelled value) {
            return new Code(value.name(), value.label().vi(), value.label().en());
        }
    }
}
