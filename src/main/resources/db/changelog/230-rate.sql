--liquibase formatted sql

-- rates of a part of the tree: all that they read of a report, unit by unit, without the row itself
--changeset thidua:report_deadline_rates
create index ix_report_deadline_rates on report_deadline
    (unit_id, period_to, period_from, duty_id, campaign_id, status, timeliness, due_sort, on_time_until, continued_by_id);
--rollback drop index ix_report_deadline_rates on report_deadline;
