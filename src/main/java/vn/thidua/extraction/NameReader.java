package vn.thidua.extraction;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.IssuerReader.IssuerHit;
import vn.thidua.extraction.KindWords.KindPhrase;
import vn.thidua.extraction.PhraseTrie.Match;

/**
 * Reads documents that are named and not numbered: laws by their name ({@link LawReader}), resolutions by their
 * congress, statutes by the body they belong to, anything by its day and issuer. A kind alone ("kế hoạch này") names
 * nothing.
 */
final class NameReader {

    private static final double CONFIDENCE = 0.85;

    private static final PhraseTrie<Boolean> ABOUT = PhraseTrie.marked("về việc", "về", "V/v");
    private static final Set<DirectiveKind> OF_A_MONTH =
            Set.of(DirectiveKind.CV, DirectiveKind.QD, DirectiveKind.CT, DirectiveKind.TT);

    private static final Set<DirectiveKind> OF_A_BODY = Set.of(
            DirectiveKind.NQ,
            DirectiveKind.KL,
            DirectiveKind.CT,
            DirectiveKind.QD,
            DirectiveKind.TT,
            DirectiveKind.ND,
            DirectiveKind.HD,
            DirectiveKind.TB);

    private final TextView view;
    private final DateReader dates;
    private final IssuerReader issuers;
    private final NameTail tail;
    private final LawReader laws;
    private final CongressReader congresses;
    private final PlanNameReader plans;

    NameReader(TextView view, DateReader dates, IssuerReader issuers, LawReader laws, @Nullable OwnDocument own) {
        this.view = view;
        this.dates = dates;
        this.issuers = issuers;
        this.tail = new NameTail(view, dates, issuers);
        this.laws = laws;
        this.congresses = new CongressReader(view, issuers);
        this.plans = new PlanNameReader(view, issuers, own);
    }

    /** The documents that a kind without a number names: none, one, or an amending law and the law it amends. */
    List<Draft> read(Match<KindPhrase> said) {
        KindPhrase phrase = said.value();
        if (phrase.kind() == null
                || (!view.damaged() && !PhraseTrie.hasMarks(view, said.start(), said.end(), phrase.words()))) {
            return List.of();
        }
        boolean capital = Letters.isCapital(view.chars[said.start()]);
        return switch (phrase.shape()) {
            case LAW -> capital ? laws.read(said) : List.of();
            case CONSTITUTION -> capital ? List.of(laws.constitution(said)) : List.of();
            case RESOLUTION -> one(firstOf(congresses.read(said), datedOrOfABody(said, capital)));
            case PLAN -> one(firstOf(plans.read(said), datedOrOfABody(said, capital)));
            case STATUTE -> one(capital ? statute(said) : null);
            case NUMBER -> one(datedOrOfABody(said, capital));
        };
    }

    private static @Nullable Draft firstOf(@Nullable Draft first, @Nullable Draft second) {
        return first != null ? first : second;
    }

    private static List<Draft> one(@Nullable Draft draft) {
        return draft == null ? List.of() : List.of(draft);
    }

    private @Nullable Draft statute(Match<KindPhrase> said) {
        int i = view.skipSoftBlanks(said.end());
        boolean ofASchool = view.folded(i) == 't' && view.folded(i + 1) == 'r' && view.folded(i + 2) == 'u';
        if (!Letters.isCapital(view.at(i)) && !ofASchool) {
            return null;
        }
        int end = issuers.nameEnd(i);
        if (end <= i) {
            return null;
        }
        var draft = named(said, end);
        draft.issuerStart = ofASchool ? -1 : i;
        draft.issuerEnd = ofASchool ? -1 : end;
        return draft;
    }

    /** "Quyết định ngày 12/3/2020 của Ủy ban nhân dân tỉnh", "Nghị quyết của Huyện ủy về phương hướng …". */
    private @Nullable Draft datedOrOfABody(Match<KindPhrase> said, boolean capital) {
        DateHit date = dates.after(said.end());
        boolean exact = date != null && date.date() != null && date.date().day() != null;
        boolean inMonth = date != null
                && date.date() != null
                && date.date().month() != null
                && OF_A_MONTH.contains(draftKind(said));
        if (date != null && (exact || inMonth)) {
            var draft = named(said, date.end());
            draft.date = date;
            tail.readDayAndIssuer(draft);
            return draft.issuerStart >= 0 ? draft : null;
        }
        if (!capital || !OF_A_BODY.contains(draftKind(said))) {
            return null;
        }
        IssuerHit issuer = issuers.after(said.end());
        if (issuer == null || !Letters.isCapital(view.chars[issuer.start()])) {
            return null;
        }
        var draft = named(said, issuer.end());
        draft.issuerStart = issuer.start();
        draft.issuerEnd = issuer.end();
        int next = view.skipSoftBlanks(issuer.end());
        Match<Boolean> about = ABOUT.match(view, next);
        if (about == null) {
            return null;
        }
        draft.end = SubjectReader.endBeforeNext(view, about.start());
        draft.subjectStart = about.start();
        draft.subjectEnd = draft.end;
        draft.confidence = 0.7;
        return draft.end - about.end() > 8 ? draft : null;
    }

    static DirectiveKind draftKind(Match<KindPhrase> said) {
        DirectiveKind kind = said.value().kind();
        return kind == null ? DirectiveKind.OTHER : kind;
    }

    static Draft named(Match<KindPhrase> said, int end) {
        var draft = new Draft();
        draft.start = said.start();
        draft.end = end;
        draft.kind = draftKind(said);
        draft.kindSaid = true;
        draft.confidence = CONFIDENCE;
        return draft;
    }
}
