package vn.thidua.dossier;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.rule.DossierPartKind;
import vn.thidua.text.Folding;

/** The name under which a file is offered for download. No path is ever made of it. */
final class FileName {

    /** Characters, with the extension. */
    static final int LONGEST = 150;

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    /** Control and format characters (writing directions too), and what file systems or headers take for something. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*%;]");

    private static final Pattern EXTENSION =
            Pattern.compile("\\.(pdf|docx|docm|doc|jpe?g|png)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");
    private static final String PLAIN = "!#$&+-.^_`|~";

    private FileName() {}

    /**
     * A name without folders and traps, with the extension of what the file is; that of the part where none is left.
     */
    static String cleaned(@Nullable String given, DossierPartKind part, FileKind kind) {
        return cleaned(given, part.name(), kind);
    }

    /** A name without folders and traps; the other one, a code, where none is left. */
    static String cleaned(@Nullable String given, String otherwise, FileKind kind) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceFirst("");
        name = UNSAFE.matcher(name).replaceAll("");
        name = trimmed(EXTENSION.matcher(trimmed(name)).replaceFirst(""));
        var room = LONGEST - kind.extension().length() - 1;
        if (name.codePointCount(0, name.length()) > room) {
            name = trimmed(name.substring(0, name.offsetByCodePoints(0, room)));
        }
        if (name.isEmpty() || RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
            name = otherwise.toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return name + "." + kind.extension();
    }

    private static String trimmed(String name) {
        return ENDS.matcher(name).replaceAll("");
    }

    /** RFC 6266: to be saved, never shown; the name in ASCII for old programs and in full for others. */
    static String disposition(String name) {
        var ascii = Folding.fold(name).replaceAll("[^a-z0-9. _-]", "_");
        var full = new StringBuilder();
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            var one = (char) (octet & 0xFF);
            if (one < 0x80 && (Character.isLetterOrDigit(one) || PLAIN.indexOf(one) >= 0)) {
                full.append(one);
            } else {
                full.append("%%%02X".formatted((int) one));
            }
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + full;
    }
}
