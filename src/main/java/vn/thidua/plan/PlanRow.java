package vn.thidua.plan;

import java.util.UUID;
import vn.thidua.campaign.Campaign;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;

/** What a list reads of a plan: all but the document. */
record PlanRow(UUID id, String code, String title, OrgUnit owner, Directive directive, Campaign campaign) {}
