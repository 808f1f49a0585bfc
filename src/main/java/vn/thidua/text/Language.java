package vn.thidua.text;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Languages the service answers in; Vietnamese unless the caller prefers English. */
public enum Language {
    VI,
    EN;

    private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    /** Chooses by an {@code Accept-Language} header; a missing or malformed one means Vietnamese. */
    public static Language preferredBy(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 500) {
            return VI;
        }
        try {
            var chosen = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
            return chosen != null && chosen.getLanguage().equals("en") ? EN : VI;
        } catch (IllegalArgumentException malformed) {
            return VI;
        }
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
