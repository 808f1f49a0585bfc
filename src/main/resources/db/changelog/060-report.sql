--liquibase formatted sql

--changeset thidua:report_duty
create table report_duty (
    id binary(16) not null,
    revision int not null,
    campaign_id binary(16) null,
    -- the unit that imposes the duty
    owner_id binary(16) not null,
    code varchar(64) collate utf8mb4_bin not null,
    name varchar(500) not null,
    status varchar(20) not null,
    regime varchar(20) not null,
    period varchar(20) not null,
    calendar varchar(20) not null,
    applies_from date null,
    applies_to date null,
    -- MM-DD: first day of the first period of a year, where neither calendar fits
    period_start char(5) null,
    reporters_below_id binary(16) null,
    addressee_id binary(16) null,
    addressee_text varchar(300) null,
    via_ordered bit not null,
    -- what is to be reported; null: a narrative
    content longtext null,
    -- null would let a standing duty have the code of another
    campaign_or_none binary(16) generated always as (coalesce(campaign_id, 0x00000000000000000000000000000000)) virtual,
    constraint pk_report_duty primary key (id),
    constraint fk_report_duty_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_report_duty_owner foreign key (owner_id) references org_unit (id),
    constraint fk_report_duty_below foreign key (reporters_below_id) references org_unit (id),
    constraint fk_report_duty_addressee foreign key (addressee_id) references org_unit (id),
    constraint uq_report_duty_code unique (owner_id, campaign_or_none, code),
    constraint ck_report_duty_applies check (applies_from is null or applies_to is null or applies_from <= applies_to),
    -- lists: all, by campaign, by owner, by status, by regime
    index ix_report_duty_code (code, id),
    index ix_report_duty_campaign (campaign_id, code, id),
    index ix_report_duty_owner (owner_id, code, id),
    index ix_report_duty_status (status, code, id),
    index ix_report_duty_regime (regime, code, id),
    -- duties of a part of the hierarchy, when it changes
    index ix_report_duty_below (reporters_below_id, status),
    index ix_report_duty_addressee (addressee_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_duty;

-- Units named one by one; others follow from the kinds and levels below a unit.
--changeset thidua:report_duty_unit
create table report_duty_unit (
    duty_id binary(16) not null,
    unit_id binary(16) not null,
    constraint pk_report_duty_unit primary key (duty_id, unit_id),
    constraint fk_report_duty_unit_duty foreign key (duty_id) references report_duty (id),
    constraint fk_report_duty_unit_unit foreign key (unit_id) references org_unit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_duty_unit;

--changeset thidua:report_duty_kind
create table report_duty_kind (
    duty_id binary(16) not null,
    kind varchar(40) not null,
    constraint pk_report_duty_kind primary key (duty_id, kind),
    constraint fk_report_duty_kind_duty foreign key (duty_id) references report_duty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_duty_kind;

--changeset thidua:report_duty_level
create table report_duty_level (
    duty_id binary(16) not null,
    level varchar(20) not null,
    constraint pk_report_duty_level primary key (duty_id, level),
    constraint fk_report_duty_level_duty foreign key (duty_id) references report_duty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_duty_level;

--changeset thidua:report_duty_via
create table report_duty_via (
    id binary(16) not null,
    duty_id binary(16) not null,
    ordinal int not null,
    -- null: for every level
    level varchar(20) null,
    unit_id binary(16) null,
    unit_text varchar(300) null,
    constraint pk_report_duty_via primary key (id),
    constraint fk_report_duty_via_duty foreign key (duty_id) references report_duty (id),
    constraint fk_report_duty_via_unit foreign key (unit_id) references org_unit (id),
    constraint uq_report_duty_via_ordinal unique (duty_id, ordinal)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_duty_via;

-- When a report is due: for every level or one, for every period or one.
--changeset thidua:report_due_rule
create table report_due_rule (
    id binary(16) not null,
    duty_id binary(16) not null,
    level varchar(20) null,
    period_from date null,
    kind varchar(20) not null,
    due_date date null,
    bound varchar(10) null,
    days int null,
    day_kind varchar(10) null,
    -- calendar days after the due date: still taken without remark; taken at all
    grace_days int null,
    close_days int null,
    wording varchar(300) null,
    set_by_id binary(16) null,
    constraint pk_report_due_rule primary key (id),
    constraint fk_report_due_rule_duty foreign key (duty_id) references report_duty (id),
    constraint fk_report_due_rule_set_by foreign key (set_by_id) references directive (id),
    index ix_report_due_rule_duty (duty_id, period_from, level)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_due_rule;

--changeset thidua:report_deadline
create table report_deadline (
    id binary(16) not null,
    revision int not null,
    duty_id binary(16) not null,
    campaign_id binary(16) null,
    unit_id binary(16) not null,
    period_from date not null,
    period_to date not null,
    -- the last day on which the report is on time; null while no date is set
    due_on date null,
    -- for ordering: due_on, 9999-12-31 while not set
    due_sort date not null,
    due_wording varchar(300) null,
    set_by_id binary(16) null,
    -- last days, inclusive, of grace, of an extension granted, and on which a report is taken at all; null: no such day
    grace_until date null,
    extended_until date null,
    closes_on date null,
    status varchar(20) not null,
    -- whether the first sending was on time: AWAITED, ON_TIME, LATE, EXEMPT
    timeliness varchar(10) not null,
    sent_at datetime(6) null,
    accepted_at datetime(6) null,
    status_reason varchar(1000) null,
    -- the deadline of a predecessor that this one continues
    continues_id binary(16) null,
    constraint pk_report_deadline primary key (id),
    constraint fk_report_deadline_duty foreign key (duty_id) references report_duty (id),
    constraint fk_report_deadline_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_report_deadline_unit foreign key (unit_id) references org_unit (id),
    constraint fk_report_deadline_set_by foreign key (set_by_id) references directive (id),
    constraint fk_report_deadline_continues foreign key (continues_id) references report_deadline (id),
    constraint uq_report_deadline unique (duty_id, unit_id, period_from),
    constraint ck_report_deadline_period check (period_from <= period_to),
    -- lists of the whole service: all, by duty, by unit, by campaign, by status, by timeliness, each in order of the due date
    index ix_report_deadline_due (due_sort, id),
    index ix_report_deadline_duty (duty_id, due_sort, id),
    index ix_report_deadline_unit (unit_id, due_sort, id),
    index ix_report_deadline_campaign (campaign_id, due_sort, id),
    index ix_report_deadline_status (status, due_sort, id),
    index ix_report_deadline_timeliness (timeliness, due_sort, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_deadline;

-- Derived: one row per deadline and unit that may see it, so that a list reads only its page. `below` is 1 for the
-- reporting unit and those above it, 0 for offices that receive the report (owner of the duty, addressee, offices on the
-- way) and those above them, where they do not stand above the reporting unit anyway.
--changeset thidua:report_deadline_scope
create table report_deadline_scope (
    unit_id binary(16) not null,
    deadline_id binary(16) not null,
    below bit not null,
    duty_id binary(16) not null,
    campaign_id binary(16) null,
    status varchar(20) not null,
    timeliness varchar(10) not null,
    due_sort date not null,
    constraint pk_report_deadline_scope primary key (unit_id, deadline_id),
    constraint fk_report_deadline_scope_unit foreign key (unit_id) references org_unit (id),
    constraint fk_report_deadline_scope_deadline foreign key (deadline_id) references report_deadline (id) on delete cascade,
    -- lists of a unit: all, by status, by timeliness, by campaign, by duty, each in order of the due date
    index ix_report_deadline_scope_due (unit_id, below, due_sort, deadline_id),
    index ix_report_deadline_scope_status (unit_id, below, status, due_sort, deadline_id),
    index ix_report_deadline_scope_timeliness (unit_id, below, timeliness, due_sort, deadline_id),
    index ix_report_deadline_scope_campaign (unit_id, below, campaign_id, due_sort, deadline_id),
    index ix_report_deadline_scope_duty (unit_id, below, duty_id, due_sort, deadline_id),
    -- changes of a deadline
    index ix_report_deadline_scope_deadline (deadline_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_deadline_scope;

--changeset thidua:report_submission
create table report_submission (
    id binary(16) not null,
    revision int not null,
    deadline_id binary(16) not null,
    status varchar(20) not null,
    narrative longtext null,
    -- JSON: indicator values and further fields
    content longtext null,
    first_sent_at datetime(6) null,
    last_sent_at datetime(6) null,
    sent_by varchar(255) null,
    times_sent int not null,
    constraint pk_report_submission primary key (id),
    constraint fk_report_submission_deadline foreign key (deadline_id) references report_deadline (id),
    constraint uq_report_submission_deadline unique (deadline_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_submission;

--changeset thidua:report_event
create table report_event (
    id binary(16) not null,
    deadline_id binary(16) not null,
    number int not null,
    action varchar(20) not null,
    from_status varchar(20) null,
    to_status varchar(20) not null,
    happened_at datetime(6) not null,
    subject varchar(255) collate utf8mb4_bin not null,
    reason varchar(1000) null,
    constraint pk_report_event primary key (id),
    constraint fk_report_event_deadline foreign key (deadline_id) references report_deadline (id),
    constraint uq_report_event_number unique (deadline_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_event;
