package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;

/** A citation while it is being put together; places are characters of the view. */
final class Draft {

    int start;
    int end;
    DirectiveKind kind = DirectiveKind.OTHER;
    boolean kindSaid;

    @Nullable
    NumberHit number;

    @Nullable
    DateHit date;

    int issuerStart = -1;
    int issuerEnd = -1;
    int subjectStart = -1;
    int subjectEnd = -1;

    /** Whether it stands in a list whose kind is said once: "các Nghị định số … và số …". */
    boolean sharesKind;

    CitationRelation relation = CitationRelation.CITES;
    int phraseStart = -1;
    int phraseEnd = -1;

    @Nullable
    Draft source;

    /** Whether the relation was already read together with the name. */
    boolean related;

    /** Where the relation runs the other way: this document amends the one before it. */
    @Nullable
    CitationRelation onPrevious;

    /** The document that {@link #onPrevious} is said of. */
    @Nullable
    Draft passiveOf;

    /** Whether only a part of it is meant, so that who repeals that amends it. */
    boolean partial;

    int passiveStart = -1;
    int passiveEnd = -1;

    double confidence = 0.95;
    final List<String> notes = new ArrayList<>();

    boolean numbered() {
        return number != null;
    }

    boolean hasSubject() {
        return subjectStart >= 0;
    }

    void relate(CitationRelation found, int from, int to, @Nullable Draft of) {
        relation = found;
        phraseStart = from;
        phraseEnd = to;
        source = of;
    }
}
