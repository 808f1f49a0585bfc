package vn.thidua.campaign;

import java.util.List;
import vn.thidua.revision.Revised;

/**
 * A whole list of a campaign.
 *
 * @param revision of the campaign
 */
public record ListView<T>(int revision, List<T> items) implements Revised {}
