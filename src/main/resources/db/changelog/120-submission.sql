--liquibase formatted sql

--changeset thidua:submission
create table submission (
    id binary(16) not null,
    revision int not null,
    from_unit_id binary(16) not null,
    to_unit_id binary(16) not null,
    campaign_id binary(16) null,
    -- the letter whose accepted items it was begun with
    previous_submission_id binary(16) null,
    number varchar(100) collate utf8mb4_bin null,
    issued_on date null,
    -- numbers of one register restart every year; null until number and day are known
    letter_year int null,
    signer varchar(200) null,
    signer_role varchar(200) null,
    -- minutes of a council of this service
    minutes_id binary(16) null,
    -- or what the minutes on paper say
    minutes_number varchar(100) null,
    minutes_held_on date null,
    minutes_members_count int null,
    minutes_present int null,
    minutes_in_writing int null,
    -- null where minutes on paper do not tell
    minutes_secret bit null,
    note varchar(2000) null,
    state varchar(20) not null,
    state_reason varchar(1000) null,
    item_count int not null,
    -- items without an answer
    pending_count int not null,
    -- number of the last step
    last_event int not null,
    created_at datetime(6) not null,
    sent_at datetime(6) null,
    received_at datetime(6) null,
    answered_at datetime(6) null,
    -- last day in time for the answer, inclusive; null while not received or where no limit is known
    process_until date null,
    -- process_until while an answer is awaited, otherwise the end of time
    process_sort date not null,
    holiday_data varchar(20) null,
    constraint pk_submission primary key (id),
    constraint fk_submission_from foreign key (from_unit_id) references org_unit (id),
    constraint fk_submission_to foreign key (to_unit_id) references org_unit (id),
    constraint fk_submission_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_submission_previous foreign key (previous_submission_id) references submission (id),
    -- no two letters of one office and year under one number
    constraint uq_submission_number unique (from_unit_id, letter_year, number),
    constraint ck_submission_counts check (pending_count between 0 and item_count),
    -- lists of the whole service: by addressee, by campaign and state, by campaign, by state, overdue ones
    index ix_submission_to (to_unit_id, id),
    index ix_submission_campaign_state (campaign_id, state, id),
    index ix_submission_campaign (campaign_id, id),
    index ix_submission_state (state, id),
    index ix_submission_process (process_sort, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table submission;

--changeset thidua:submission_item
create table submission_item (
    id binary(16) not null,
    revision int not null,
    submission_id binary(16) not null,
    nomination_id binary(16) not null,
    -- 0, 1, 2 … in the order of the list
    ordinal int not null,
    votes_for int null,
    -- the letter in which the sender of this one got and accepted it
    previous_submission_id binary(16) null,
    -- 1 under the letter of the unit that proposes, one more under each office that forwards it
    stage int not null,
    -- the stage while it is under way there: null in drafts, and once it was returned or struck out
    open_stage int null,
    outcome varchar(20) not null,
    item_rank int null,
    reason varchar(1000) null,
    answered_at datetime(6) null,
    constraint pk_submission_item primary key (id),
    constraint fk_submission_item_submission foreign key (submission_id) references submission (id),
    constraint fk_submission_item_nomination foreign key (nomination_id) references nomination (id),
    constraint fk_submission_item_previous foreign key (previous_submission_id) references submission (id),
    -- named once in a letter
    constraint uq_submission_item_letter unique (submission_id, nomination_id),
    -- never in two open letters of one stage
    constraint uq_submission_item_open unique (nomination_id, open_stage)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table submission_item;

--changeset thidua:submission_event
create table submission_event (
    id binary(16) not null,
    submission_id binary(16) not null,
    -- 1, 2, 3 … without a gap
    number int not null,
    action varchar(20) not null,
    from_state varchar(20) null,
    to_state varchar(20) not null,
    -- the item answered, and how
    nomination_id binary(16) null,
    outcome varchar(20) null,
    -- the letter under which accepted items go on
    next_submission_id binary(16) null,
    happened_at datetime(6) not null,
    subject varchar(255) collate utf8mb4_bin not null,
    reason varchar(1000) null,
    constraint pk_submission_event primary key (id),
    constraint fk_submission_event_submission foreign key (submission_id) references submission (id),
    constraint uq_submission_event_number unique (submission_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table submission_event;

-- Derived: one row per letter, side and unit that may see it from that side (the sender or the addressee, and those
-- above), so that a list over a subtree reads only its page.
--changeset thidua:submission_scope
create table submission_scope (
    submission_id binary(16) not null,
    unit_id binary(16) not null,
    side varchar(10) not null,
    to_unit_id binary(16) not null,
    campaign_id binary(16) null,
    state varchar(20) not null,
    process_sort date not null,
    -- both inclusive; a move of a unit that is already decided takes effect on its day
    valid_from date not null,
    valid_to date not null,
    constraint pk_submission_scope primary key (submission_id, unit_id, side, valid_from),
    constraint fk_submission_scope_unit foreign key (unit_id) references org_unit (id),
    constraint fk_submission_scope_submission foreign key (submission_id) references submission (id) on delete cascade,
    -- lists of a unit from one side: all, by addressee, by campaign and state, by campaign, by state, overdue ones
    index ix_submission_scope_unit (unit_id, side, submission_id, valid_to),
    index ix_submission_scope_to (unit_id, side, to_unit_id, submission_id, valid_to),
    index ix_submission_scope_campaign_state (unit_id, side, campaign_id, state, submission_id, valid_to),
    index ix_submission_scope_campaign (unit_id, side, campaign_id, submission_id, valid_to),
    index ix_submission_scope_state (unit_id, side, state, submission_id, valid_to),
    index ix_submission_scope_process (unit_id, side, process_sort, submission_id, valid_to)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table submission_scope;
