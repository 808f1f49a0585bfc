package vn.thidua.finding;

import java.util.List;
import vn.thidua.text.Folding;

/** Names of laws as compared: "Luật Thi đua, khen thưởng" and "luật thi đua khen thưởng" are one. */
public final class LawNames {

    private LawNames() {}

    /** The folded words of the name, always with the kind in front. */
    public static String key(String name) {
        var words = Folding.words(name);
        var joined = String.join(" ", words);
        return isKind(words) ? joined : "luat " + joined;
    }

    private static boolean isKind(List<String> words) {
        return !words.isEmpty()
                && (words.get(0).equals("luat")
                        || words.get(0).equals("bo")
                                && words.size() > 1
                                && words.get(1).equals("luat")
                        || words.get(0).equals("phap")
                                && words.size() > 1
                                && words.get(1).equals("lenh"));
    }
}
