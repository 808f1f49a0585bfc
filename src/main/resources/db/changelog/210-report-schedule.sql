--liquibase formatted sql

-- made_until: deadlines of all periods that begin until then are there; null: of none. The second column says whether a
-- report may be due before its period ends.
--changeset thidua:report_duty_schedule
alter table report_duty
    add column made_until date null,
    add column allow_early bit not null default 0,
    -- duties whose deadlines are to be made ahead
    add index ix_report_duty_made (status, made_until);
--rollback alter table report_duty drop index ix_report_duty_made, drop column made_until, drop column allow_early;

-- Where units of one level report to somebody else than the addressee of the duty.
--changeset thidua:report_duty_addressee
create table report_duty_addressee (
    duty_id binary(16) not null,
    level varchar(20) not null,
    unit_id binary(16) null,
    unit_text varchar(300) null,
    constraint pk_report_duty_addressee primary key (duty_id, level),
    constraint fk_report_duty_addressee_duty foreign key (duty_id) references report_duty (id),
    constraint fk_report_duty_addressee_unit foreign key (unit_id) references org_unit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_duty_addressee;

-- What a letter asked for, of a duty that is reported on request.
--changeset thidua:report_duty_request
create table report_duty_request (
    id binary(16) not null,
    duty_id binary(16) not null,
    period_from date not null,
    period_to date not null,
    constraint pk_report_duty_request primary key (id),
    constraint fk_report_duty_request_duty foreign key (duty_id) references report_duty (id),
    -- the periods of a duty
    constraint uq_report_duty_request_period unique (duty_id, period_from),
    constraint ck_report_duty_request_period check (period_from <= period_to)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_duty_request;

-- on_time_until: sent until then it is not late: the due date, the end of grace or of an extension, whichever is last.
-- continued_by_id: the deadline of the successor that took this one over when the unit ended.
--changeset thidua:report_deadline_schedule
alter table report_deadline
    add column on_time_until date
        generated always as (greatest(due_sort, coalesce(grace_until, due_sort), coalesce(extended_until, due_sort))) stored,
    add column continued_by_id binary(16) null,
    add constraint fk_report_deadline_continued_by foreign key (continued_by_id) references report_deadline (id);
--rollback alter table report_deadline drop foreign key fk_report_deadline_continued_by, drop column on_time_until, drop column continued_by_id;

-- As that of the deadline; late ones are sought by it.
--changeset thidua:report_deadline_scope_on_time
alter table report_deadline_scope add column on_time_until date not null default '9999-12-31';
--rollback alter table report_deadline_scope drop column on_time_until;

--changeset thidua:report_deadline_scope_on_time_fill
update report_deadline_scope s join report_deadline d on d.id = s.deadline_id set s.on_time_until = d.on_time_until;
--rollback select 1;
