package vn.thidua.impact;

import java.util.UUID;

/**
 * That something hangs on something else.
 *
 * @param holder a document, or what itself hangs on one: a campaign, an award, a duty
 */
public record Hold(UUID id, UUID holder) {}
