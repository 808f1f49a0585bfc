package vn.thidua.council;

import java.util.List;

/** All votes of closed sessions on a nomination, the latest first: there are few, one for each council on its way. */
public record CouncilVotesView(List<CouncilVoteView> items) {}
