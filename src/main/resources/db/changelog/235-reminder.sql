--liquibase formatted sql

--changeset thidua:report_calendar
create table report_calendar (
    id binary(16) not null,
    revision int not null,
    unit_id binary(16) not null,
    kind varchar(20) not null,
    alarm_days int null,
    language varchar(2) not null,
    -- SHA-256 of the secret in the address of the feed; the secret itself is kept nowhere
    secret_hash varchar(64) collate utf8mb4_bin not null,
    created_at datetime(6) not null,
    constraint pk_report_calendar primary key (id),
    constraint fk_report_calendar_unit foreign key (unit_id) references org_unit (id),
    constraint uq_report_calendar_secret unique (secret_hash),
    -- calendars of a unit
    index ix_report_calendar_unit (unit_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_calendar;

-- Who is reminded of what a unit has to report, and how often.
--changeset thidua:reminder_contact
create table reminder_contact (
    id binary(16) not null,
    revision int not null,
    unit_id binary(16) not null,
    address varchar(254) collate utf8mb4_bin not null,
    language varchar(2) not null,
    frequency varchar(20) not null,
    constraint pk_reminder_contact primary key (id),
    constraint fk_reminder_contact_unit foreign key (unit_id) references org_unit (id),
    constraint uq_reminder_contact_address unique (unit_id, address),
    -- contacts of a unit
    index ix_reminder_contact_unit (unit_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table reminder_contact;

-- Days before the due date; 0 on it, negative after it.
--changeset thidua:reminder_contact_day
create table reminder_contact_day (
    contact_id binary(16) not null,
    days int not null,
    constraint pk_reminder_contact_day primary key (contact_id, days),
    constraint fk_reminder_contact_day_contact foreign key (contact_id) references reminder_contact (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table reminder_contact_day;

-- The outbox: a mail that is to leave. Its text is made when it leaves, so that nobody is reminded of what has come by
-- then, and nothing about anybody is kept that need not be.
--changeset thidua:reminder_mail
create table reminder_mail (
    id binary(16) not null,
    contact_id binary(16) not null,
    state varchar(20) not null,
    -- the day of a digest; null: of a single report
    digest_on date null,
    created_at datetime(6) not null,
    attempts int not null,
    -- when it is to be tried; while it is being sent, when another server may take it over; null when nothing is left to do
    next_attempt_at datetime(6) null,
    finished_at datetime(6) null,
    -- why the last attempt failed, without any address
    failure varchar(200) null,
    constraint pk_reminder_mail primary key (id),
    constraint fk_reminder_mail_contact foreign key (contact_id) references reminder_contact (id) on delete cascade,
    -- one digest a day
    constraint uq_reminder_mail_digest unique (contact_id, digest_on),
    -- what is to be sent now
    index ix_reminder_mail_next (next_attempt_at),
    -- mails to a contact, newest first
    index ix_reminder_mail_contact (contact_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table reminder_mail;

-- What has been said of which report to whom: never the same twice. Another due date is another thing to say.
--changeset thidua:reminder
create table reminder (
    id binary(16) not null,
    mail_id binary(16) not null,
    contact_id binary(16) not null,
    deadline_id binary(16) not null,
    due_on date not null,
    days int not null,
    constraint pk_reminder primary key (id),
    constraint fk_reminder_mail foreign key (mail_id) references reminder_mail (id) on delete cascade,
    constraint fk_reminder_contact foreign key (contact_id) references reminder_contact (id) on delete cascade,
    constraint fk_reminder_deadline foreign key (deadline_id) references report_deadline (id) on delete cascade,
    constraint uq_reminder unique (contact_id, deadline_id, due_on, days),
    -- what a mail says
    index ix_reminder_mail (mail_id),
    index ix_reminder_deadline (deadline_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table reminder;
