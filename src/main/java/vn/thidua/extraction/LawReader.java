package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.KindWords.KindPhrase;
import vn.thidua.extraction.KindWords.NameShape;
import vn.thidua.extraction.PhraseTrie.Match;

/** Reads laws, ordinances and the Constitution by their names, and the laws that a law amends by its name. */
final class LawReader {

    private static final int MOST_LAW_WORDS = 9;
    private static final int MOST_DATED_WORDS = 20;
    private static final int MOST_AMENDED = 8;

    private static final PhraseTrie<Boolean> STATE_NAME =
            PhraseTrie.marked("nước Cộng hòa xã hội chủ nghĩa Việt Nam", "nước CHXHCN Việt Nam", "Việt Nam");
    private static final PhraseTrie<Boolean> AMENDING = PhraseTrie.marked(
            "sửa đổi, bổ sung một số điều của", "sửa đổi một số điều của", "sửa đổi, bổ sung", "sửa đổi");
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

    private final TextView view;
    private final DateReader dates;
    private final NameTail tail;

    LawReader(TextView view, DateReader dates, IssuerReader issuers) {
        this.view = view;
        this.dates = dates;
        this.tail = new NameTail(view, dates, issuers);
    }

    /** "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013" */
    Draft constitution(Match<KindPhrase> said) {
        var draft = NameReader.named(said, said.end());
        Match<Boolean> state = STATE_NAME.match(view, view.skipSoftBlanks(draft.end));
        if (state != null) {
            draft.end = state.end();
        }
        tail.readYear(draft);
        return draft;
    }

    /** A law by its name: none, one, or an amending law and the laws it amends. */
    List<Draft> read(Match<KindPhrase> said) {
        int i = view.skipSoftBlanks(said.end());
        Match<Boolean> amending = AMENDING.match(view, i);
        if (amending != null) {
            return amendingLaw(said, amending);
        }
        int nameEnd = lawNameEnd(i);
        if (nameEnd < 0 || LawNames.at(view, i) == null) {
            nameEnd = Math.max(nameEnd, datedNameEnd(i));
        }
        if (nameEnd < 0) {
            return List.of();
        }
        var draft = NameReader.named(said, nameEnd);
        readEdition(draft);
        tail.readDayAndIssuer(draft);
        return List.of(draft);
    }

    /** "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày …": the day is the amending law's. */
    private List<Draft> amendingLaw(Match<KindPhrase> said, Match<Boolean> amending) {
        List<Draft> laws = amended(amending);
        if (laws.isEmpty()) {
            return laws;
        }
        var outer = NameReader.named(said, laws.get(laws.size() - 1).end);
        readEdition(outer);
        tail.readDayAndIssuer(outer);
        attach(laws, outer, amending);
        laws.add(0, outer);
        return laws;
    }

    private List<Draft> amended(Match<Boolean> amending) {
        List<Draft> laws = new ArrayList<>();
        int i = view.skipSoftBlanks(amending.end());
        while (laws.size() < MOST_AMENDED) {
            Match<KindPhrase> inner = KindWords.at(view, i);
            if (inner == null || !LAWS.contains(NameReader.draftKind(inner))) {
                break;
            }
            int nameEnd = lawNameEnd(view.skipSoftBlanks(inner.end()));
            if (nameEnd < 0) {
                break;
            }
            laws.add(NameReader.named(inner, nameEnd));
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
    int endOfName(Match<KindPhrase> said) {
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
        return namedWordsEnd(start, MOST_LAW_WORDS);
    }

    private int namedWordsEnd(int start, int most) {
        int end = -1;
        int i = start;
        for (int words = 0; words < most; words++) {
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
        int end = namedWordsEnd(start, MOST_DATED_WORDS);
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
            tail.readYear(draft);
            if (bracket && view.at(draft.end) == ')') {
                draft.end++;
            }
        }
        tail.readYear(draft);
    }
}
