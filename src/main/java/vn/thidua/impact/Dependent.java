package vn.thidua.impact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that hangs on a directive, described.
 *
 * @param campaignId the campaign that it belongs to
 * @param code by which people name it, or of the award that it is about
 */
public record Dependent(
        UUID id, @Nullable UUID campaignId, @Nullable String code, String name) {}
