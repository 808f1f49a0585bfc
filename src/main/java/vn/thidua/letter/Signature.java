package vn.thidua.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who signs.
 *
 * @param lines authority and role in capitals, such as "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH"
 * @param name null: left to be written
 */
public record Signature(List<String> lines, @Nullable String name) {

    private static final String DEPUTY = "PHÓ ";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public Signature {
        lines = List.copyOf(lines);
    }

    /** A deputy signs for the head ("KT."), Decree 30/2020 annex I, II.7. */
    public static Signature of(@Nullable String role, @Nullable String name) {
        var lines = new ArrayList<String>();
        if (role != null && !role.isBlank()) {
            var capitals = role.strip().toUpperCase(VIETNAMESE);
            if (capitals.startsWith(DEPUTY)) {
                lines.add("KT. " + capitals.substring(DEPUTY.length()));
            }
            lines.add(capitals);
        }
        return new Signature(lines, name);
    }
}
