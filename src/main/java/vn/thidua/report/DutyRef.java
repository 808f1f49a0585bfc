package vn.thidua.report;

import java.util.UUID;

/** A duty as its deadlines name it. */
public record DutyRef(UUID id, String code, String name) {

    static DutyRef of(ReportDuty duty) {
        return new DutyRef(duty.id, duty.code, duty.name);
    }
}
