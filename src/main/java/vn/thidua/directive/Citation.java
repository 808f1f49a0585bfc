package vn.thidua.directive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.problem.DomainException;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** One place where a text names a directive: its words and place, and apart from them what they resolve to. */
@Entity
public class Citation extends RevisedEntity {

    private static final Text WHAT = Text.of("trích dẫn", "citation");

    /** The document whose text says so. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Directive statedIn;

    /** The document that cites: {@link #statedIn}, or another of which the text says that it cites. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Directive citing;

    /** Null while not resolved. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Directive cited;

    @Enumerated(EnumType.STRING)
    public CitationRelation relation;

    public int ordinal;

    /** The key of the citation in its plan document. */
    public @Nullable String localKey;

    public @Nullable String phrase;

    public @Nullable String words;

    public @Nullable String section;

    @Enumerated(EnumType.STRING)
    public @Nullable TextLayer layer;

    /** Unicode code points from the beginning of the text, inclusive. */
    public @Nullable Integer spanStart;

    /** Exclusive. */
    public @Nullable Integer spanEnd;

    /** Not worded in the text but concluded from it. */
    public boolean inferred;

    @Enumerated(EnumType.STRING)
    public CitationResolution resolution;

    public @Nullable String resolvedBy;

    public @Nullable Instant resolvedAt;

    /** The citation in the text of a directive; 404 when there is none. */
    static Citation existing(Directive statedIn, UUID id, @Nullable Revision revision) {
        var citation = existing(statedIn, id);
        Revision.check(revision, citation.revision);
        return citation;
    }

    static Citation existing(Directive statedIn, UUID id) {
        return Citation.<Citation>find("id = ?1 and statedIn = ?2", id, statedIn)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(WHAT));
    }

    /** The place after the last citation of a text. */
    static int nextOrdinal(Directive statedIn) {
        var last = getEntityManager()
                .createQuery("select max(c.ordinal) from Citation c where c.statedIn = :text", Integer.class)
                .setParameter("text", statedIn)
                .getSingleResult();
        return last == null ? 0 : last + 1;
    }

    /** Says which document is meant; apart from that, the words stay as they are. */
    void resolve(Directive directive, @Nullable String by, Instant at) {
        if (directive.equals(cited)) {
            return;
        }
        cited = directive;
        resolution = CitationResolution.RESOLVED;
        resolvedBy = by;
        resolvedAt = at;
    }

    void unresolve() {
        cited = null;
        resolution = CitationResolution.UNRESOLVED;
        resolvedBy = null;
        resolvedAt = null;
    }

    void standAt(@Nullable CitationPlace place) {
        section = place == null ? null : place.section();
        layer = place == null ? null : place.layer();
        spanStart = place == null ? null : place.start();
        spanEnd = place == null ? null : place.end();
    }
}
