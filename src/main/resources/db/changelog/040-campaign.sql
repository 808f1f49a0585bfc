--liquibase formatted sql

--changeset thidua:campaign
create table campaign (
    id binary(16) not null,
    revision int not null,
    code varchar(64) collate utf8mb4_bin not null,
    name varchar(500) not null,
    kind varchar(20) not null,
    form varchar(20) not null,
    status varchar(20) not null,
    organizer_id binary(16) not null,
    organizer_text varchar(300) null,
    launching_directive_id binary(16) null,
    theme varchar(1000) null,
    slogan varchar(500) null,
    description varchar(4000) null,
    period_from varchar(10) null,
    period_to varchar(10) null,
    period_as_written varchar(300) null,
    launched_on date null,
    closed_on date null,
    cancelled_on date null,
    state_reason varchar(1000) null,
    criteria_revision int not null,
    search_text text not null,
    constraint pk_campaign primary key (id),
    constraint uq_campaign_code unique (code),
    constraint fk_campaign_organizer foreign key (organizer_id) references org_unit (id),
    constraint fk_campaign_directive foreign key (launching_directive_id) references directive (id),
    -- lists: all, by status, by organiser, by kind, by form; campaigns that rest on a directive
    index ix_campaign_status (status, code, id),
    index ix_campaign_organizer (organizer_id, code, id),
    index ix_campaign_kind (kind, code, id),
    index ix_campaign_form (form, code, id),
    index ix_campaign_directive (launching_directive_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table campaign;

--changeset thidua:campaign_fulltext_stopwords runInTransaction:false
set session innodb_ft_enable_stopword = 0;
--rollback select 1;

-- search by ?q=, aliases included
--changeset thidua:campaign_fulltext
create fulltext index ft_campaign_search on campaign (search_text);
--rollback drop index ft_campaign_search on campaign;

--changeset thidua:campaign_alias
create table campaign_alias (
    id binary(16) not null,
    campaign_id binary(16) not null,
    ordinal int not null,
    name varchar(500) not null,
    constraint pk_campaign_alias primary key (id),
    constraint fk_campaign_alias_campaign foreign key (campaign_id) references campaign (id),
    constraint uq_campaign_alias_ordinal unique (campaign_id, ordinal)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table campaign_alias;

--changeset thidua:campaign_link
create table campaign_link (
    id binary(16) not null,
    campaign_id binary(16) not null,
    ordinal int not null,
    relation varchar(20) not null,
    name varchar(500) not null,
    -- null while the movement named is not registered
    linked_id binary(16) null,
    directive_id binary(16) null,
    constraint pk_campaign_link primary key (id),
    constraint fk_campaign_link_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_campaign_link_linked foreign key (linked_id) references campaign (id),
    constraint fk_campaign_link_directive foreign key (directive_id) references directive (id),
    constraint uq_campaign_link_ordinal unique (campaign_id, ordinal),
    constraint ck_campaign_link_self check (linked_id is null or linked_id <> campaign_id),
    -- campaigns that carry a movement
    index ix_campaign_link_linked (linked_id, relation, campaign_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table campaign_link;

--changeset thidua:campaign_subject
create table campaign_subject (
    id binary(16) not null,
    campaign_id binary(16) not null,
    ordinal int not null,
    category_id binary(16) not null,
    as_written varchar(500) null,
    constraint pk_campaign_subject primary key (id),
    constraint fk_campaign_subject_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_campaign_subject_category foreign key (category_id) references subject_category (id),
    constraint uq_campaign_subject_category unique (campaign_id, category_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table campaign_subject;

-- The criteria of a campaign as one set: edited while a draft, frozen at launch, replaced whole by a later revision.
--changeset thidua:criteria_set
create table criteria_set (
    id binary(16) not null,
    campaign_id binary(16) not null,
    number int not null,
    status varchar(20) not null,
    made_at datetime(6) not null,
    made_by varchar(255) not null,
    reason varchar(1000) null,
    constraint pk_criteria_set primary key (id),
    constraint fk_criteria_set_campaign foreign key (campaign_id) references campaign (id),
    constraint uq_criteria_set_number unique (campaign_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table criteria_set;

--changeset thidua:criterion
create table criterion (
    id binary(16) not null,
    set_id binary(16) not null,
    ordinal int not null,
    -- stays the same through revisions
    code varchar(64) collate utf8mb4_bin not null,
    category_id binary(16) null,
    kind varchar(20) not null,
    title varchar(500) not null,
    description varchar(4000) null,
    max_points decimal(10, 2) null,
    weight decimal(8, 4) null,
    constraint pk_criterion primary key (id),
    constraint fk_criterion_set foreign key (set_id) references criteria_set (id),
    constraint fk_criterion_category foreign key (category_id) references subject_category (id),
    constraint uq_criterion_code unique (set_id, code),
    constraint ck_criterion_points check (max_points is null or max_points > 0),
    constraint ck_criterion_weight check (weight is null or weight > 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table criterion;

--changeset thidua:campaign_target
create table campaign_target (
    id binary(16) not null,
    campaign_id binary(16) not null,
    ordinal int not null,
    code varchar(64) collate utf8mb4_bin not null,
    name varchar(500) not null,
    -- null: worded only
    target_value decimal(20, 6) null,
    unit varchar(40) null,
    comparison varchar(20) not null,
    wording varchar(500) null,
    constraint pk_campaign_target primary key (id),
    constraint fk_campaign_target_campaign foreign key (campaign_id) references campaign (id),
    constraint uq_campaign_target_code unique (campaign_id, code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table campaign_target;

--changeset thidua:award_quota
create table award_quota (
    id binary(16) not null,
    revision int not null,
    campaign_id binary(16) not null,
    ordinal int not null,
    code varchar(64) collate utf8mb4_bin not null,
    award_code varchar(64) collate utf8mb4_bin not null,
    award_as_written varchar(300) null,
    grantor_id binary(16) null,
    grantor_text varchar(300) null,
    scope_id binary(16) null,
    scope_text varchar(300) null,
    scope_clarity varchar(20) not null,
    stage varchar(20) not null,
    max_count int not null,
    -- awards granted against it; the check below is the last guard of the quota
    used_count int not null,
    wording varchar(500) null,
    constraint pk_award_quota primary key (id),
    constraint fk_award_quota_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_award_quota_grantor foreign key (grantor_id) references org_unit (id),
    constraint fk_award_quota_scope foreign key (scope_id) references org_unit (id),
    constraint uq_award_quota_code unique (campaign_id, code),
    constraint ck_award_quota_used check (used_count >= 0 and used_count <= max_count)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table award_quota;

-- No rows for a quota: all categories together.
--changeset thidua:award_quota_category
create table award_quota_category (
    quota_id binary(16) not null,
    category_id binary(16) not null,
    constraint pk_award_quota_category primary key (quota_id, category_id),
    constraint fk_award_quota_category_quota foreign key (quota_id) references award_quota (id),
    constraint fk_award_quota_category_category foreign key (category_id) references subject_category (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table award_quota_category;

--changeset thidua:nomination_window
create table nomination_window (
    id binary(16) not null,
    campaign_id binary(16) not null,
    ordinal int not null,
    -- null: every level
    level varchar(20) null,
    opens_on date null,
    due_date date null,
    due_bound varchar(10) null,
    wording varchar(300) null,
    addressee_id binary(16) null,
    addressee_text varchar(300) null,
    constraint pk_nomination_window primary key (id),
    constraint fk_nomination_window_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_nomination_window_addressee foreign key (addressee_id) references org_unit (id),
    constraint uq_nomination_window_ordinal unique (campaign_id, ordinal)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table nomination_window;

-- Derived from campaign and org_unit_ancestor: every campaign with its organiser and each unit above it, and the days
-- on which it stands there; the last days of an ended organiser hold on.
--changeset thidua:campaign_scope
create table campaign_scope (
    unit_id binary(16) not null,
    campaign_id binary(16) not null,
    valid_from date not null,
    valid_to date not null,
    -- copies, so that one index answers a page in order
    code varchar(64) collate utf8mb4_bin not null,
    status varchar(20) not null,
    constraint pk_campaign_scope primary key (campaign_id, unit_id, valid_from),
    constraint fk_campaign_scope_unit foreign key (unit_id) references org_unit (id),
    constraint fk_campaign_scope_campaign foreign key (campaign_id) references campaign (id),
    -- campaigns at or below a unit, all or by status
    index ix_campaign_scope_unit (unit_id, code, campaign_id, valid_from, valid_to),
    index ix_campaign_scope_status (unit_id, status, code, campaign_id, valid_from, valid_to)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table campaign_scope;
