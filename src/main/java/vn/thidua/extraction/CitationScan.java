package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.KindWords.KindPhrase;
import vn.thidua.extraction.KindWords.NameShape;
import vn.thidua.extraction.PhraseTrie.Match;

/**
 * Puts kinds, numbers, days and issuers that stand together into citations. It goes through the anchors once; what a
 * citation has taken is not looked at again.
 */
final class CitationScan {

    private static final String OTHER_KIND = "tên loại và ký hiệu không khớp";

    private final TextView view;
    private final AnchorScan anchors;
    private final NumberScanner numbers;
    private final NumberContext context;
    private final SerialReader serials;
    private final BareNumber bare;
    private final DateReader dates;
    private final IssuanceReader issuance;
    private final LawReader laws;
    private final NameReader names;
    private final SharedIssuance shared;
    private final List<Draft> found = new ArrayList<>();

    private int taken;

    /** The end of the name of a law that is being read: kinds inside are words of it. */
    private int inside = -1;

    private @Nullable Match<KindPhrase> pending;

    CitationScan(TextView view, AnchorScan anchors, @Nullable OwnDocument own) {
        this.view = view;
        this.anchors = anchors;
        this.numbers = new NumberScanner(view);
        this.context = new NumberContext(view);
        this.serials = new SerialReader(view, numbers, context);
        this.dates = new DateReader(view);
        this.bare = new BareNumber(view, dates);
        var issuers = new IssuerReader(view);
        this.issuance = new IssuanceReader(view, dates, issuers);
        this.laws = new LawReader(view, dates, issuers);
        this.names = new NameReader(view, dates, issuers, laws, own);
        this.shared = new SharedIssuance(view, dates, issuers, found);
    }

    /** The citations in the order of the text. */
    List<Draft> run() {
        for (int anchor = 0; anchor < anchors.size(); anchor++) {
            int place = anchors.place(anchor);
            if (place < taken || place < inside) {
                continue;
            }
            Match<KindPhrase> kind = anchors.kind(anchor);
            if (kind == null) {
                stroke(place);
            } else {
                kind(kind);
            }
        }
        settlePending();
        return found;
    }

    private void kind(Match<KindPhrase> kind) {
        NumberHit number = numberAfter(kind);
        if (number == null) {
            settlePending();
            if (kind.start() >= taken) {
                pending = kind;
                boolean law = kind.value().shape() == NameShape.LAW && Letters.isCapital(view.chars[kind.start()]);
                inside = law ? laws.endOfName(kind) : -1;
            }
            return;
        }
        settlePending();
        if (kind.start() < taken) {
            return;
        }
        List<NumberHit> sharing =
                serials.sharingFrom(number.start(), kind.value().kind());
        add(kind.start(), kind, sharing.isEmpty() ? number : sharing.get(0));
        for (int i = 1; i < sharing.size(); i++) {
            addAlone(sharing.get(i));
        }
        shared.ofOneSymbol(sharing.size());
    }

    private @Nullable NumberHit numberAfter(Match<KindPhrase> kind) {
        int i = view.skipSoftBlanks(kind.end());
        int word = context.numberWordEnd(i);
        int start = word > i ? view.skipSoftBlanks(word) : i;
        if (!Letters.isWord(view.at(start)) || Cells.partRows(view, kind.end(), start)) {
            return null;
        }
        NumberHit number = numbers.at(start);
        if (number != null) {
            return number;
        }
        NumberHit cut = serials.cutAt(start);
        if (cut != null) {
            return view.hasLineEnd(kind.end(), start) ? null : cut;
        }
        if (Cells.part(view, kind.end(), start)) {
            return null;
        }
        boolean said = word > i || (Letters.isCapital(view.chars[kind.start()]) && Letters.isDigit(view.at(start)));
        return said ? bare.at(start, kind.value().kind(), word > i) : null;
    }

    private void stroke(int place) {
        int start = numbers.startBefore(place);
        NumberHit number = null;
        if (start >= taken) {
            number = numbers.at(start);
            number = number == null ? bareBehindAbbreviation(start) : number;
        } else if (start < 0 && numbers.blankSerialBefore(place)) {
            number = numbers.withoutSerial(place);
        }
        if (number == null || number.end() <= place) {
            return;
        }
        number = serials.whole(number);
        Match<KindPhrase> kind = pending;
        if (kind != null && belongs(kind, number)) {
            pending = null;
            add(kind.start(), kind, number);
            found.addAll(laws.amendedBy(kind, found.get(found.size() - 1)));
            return;
        }
        settlePending();
        if (number.start() >= taken && stands(number)) {
            addAlone(number);
        }
    }

    /** "NĐ 98/2023" */
    private @Nullable NumberHit bareBehindAbbreviation(int start) {
        NumberContext.Abbreviated before = context.abbreviatedBefore(start);
        return before == null ? null : bare.at(start, before.kind(), true);
    }

    /** Whether a kind some words before is this number's: same clause, same kind, "số" between. */
    private boolean belongs(Match<KindPhrase> kind, NumberHit number) {
        DirectiveKind said = kind.value().kind();
        boolean fits = said == null
                || number.kind() == said
                || (number.kind() == null
                        && (number.letter() == (said == DirectiveKind.CV) || said == DirectiveKind.L));
        if (!fits || number.start() - kind.start() > IssuanceReader.FARTHEST_KIND) {
            return false;
        }
        for (int i = kind.end(); i < number.start(); i++) {
            char c = view.chars[i];
            if (c == ';' || c == ':' || (c == '.' && Letters.isBlank(view.at(i + 1)))) {
                return false;
            }
        }
        int before = view.skipBlanksBack(number.start());
        return context.numberWordBefore(number.start()) >= 0 || (before == inside && number.kind() == null);
    }

    /** Whether a number without a kind in front is one of a document. */
    private boolean stands(NumberHit number) {
        int word = context.numberWordBefore(number.start());
        if (word >= 0 && !number.letter()) {
            return !context.isForm(word);
        }
        if (!number.letter()) {
            return !context.isForm(number.start());
        }
        if (word >= 0 ? context.isForm(word) : context.isForm(number.start())) {
            return false;
        }
        boolean dated = dates.after(number.end()) != null;
        Draft previous = found.isEmpty() ? null : found.get(found.size() - 1);
        if (previous != null && previous.numbered() && context.onlyListing(previous.end, number.start())) {
            return true;
        }
        return number.weak()
                ? dated && word >= 0
                : word >= 0 || dated || context.abbreviatedBefore(number.start()) != null;
    }

    private void add(int start, Match<KindPhrase> said, NumberHit number) {
        var draft = new Draft();
        draft.start = start;
        draft.number = number;
        DirectiveKind kind = said.value().kind();
        draft.kindSaid = kind != null;
        draft.kind = kind != null ? kind : number.kind() != null ? number.kind() : DirectiveKind.CV;
        if (kind != null && number.kind() != null && !fit(kind, number.kind())) {
            draft.notes.add(OTHER_KIND);
        }
        draft.confidence = number.weak() ? 0.85 : number.suggestion() == null ? 0.98 : 0.9;
        issuance.readIssuerBefore(draft, said.end(), number.start());
        draft.end = number.end();
        closeBracket(draft, said.end());
        finish(draft);
        if (draft.date == null) {
            issuance.readDateBefore(draft, Math.max(said.end(), inside), number.start());
        }
        shared.ofAList();
    }

    /** A bracket opened after the kind and closed right behind belongs to the citation. */
    private void closeBracket(Draft draft, int from) {
        if (view.at(draft.end) != ')') {
            return;
        }
        int open = 0;
        for (int i = from; i < draft.end; i++) {
            open += view.chars[i] == '(' ? 1 : view.chars[i] == ')' ? -1 : 0;
        }
        draft.end += open > 0 ? 1 : 0;
    }

    private void addAlone(NumberHit number) {
        var draft = new Draft();
        int word = context.numberWordBefore(number.start());
        draft.start = word >= 0 ? word : number.start();
        draft.number = number;
        NumberContext.Abbreviated before = context.abbreviatedBefore(draft.start);
        Draft previous = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean listed = previous != null && previous.numbered() && context.onlyListing(previous.end, draft.start);
        if (before != null) {
            draft.start = before.start();
            draft.kind = before.kind();
            draft.kindSaid = true;
        } else if (number.kind() != null) {
            draft.kind = number.kind();
        } else {
            draft.kind = listed && previous != null && !number.letter() ? previous.kind : letterOrLaw(number);
        }
        draft.sharesKind = listed && before == null;
        boolean sure = draft.sharesKind || before != null;
        draft.confidence = sure ? (number.weak() ? 0.85 : 0.95) : number.letter() ? 0.75 : 0.85;
        finish(draft);
        if (draft.sharesKind) {
            shared.ofOneKind(draft);
        }
    }

    private static DirectiveKind letterOrLaw(NumberHit number) {
        return number.letter() ? DirectiveKind.CV : DirectiveKind.L;
    }

    private static boolean fit(DirectiveKind said, DirectiveKind shown) {
        return said == shown
                || said == DirectiveKind.OTHER
                || (said == DirectiveKind.QYD && shown == DirectiveKind.QD)
                || (said == DirectiveKind.LENH && shown == DirectiveKind.L);
    }

    private void finish(Draft draft) {
        NumberHit number = draft.number;
        draft.end = number == null ? draft.end : Math.max(draft.end, number.end());
        issuance.readBehind(draft, found.isEmpty() ? null : found.get(found.size() - 1));
        taken = draft.end;
        found.add(draft);
        shared.outsideBracket(draft);
    }

    /** A kind without a number, now that the next anchor is reached: a document named otherwise, or none. */
    private void settlePending() {
        Match<KindPhrase> kind = pending;
        pending = null;
        if (kind == null || kind.start() < taken) {
            return;
        }
        for (Draft named : names.read(kind)) {
            found.add(named);
            taken = Math.max(taken, named.end);
        }
    }
}
