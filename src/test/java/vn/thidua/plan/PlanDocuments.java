package vn.thidua.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

/** Plan documents for tests: the plan of seed 004, in a town of its own. */
public final class PlanDocuments {

    private PlanDocuments() {}

    /**
     * A town with its education office.
     *
     * @param department the province's education department, which issued the plan above
     */
    public record Town(OrgUnit province, OrgUnit department, OrgUnit committee, OrgUnit office) {

        public static Town create() {
            var province = Units.province();
            var committee = Units.district(province);
            return new Town(province, Units.educationOffice(province), committee, Units.educationOffice(committee));
        }

        /** Somebody who may write for the office. */
        public String officer() {
            return Api.officeOf(office);
        }

        /** The plan of seed 004, its units those of this town, under codes of its own. */
        public ObjectNode plan() {
            var text = SamplePlanFiles.read("KH-2024-HY-MH")
                    .toString()
                    .replace("\"HY-MH-PGDDT\"", "\"" + office.code + "\"")
                    .replace("\"HY-SGDDT\"", "\"" + department.code + "\"")
                    .replace("\"HY-UBND\"", "\"" + province.code + "\"")
                    .replace("\"unit\":\"TW-", "\"unit\":null,\"was\":\"TW-")
                    .replace("PT-2024-HY-MH", SamplePlanFiles.freshCode("PT"));
            var plan = (ObjectNode) SamplePlanFiles.parse(text);
            plan.withArray("documents").forEach(document -> ((ObjectNode) document.path("issuer")).remove("was"));
            return plan;
        }
    }

    /** The same plan with one criterion worded otherwise. */
    public static ObjectNode withOtherCriterion(ObjectNode plan) {
        var other = plan.deepCopy();
        ((ObjectNode) other.at("/campaign/criteria/0")).put("title", "Tổ chức phong trào sâu rộng");
        return other;
    }

    /** The same plan with its lists shortened: what is left out must go. */
    public static ObjectNode shortened(ObjectNode plan) {
        var other = plan.deepCopy();
        for (var list : List.of("citations", "documents")) {
            var items = other.withArray(list);
            while (items.size() > 2) {
                items.remove(items.size() - 1);
            }
        }
        var campaign = (ObjectNode) other.path("campaign");
        for (var list : List.of("links", "quotas", "nominationWindows", "reportDuties", "aliases")) {
            campaign.putArray(list);
        }
        campaign.withArray("criteria").remove(0);
        return other;
    }
}
