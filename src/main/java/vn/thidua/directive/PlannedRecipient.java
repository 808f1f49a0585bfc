package vn.thidua.directive;

import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;

/** One line of "Nơi nhận", the unit resolved. */
public record PlannedRecipient(String name, @Nullable OrgUnit unit, RecipientPurpose purpose) {}
