--liquibase formatted sql

--changeset thidua:person
create table person (
    id binary(16) not null,
    revision int not null,
    code varchar(64) collate utf8mb4_bin not null,
    full_name varchar(200) not null,
    -- folded: without case and marks
    search_name varchar(200) collate utf8mb4_bin not null,
    birth_year int null,
    category_id binary(16) not null,
    -- null: as the category says
    direct_worker bit null,
    created_at datetime(6) not null,
    anonymized_at datetime(6) null,
    constraint pk_person primary key (id),
    constraint uq_person_code unique (code),
    constraint fk_person_category foreign key (category_id) references subject_category (id),
    -- lists of the whole service, by name: all, by category
    index ix_person_name (search_name, id),
    index ix_person_category (category_id, search_name, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table person;

--changeset thidua:membership
create table membership (
    id binary(16) not null,
    revision int not null,
    person_id binary(16) not null,
    unit_id binary(16) not null,
    category_id binary(16) not null,
    position varchar(200) null,
    -- the one by which the person is counted and listed; no two on one day
    main bit not null,
    valid_from date not null,
    -- inclusive; 9999-12-31 while there is no end
    valid_to date not null,
    constraint pk_membership primary key (id),
    constraint fk_membership_person foreign key (person_id) references person (id),
    constraint fk_membership_unit foreign key (unit_id) references org_unit (id),
    constraint fk_membership_category foreign key (category_id) references subject_category (id),
    constraint ck_membership_validity check (valid_from <= valid_to),
    -- memberships of a person, in order of their first day
    index ix_membership_person (person_id, valid_from, id),
    -- people of a unit on a day: counted from the index alone
    index ix_membership_unit (unit_id, main, valid_to, valid_from, person_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table membership;

-- Derived: one row per person and unit that may list them (that of the main membership and those above), so that a list
-- over a subtree reads only its page. A person between two memberships stays where they were last.
--changeset thidua:person_scope
create table person_scope (
    unit_id binary(16) not null,
    person_id binary(16) not null,
    category_id binary(16) not null,
    search_name varchar(200) collate utf8mb4_bin not null,
    -- both inclusive
    valid_from date not null,
    valid_to date not null,
    constraint pk_person_scope primary key (person_id, unit_id, valid_from),
    constraint fk_person_scope_unit foreign key (unit_id) references org_unit (id),
    constraint fk_person_scope_person foreign key (person_id) references person (id) on delete cascade,
    -- lists below a unit, by name: all, by category, each from the index alone
    index ix_person_scope_name (unit_id, search_name, person_id, valid_to, valid_from),
    index ix_person_scope_category (unit_id, category_id, search_name, person_id, valid_to, valid_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table person_scope;

-- Titles decided elsewhere, or before this service: what was decided here is in table award.
--changeset thidua:held_title
create table held_title (
    id binary(16) not null,
    revision int not null,
    person_id binary(16) not null,
    award_code varchar(64) collate utf8mb4_bin not null,
    title_year int not null,
    decision_number varchar(140) null,
    decided_on date null,
    decided_by varchar(300) null,
    -- where whoever entered it has it from
    source varchar(500) not null,
    constraint pk_held_title primary key (id),
    constraint fk_held_title_person foreign key (person_id) references person (id),
    -- titles of a person, by year
    constraint uq_held_title_award unique (person_id, title_year, award_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table held_title;

--changeset thidua:discipline
create table discipline (
    id binary(16) not null,
    revision int not null,
    person_id binary(16) not null,
    kind varchar(20) not null,
    state varchar(20) not null,
    -- of a discipline that was imposed
    grade varchar(20) null,
    valid_from date not null,
    -- inclusive; 9999-12-31 while there is no end
    valid_to date not null,
    decision_number varchar(140) null,
    note varchar(1000) null,
    constraint pk_discipline primary key (id),
    constraint fk_discipline_person foreign key (person_id) references person (id),
    constraint ck_discipline_validity check (valid_from <= valid_to),
    -- of a person, in order of the first day
    index ix_discipline_person (person_id, valid_from, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table discipline;

-- For minors: who allowed what (Decree 56/2017 arts. 33, 36).
--changeset thidua:person_consent
create table person_consent (
    id binary(16) not null,
    revision int not null,
    person_id binary(16) not null,
    given_by varchar(200) not null,
    relationship varchar(100) null,
    purpose varchar(500) not null,
    given_on date not null,
    withdrawn_on date null,
    constraint pk_person_consent primary key (id),
    constraint fk_person_consent_person foreign key (person_id) references person (id),
    constraint ck_person_consent_withdrawn check (withdrawn_on is null or withdrawn_on >= given_on),
    -- of a person, in order of creation
    index ix_person_consent_person (person_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table person_consent;

--changeset thidua:nomination_person
alter table nomination
    add column person_id binary(16) null,
    add column commendation_type varchar(20) not null default 'MERIT',
    -- both inclusive: the days that the achievement is of
    add column achievement_from date null,
    add column achievement_to date null,
    add constraint fk_nomination_person foreign key (person_id) references person (id),
    -- nominations of a person
    add index ix_nomination_person (person_id, id);
--rollback alter table nomination drop foreign key fk_nomination_person, drop index ix_nomination_person, drop column person_id, drop column commendation_type, drop column achievement_from, drop column achievement_to;

--changeset thidua:award_person
alter table award
    add column person_id binary(16) null,
    add constraint fk_award_person foreign key (person_id) references person (id),
    -- titles of a person
    add index ix_award_person (person_id, decided_on, id);
--rollback alter table award drop foreign key fk_award_person, drop index ix_award_person, drop column person_id;
