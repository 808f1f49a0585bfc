package vn.thidua.directive;

import org.jspecify.annotations.Nullable;

/**
 * One mention in a text, references resolved.
 *
 * @param key names the mention inside its document; lasts when the citations of a text are replaced
 * @param citing null: the document whose text it is
 * @param cited null: not known which document is meant
 */
public record PlannedCitation(
        String key,
        @Nullable Directive citing,
        @Nullable Directive cited,
        CitationRelation relation,
        @Nullable String phrase,
        @Nullable String words,
        @Nullable CitationPlace place,
        boolean inferred) {}
