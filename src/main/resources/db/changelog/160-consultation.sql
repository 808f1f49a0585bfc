--liquibase formatted sql

--changeset thidua:public_consultation
create table public_consultation (
    id binary(16) not null,
    revision int not null,
    unit_id binary(16) not null,
    title varchar(500) not null,
    -- where the list is shown: a notice board, a site
    place varchar(500) not null,
    -- both inclusive
    opens_on date not null,
    closes_on date not null,
    state varchar(20) not null,
    state_reason varchar(1000) null,
    created_at datetime(6) not null,
    opened_at datetime(6) null,
    constraint pk_public_consultation primary key (id),
    constraint fk_public_consultation_unit foreign key (unit_id) references org_unit (id),
    constraint ck_public_consultation_days check (closes_on >= opens_on),
    -- lists in order of the last day: what is open to everybody, of a unit by state, of a unit, of the whole service
    index ix_public_consultation_state (state, closes_on, id),
    index ix_public_consultation_unit_state (unit_id, state, closes_on, id),
    index ix_public_consultation_unit (unit_id, closes_on, id),
    index ix_public_consultation_closes (closes_on, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table public_consultation;

--changeset thidua:consulted_nomination
create table consulted_nomination (
    id binary(16) not null,
    consultation_id binary(16) not null,
    nomination_id binary(16) not null,
    ordinal int not null,
    constraint pk_consulted_nomination primary key (id),
    constraint fk_consulted_nomination_consultation foreign key (consultation_id) references public_consultation (id),
    constraint fk_consulted_nomination_nomination foreign key (nomination_id) references nomination (id),
    constraint uq_consulted_nomination unique (consultation_id, nomination_id),
    -- what is pending about a nomination
    index ix_consulted_nomination_nomination (nomination_id, consultation_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table consulted_nomination;

--changeset thidua:objection
create table objection (
    id binary(16) not null,
    revision int not null,
    consultation_id binary(16) not null,
    -- null: about the list as a whole
    nomination_id binary(16) null,
    objector_name varchar(200) null,
    objector_contact varchar(300) null,
    text varchar(4000) not null,
    received_on date not null,
    state varchar(20) not null,
    assigned_to varchar(200) null,
    answer varchar(4000) null,
    answered_on date null,
    created_at datetime(6) not null,
    constraint pk_objection primary key (id),
    constraint fk_objection_consultation foreign key (consultation_id) references public_consultation (id),
    constraint fk_objection_nomination foreign key (nomination_id) references nomination (id),
    -- lists of a consultation: all, by state, about one nomination
    index ix_objection_consultation (consultation_id, id),
    index ix_objection_state (consultation_id, state, id),
    -- what is pending about a nomination
    index ix_objection_nomination (nomination_id, state)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table objection;

--changeset thidua:opinion
create table opinion (
    id binary(16) not null,
    revision int not null,
    nomination_id binary(16) not null,
    asking_unit_id binary(16) not null,
    -- one of the two: a unit of the hierarchy, or a body outside of it
    asked_unit_id binary(16) null,
    asked_name varchar(300) null,
    question varchar(2000) not null,
    asked_on date not null,
    -- inclusive
    due_on date not null,
    state varchar(20) not null,
    answer varchar(20) null,
    -- entered by those who asked, from a paper
    on_paper bit not null,
    document_number varchar(100) null,
    document_date date null,
    answer_text varchar(4000) null,
    answered_on date null,
    withdraw_reason varchar(1000) null,
    created_at datetime(6) not null,
    constraint pk_opinion primary key (id),
    constraint fk_opinion_nomination foreign key (nomination_id) references nomination (id),
    constraint fk_opinion_asking foreign key (asking_unit_id) references org_unit (id),
    constraint fk_opinion_asked foreign key (asked_unit_id) references org_unit (id),
    -- the opinions about a nomination, and what is pending about it
    index ix_opinion_nomination (nomination_id, id),
    -- lists in order of the due day: of an asked unit, of an asking unit, of the whole service; each by state too
    index ix_opinion_asked_state (asked_unit_id, state, due_on, id),
    index ix_opinion_asked (asked_unit_id, due_on, id),
    index ix_opinion_asking_state (asking_unit_id, state, due_on, id),
    index ix_opinion_asking (asking_unit_id, due_on, id),
    index ix_opinion_state (state, due_on, id),
    index ix_opinion_due (due_on, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table opinion;
