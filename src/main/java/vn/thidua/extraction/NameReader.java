package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.IssuerReader.IssuerHit;
import vn.thidua.extraction.KindWords.KindPhrase;
import vn.thidua.extraction.KindWords.NameShape;
import vn.thidua.extraction.PhraseTrie.Match;

/**
 * Reads documents that are named and not numbered: laws by their name, resolutions by their congress, statutes by the
 * body they belong to, anything by its day and issuer. A kind alone ("kế hoạch này") names nothing.
 */
final class NameReader {

    private static final int MOST_LAW_WORDS = 9;
    private static final int MOST_AMENDED = 8;
    private static final double CONFIDENCE = 0.85;

    private static final PhraseTrie<Boolean> STATE_NAME =
            PhraseTrie.marked("nước Cộng hòa xã hội chủ nghĩa Việt Nam", "nước CHXHCN Việt Nam", "Việt Nam");
    private static final PhraseTrie<Boolean> AMENDING = PhraseTrie.marked(
            "sửa đổi, bổ sung một số điều của", "sửa đổi một số điều của", "sửa đổi, bổ sung", "sửa đổi");
    private static final PhraseTrie<Boolean> ABOUT = PhraseTrie.marked("về việc", "về", "V/v");
    private static final PhraseTrie<Boolean> LAW_NAME_ENDS = PhraseTrie.marked(
            "và",
            "của",
            "về",
            "theo",
            "quy định",
            "có",
            "được",
            "đã",
            "năm",
            "ngày",
            "số",
            "trong",
            "tại",
            "cho",
            "để",
            "thì",
            "là",
            "này",
            "đến",
            "hiện hành",
            "các",
            "khi",
            "do",
            "sửa đổi",
            "nhằm",
            "từ",
            "với",
            "mới",
            "nêu");

    private static final PhraseTrie<Boolean> AND = PhraseTrie.marked("và");
    private static final Set<DirectiveKind> LAWS = Set.of(DirectiveKind.L, DirectiveKind.PL);

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
    private final CongressReader congresses;
    private final PlanNameReader plans;

    NameReader(TextView view, DateReader dates, IssuerReader issuers, @Nullable OwnDocument own) {
        this.view = view;
        this.dates = dates;
        this.issuers = issuers;
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
            case LAW -> capital ? law(said) : List.of();
            case CONSTITUTION -> capital ? List.of(constitution(said)) : List.of();
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

    private Draft constitution(Match<KindPhrase> said) {
        var draft = named(said, said.end());
        Match<Boolean> state = STATE_NAME.match(view, view.skipSoftBlanks(draft.end));
        if (state != null) {
            draft.end = state.end();
        }
        readYear(draft);
        return draft;
    }

    private List<Draft> law(Match<KindPhrase> said) {
        int i = view.skipSoftBlanks(said.end());
        Match<Boolean> amending = AMENDING.match(view, i);
        if (amending != null) {
            return amendingLaw(said, amending);
        }
        int nameEnd = lawNameEnd(i);
        if (nameEnd < 0) {
            nameEnd = datedNameEnd(i);
        }
        if (nameEnd < 0) {
            return List.of();
        }
        var draft = named(said, nameEnd);
        readEdition(draft);
        readDayAndIssuer(draft);
        return List.of(draft);
    }

    /** "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày …": the day is the amending law's. */
    private List<Draft> amendingLaw(Match<KindPhrase> said, Match<Boolean> amending) {
        List<Draft> laws = amended(amending);
        if (laws.isEmpty()) {
            return laws;
        }
        var outer = named(said, laws.get(laws.size() - 1).end);
        readEdition(outer);
        readDayAndIssuer(outer);
        attach(laws, outer, amending);
        laws.add(0, outer);
        return laws;
    }

    private List<Draft> amended(Match<Boolean> amending) {
        List<Draft> laws = new ArrayList<>();
        int i = view.skipSoftBlanks(amending.end());
        while (laws.size() < MOST_AMENDED) {
            Match<KindPhrase> inner = KindWords.at(view, i);
            if (inner == null || !LAWS.contains(draftKind(inner))) {
                break;
            }
            int nameEnd = lawNameEnd(view.skipSoftBlanks(inner.end()));
            if (nameEnd < 0) {
                break;
            }
            laws.add(named(inner, nameEnd));
            i = nextInList(nameEnd);
        }
        return laws;
    }

    private static void attach(List<Draft> laws, Draft outer, Match<Boolean> amending) {
        for (Draft law : laws) {
            law.relate(CitationRelation.AMENDS, amending.start(), amending.end(), outer);
            law.related = true;
        }
    }

    /** Where the name of the law ends that this kind begins, the names of laws it amends included; or -1. */
    int endOfLaw(Match<KindPhrase> said) {
        int i = view.skipSoftBlanks(said.end());
        Match<Boolean> amending = AMENDING.match(view, i);
        if (amending == null) {
            return lawNameEnd(i);
        }
        List<Draft> laws = amended(amending);
        return laws.isEmpty() ? -1 : laws.get(laws.size() - 1).end;
    }

    /** The laws that a numbered amending law amends by its name. */
    List<Draft> amendedBy(Match<KindPhrase> said, Draft outer) {
        Match<Boolean> amending = AMENDING.match(view, view.skipSoftBlanks(said.end()));
        if (amending == null || said.value().shape() != NameShape.LAW) {
            return List.of();
        }
        List<Draft> laws = amended(amending);
        laws.removeIf(law -> law.end > outer.end);
        attach(laws, outer, amending);
        return laws;
    }

    /** Past a comma or "và". */
    private int nextInList(int end) {
        int i = view.skipSoftBlanks(end);
        if (view.at(i) == ',') {
            return view.skipSoftBlanks(i + 1);
        }
        Match<Boolean> and = AND.match(view, i);
        return and == null ? i : view.skipSoftBlanks(and.end());
    }

    private int lawNameEnd(int start) {
        Match<Boolean> listed = LawNames.at(view, start);
        if (listed != null && Letters.isCapital(view.at(start))) {
            return listed.end();
        }
        if (!Letters.isCapital(view.at(start))) {
            return -1;
        }
        return namedWordsEnd(start);
    }

    private int namedWordsEnd(int start) {
        int end = -1;
        int i = start;
        for (int words = 0; words < MOST_LAW_WORDS; words++) {
            int wordEnd = view.wordEnd(i, 10);
            if (wordEnd == i || !Letters.isLetter(view.at(i)) || LAW_NAME_ENDS.match(view, i) != null) {
                break;
            }
            if (words > 0 && KindWords.at(view, i) != null && Letters.isCapital(view.at(i))) {
                break;
            }
            end = wordEnd;
            i = view.skipSoftBlanks(wordEnd);
        }
        return end;
    }

    /** A name in lower case counts where the day follows: "Pháp lệnh khen thưởng ngày 25 tháng 1 năm 1985"; or -1. */
    private int datedNameEnd(int start) {
        int end = namedWordsEnd(start);
        DateHit date = end < 0 ? null : dates.after(end);
        return date != null && date.date() != null && date.date().day() != null ? end : -1;
    }

    /** "(sửa đổi)", "sửa đổi", "năm 2022", "2022". */
    private void readEdition(Draft draft) {
        int i = view.skipSoftBlanks(draft.end);
        boolean bracket = view.at(i) == '(';
        Match<Boolean> amended = AMENDING.match(view, bracket ? i + 1 : i);
        if (amended != null) {
            draft.end = amended.end();
            readYear(draft);
            if (bracket && view.at(draft.end) == ')') {
                draft.end++;
            }
        }
        readYear(draft);
    }

    private void readYear(Draft draft) {
        int i = view.skipSoftBlanks(draft.end);
        boolean bracket = view.at(i) == '(';
        DateHit year = dates.at(bracket ? i + 1 : i);
        if (year == null || year.date() == null || year.date().month() != null) {
            int from = bracket ? i + 1 : i;
            year = dates.bareYear(from);
        }
        if (year != null && (!bracket || view.at(year.end()) == ')')) {
            draft.date = year;
            draft.end = bracket ? year.end() + 1 : year.end();
        }
    }

    private void readDayAndIssuer(Draft draft) {
        DateHit date = dates.after(draft.end);
        if (date != null && date.date() != null && date.date().day() != null) {
            draft.date = date;
            draft.end = view.at(date.end()) == ')' ? date.end() + 1 : date.end();
        }
        IssuerHit issuer = issuers.after(draft.end);
        if (issuer != null) {
            draft.issuerStart = issuer.start();
            draft.issuerEnd = issuer.end();
            draft.end = issuer.end();
        }
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
            readDayAndIssuer(draft);
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

    private static DirectiveKind draftKind(Match<KindPhrase> said) {
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
