--liquibase formatted sql

--changeset thidua:nomination
create table nomination (
    id binary(16) not null,
    revision int not null,
    campaign_id binary(16) null,
    award_code varchar(64) collate utf8mb4_bin not null,
    category_id binary(16) not null,
    proposing_unit_id binary(16) not null,
    nominee_kind varchar(20) not null,
    nominee_name varchar(300) not null,
    -- the collective, where it is a registered unit or sub-unit
    collective_unit_id binary(16) null,
    position varchar(200) null,
    achievement varchar(4000) null,
    criteria_set_id binary(16) null,
    state varchar(20) not null,
    state_reason varchar(1000) null,
    created_at datetime(6) not null,
    submitted_at datetime(6) null,
    constraint pk_nomination primary key (id),
    constraint fk_nomination_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_nomination_category foreign key (category_id) references subject_category (id),
    constraint fk_nomination_unit foreign key (proposing_unit_id) references org_unit (id),
    constraint fk_nomination_collective foreign key (collective_unit_id) references org_unit (id),
    constraint fk_nomination_criteria foreign key (criteria_set_id) references criteria_set (id),
    -- lists of the whole service: by campaign and state, by campaign, by state, by award
    index ix_nomination_campaign_state (campaign_id, state, id),
    index ix_nomination_campaign (campaign_id, id),
    index ix_nomination_state (state, id),
    index ix_nomination_award (award_code, id),
    -- what a move of the unit concerns
    index ix_nomination_unit (proposing_unit_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table nomination;

-- Derived: one row per nomination and unit that may see it (the proposing unit and those above), so that a list over
-- a subtree reads only its page.
--changeset thidua:nomination_scope
create table nomination_scope (
    unit_id binary(16) not null,
    nomination_id binary(16) not null,
    campaign_id binary(16) null,
    award_code varchar(64) collate utf8mb4_bin not null,
    state varchar(20) not null,
    -- both inclusive; a move of a unit that is already decided takes effect on its day
    valid_from date not null,
    valid_to date not null,
    -- by nomination first: a primary key that began with the unit would tempt MySQL to read a unit's whole list in
    -- order, filtering, instead of the index of the filter
    constraint pk_nomination_scope primary key (nomination_id, unit_id, valid_from),
    constraint fk_nomination_scope_unit foreign key (unit_id) references org_unit (id),
    constraint fk_nomination_scope_nomination foreign key (nomination_id) references nomination (id) on delete cascade,
    -- lists below a unit: all, by campaign and state, by campaign, by state, by award, each from the index alone
    index ix_nomination_scope_unit (unit_id, nomination_id, valid_to),
    index ix_nomination_scope_campaign_state (unit_id, campaign_id, state, nomination_id, valid_to),
    index ix_nomination_scope_campaign (unit_id, campaign_id, nomination_id, valid_to),
    index ix_nomination_scope_state (unit_id, state, nomination_id, valid_to),
    index ix_nomination_scope_award (unit_id, award_code, nomination_id, valid_to)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table nomination_scope;

--changeset thidua:nomination_event
create table nomination_event (
    id binary(16) not null,
    nomination_id binary(16) not null,
    -- 1, 2, 3 … without a gap
    number int not null,
    action varchar(20) not null,
    from_state varchar(20) null,
    to_state varchar(20) not null,
    happened_at datetime(6) not null,
    subject varchar(255) collate utf8mb4_bin not null,
    reason varchar(1000) null,
    constraint pk_nomination_event primary key (id),
    constraint fk_nomination_event_nomination foreign key (nomination_id) references nomination (id),
    constraint uq_nomination_event_number unique (nomination_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table nomination_event;

--changeset thidua:award_decision
create table award_decision (
    id binary(16) not null,
    revision int not null,
    campaign_id binary(16) null,
    number varchar(140) collate utf8mb4_bin not null,
    issued_on date not null,
    decision_year int not null,
    deciding_unit_id binary(16) not null,
    signer varchar(200) null,
    signer_role varchar(200) null,
    directive_id binary(16) not null,
    -- laureates; a decision keeps its list
    award_count int not null,
    created_at datetime(6) not null,
    constraint pk_award_decision primary key (id),
    constraint fk_award_decision_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_award_decision_unit foreign key (deciding_unit_id) references org_unit (id),
    constraint fk_award_decision_directive foreign key (directive_id) references directive (id),
    -- numbers of one register restart every year
    constraint uq_award_decision_number unique (deciding_unit_id, decision_year, number),
    -- lists: by campaign, by deciding unit
    index ix_award_decision_campaign (campaign_id, id),
    index ix_award_decision_unit (deciding_unit_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table award_decision;

--changeset thidua:award
create table award (
    id binary(16) not null,
    revision int not null,
    decision_id binary(16) not null,
    nomination_id binary(16) not null,
    campaign_id binary(16) null,
    award_code varchar(64) collate utf8mb4_bin not null,
    category_id binary(16) not null,
    unit_id binary(16) not null,
    nominee_kind varchar(20) not null,
    nominee_name varchar(300) not null,
    decided_on date not null,
    constraint pk_award primary key (id),
    constraint fk_award_decision foreign key (decision_id) references award_decision (id),
    constraint fk_award_nomination foreign key (nomination_id) references nomination (id),
    constraint fk_award_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_award_category foreign key (category_id) references subject_category (id),
    constraint fk_award_unit foreign key (unit_id) references org_unit (id),
    -- one decision per nomination
    constraint uq_award_nomination unique (nomination_id),
    -- lists, the latest first: by decision, campaign, unit, award, and all of them between two days
    index ix_award_decision (decision_id, decided_on, id),
    index ix_award_campaign (campaign_id, decided_on, id),
    index ix_award_unit (unit_id, decided_on, id),
    index ix_award_award (award_code, decided_on, id),
    index ix_award_decided (decided_on, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table award;

-- Which quotas an award counts against.
--changeset thidua:award_quota_use
create table award_quota_use (
    award_id binary(16) not null,
    quota_id binary(16) not null,
    constraint pk_award_quota_use primary key (award_id, quota_id),
    constraint fk_award_quota_use_award foreign key (award_id) references award (id),
    constraint fk_award_quota_use_quota foreign key (quota_id) references award_quota (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table award_quota_use;
