package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is against nominations before a letter goes or a decision is made, from everybody who keeps rules. */
@ApplicationScoped
public class Gates {

    private final Instance<GateKeeper> keepers;

    Gates(Instance<GateKeeper> keepers) {
        this.keepers = keepers;
    }

    /** By nomination, what is against the whole list first. */
    public List<GateFinding> found(GateAsked asked) {
        var all = new ArrayList<GateFinding>();
        if (!asked.nominations().isEmpty()) {
            keepers.forEach(keeper -> all.addAll(keeper.found(asked)));
        }
        all.sort(Comparator.comparingInt(GateFinding::index).thenComparing(GateFinding::code));
        return all;
    }
}
