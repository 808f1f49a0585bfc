package vn.thidua.bench;

import java.util.UUID;

/**
 * What the service has said that it did.
 *
 * @param kind which check looks at it
 * @param target id of the row that must be there
 * @param action the step taken, or what was chosen
 * @param detail another id or text that belongs to it; null where there is none
 */
record RaceAck(String kind, UUID target, String action, String subject, String detail) {}
