package vn.thidua.submission;

/** From which end a unit sees a letter. */
enum SubmissionSide {
    /** The sender and those above; drafts too. */
    SENDER,
    /** The addressee and those above. */
    ADDRESSEE
}
