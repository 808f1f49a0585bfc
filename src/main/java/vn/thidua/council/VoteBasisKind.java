package vn.thidua.council;

import vn.thidua.codelist.Labelled;
import vn.thidua.text.Text;

/** What the threshold of a vote rests on. */
public enum VoteBasisKind implements Labelled {
    RULE(Text.of("Quy định của pháp luật hoặc địa phương", "A rule of law or of the locality")),
    STATUTE(Text.of("Quy chế của hội đồng", "The council's own statute"));

    private final Text label;

    VoteBasisKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
