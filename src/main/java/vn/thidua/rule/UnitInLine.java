package vn.thidua.rule;

import java.util.UUID;
import vn.thidua.organization.OrgUnitLevel;

/** A unit itself (distance 0) or one that stands above it on a day. */
public record UnitInLine(UUID id, String code, String name, OrgUnitLevel level, int distance) {}
