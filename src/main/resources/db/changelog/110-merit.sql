--liquibase formatted sql

--changeset thidua:registration
create table registration (
    id binary(16) not null,
    revision int not null,
    kind varchar(20) not null,
    unit_id binary(16) not null,
    -- null: the unit itself registers
    person_id binary(16) null,
    -- the person or the unit
    holder_id binary(16) not null,
    award_code varchar(64) collate utf8mb4_bin null,
    name varchar(300) null,
    -- the award, or the name without case and marks
    target varchar(300) collate utf8mb4_bin not null,
    of_year int not null,
    registered_on date not null,
    registered_by varchar(255) collate utf8mb4_bin not null,
    withdrawn_on date null,
    -- 1, and null once it was withdrawn
    standing int null,
    constraint pk_registration primary key (id),
    constraint fk_registration_unit foreign key (unit_id) references org_unit (id),
    constraint fk_registration_person foreign key (person_id) references person (id),
    -- one of a kind a year that stands
    constraint uq_registration_standing unique (holder_id, of_year, kind, target, standing),
    -- lists: of a unit by year, of a unit, of a person by year, of a person
    index ix_registration_unit_year (unit_id, of_year, id),
    index ix_registration_unit (unit_id, id),
    index ix_registration_person_year (person_id, of_year, id),
    index ix_registration_person (person_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table registration;

--changeset thidua:initiative
create table initiative (
    id binary(16) not null,
    revision int not null,
    title varchar(500) not null,
    summary varchar(4000) null,
    unit_id binary(16) not null,
    of_year int not null,
    scope varchar(20) not null,
    state varchar(20) not null,
    state_reason varchar(1000) null,
    council varchar(300) null,
    certificate_number varchar(140) null,
    recognised_on date null,
    decision varchar(300) null,
    created_at datetime(6) not null,
    constraint pk_initiative primary key (id),
    constraint fk_initiative_unit foreign key (unit_id) references org_unit (id),
    -- lists of a unit: all, by year, by state, by both
    index ix_initiative_unit (unit_id, id),
    index ix_initiative_unit_year (unit_id, of_year, id),
    index ix_initiative_unit_state (unit_id, state, id),
    index ix_initiative_unit_year_state (unit_id, of_year, state, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table initiative;

--changeset thidua:initiative_author
create table initiative_author (
    id binary(16) not null,
    initiative_id binary(16) not null,
    person_id binary(16) not null,
    ordinal int not null,
    -- percent
    share int not null,
    constraint pk_initiative_author primary key (id),
    constraint fk_initiative_author_initiative foreign key (initiative_id) references initiative (id),
    constraint fk_initiative_author_person foreign key (person_id) references person (id),
    -- authors of an initiative
    constraint uq_initiative_author_person unique (initiative_id, person_id),
    constraint ck_initiative_author_share check (share between 1 and 100),
    -- initiatives of a person
    index ix_initiative_author_person (person_id, initiative_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table initiative_author;

-- How well duties were completed in a year, as somebody competent graded it.
--changeset thidua:completion_record
create table completion_record (
    id binary(16) not null,
    revision int not null,
    -- the unit that is graded, or whose person is
    unit_id binary(16) not null,
    -- null: the unit itself
    person_id binary(16) null,
    -- the person or the unit
    holder_id binary(16) not null,
    of_year int not null,
    grade varchar(20) not null,
    graded_on date not null,
    -- who graded it, by which paper
    source varchar(300) not null,
    entered_by varchar(255) collate utf8mb4_bin not null,
    withdrawn_on date null,
    -- 1, and null once it was withdrawn
    standing int null,
    constraint pk_completion_record primary key (id),
    constraint fk_completion_record_unit foreign key (unit_id) references org_unit (id),
    constraint fk_completion_record_person foreign key (person_id) references person (id),
    -- one a year that stands
    constraint uq_completion_record_standing unique (holder_id, of_year, standing),
    -- lists: of a unit by year, of a unit, of a person by year, of a person
    index ix_completion_record_unit_year (unit_id, of_year, id),
    index ix_completion_record_unit (unit_id, id),
    index ix_completion_record_person_year (person_id, of_year, id),
    index ix_completion_record_person (person_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table completion_record;
