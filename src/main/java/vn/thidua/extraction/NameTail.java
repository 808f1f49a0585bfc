package vn.thidua.extraction;

import vn.thidua.extraction.IssuerReader.IssuerHit;

/** Reads what follows the name of a document that has no number: the year, or the day and the issuer. */
final class NameTail {

    private final TextView view;
    private final DateReader dates;
    private final IssuerReader issuers;

    NameTail(TextView view, DateReader dates, IssuerReader issuers) {
        this.view = view;
        this.dates = dates;
        this.issuers = issuers;
    }

    /** "năm 2022", "(2022)" */
    void readYear(Draft draft) {
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

    /** "ngày 15/6/2022 của Quốc hội" */
    void readDayAndIssuer(Draft draft) {
        DateHit date = dates.after(FootnoteMark.skip(view, draft.end));
        if (date != null && date.date() != null && date.date().day() != null) {
            draft.date = date;
            draft.end = view.at(date.end()) == ')' ? date.end() + 1 : date.end();
        }
        IssuerHit issuer = issuers.after(FootnoteMark.skip(view, draft.end));
        if (issuer != null) {
            draft.issuerStart = issuer.start();
            draft.issuerEnd = issuer.end();
            draft.end = issuer.end();
        }
    }
}
