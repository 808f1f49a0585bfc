package vn.thidua.assessment;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** How units are grouped to be compared. */
public enum BlocKind implements Labelled {
    BLOC(Text.of("Khối thi đua", "Bloc")),
    CLUSTER(Text.of("Cụm thi đua", "Cluster"));

    private final Text label;

    BlocKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
