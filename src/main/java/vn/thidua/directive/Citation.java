package vn.thidua.directive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;

/** One place where a text names a directive: its words and place, and apart from them what they resolve to. */
@Entity
public class Citation extends RevisedEntity {

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
}
