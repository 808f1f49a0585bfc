package vn.thidua.consultation;

import java.util.List;
import vn.thidua.nomination.PendingMatter;

/** All that stands open about a nomination, the oldest first; there are few. */
public record PendingMattersView(List<PendingMatter> items) {}
