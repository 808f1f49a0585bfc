--liquibase formatted sql

--changeset thidua:assessment
create table assessment (
    id binary(16) not null,
    revision int not null,
    nomination_id binary(16) not null,
    -- as the nomination has it; for the ranking
    campaign_id binary(16) not null,
    criteria_set_id binary(16) not null,
    kind varchar(20) not null,
    unit_id binary(16) not null,
    state varchar(20) not null,
    total decimal(16, 6) not null,
    required_met int not null,
    required_count int not null,
    remark varchar(2000) null,
    created_at datetime(6) not null,
    submitted_at datetime(6) null,
    submitted_by varchar(255) collate utf8mb4_bin null,
    constraint pk_assessment primary key (id),
    constraint fk_assessment_nomination foreign key (nomination_id) references nomination (id),
    constraint fk_assessment_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_assessment_criteria foreign key (criteria_set_id) references criteria_set (id),
    constraint fk_assessment_unit foreign key (unit_id) references org_unit (id),
    -- one report of the proposing unit, one appraisal of each unit above; also the list of a nomination
    constraint uq_assessment unique (nomination_id, kind, unit_id),
    -- the ranking: the highest totals of a unit's appraisals
    index ix_assessment_ranking (campaign_id, unit_id, kind, state, total)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table assessment;

--changeset thidua:assessment_line
create table assessment_line (
    id binary(16) not null,
    assessment_id binary(16) not null,
    criterion_id binary(16) not null,
    points decimal(10, 2) null,
    met bit null,
    evidence varchar(2000) null,
    constraint pk_assessment_line primary key (id),
    constraint fk_assessment_line_assessment foreign key (assessment_id) references assessment (id),
    constraint fk_assessment_line_criterion foreign key (criterion_id) references criterion (id),
    constraint uq_assessment_line unique (assessment_id, criterion_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table assessment_line;

--changeset thidua:conflict_of_interest
create table conflict_of_interest (
    id binary(16) not null,
    nomination_id binary(16) not null,
    subject varchar(255) collate utf8mb4_bin not null,
    kind varchar(20) not null,
    reason varchar(1000) null,
    entered_by varchar(255) collate utf8mb4_bin not null,
    created_at datetime(6) not null,
    constraint pk_conflict_of_interest primary key (id),
    constraint fk_conflict_of_interest_nomination foreign key (nomination_id) references nomination (id),
    -- once per nomination; also the list of a nomination
    constraint uq_conflict_of_interest unique (nomination_id, subject)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table conflict_of_interest;

--changeset thidua:emulation_bloc
create table emulation_bloc (
    id binary(16) not null,
    revision int not null,
    name varchar(300) not null,
    kind varchar(20) not null,
    organizer_id binary(16) not null,
    created_at datetime(6) not null,
    constraint pk_emulation_bloc primary key (id),
    constraint fk_emulation_bloc_organizer foreign key (organizer_id) references org_unit (id),
    -- lists by organizer
    index ix_emulation_bloc_organizer (organizer_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table emulation_bloc;

-- What a bloc is in one year: its lead and its criteria; the members stand beside it.
--changeset thidua:bloc_year
create table bloc_year (
    id binary(16) not null,
    revision int not null,
    bloc_id binary(16) not null,
    year int not null,
    lead_unit_id binary(16) not null,
    constraint pk_bloc_year primary key (id),
    constraint fk_bloc_year_bloc foreign key (bloc_id) references emulation_bloc (id),
    constraint fk_bloc_year_lead foreign key (lead_unit_id) references org_unit (id),
    constraint uq_bloc_year unique (bloc_id, year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table bloc_year;

--changeset thidua:bloc_member
create table bloc_member (
    id binary(16) not null,
    bloc_year_id binary(16) not null,
    unit_id binary(16) not null,
    ordinal int not null,
    constraint pk_bloc_member primary key (id),
    constraint fk_bloc_member_year foreign key (bloc_year_id) references bloc_year (id),
    constraint fk_bloc_member_unit foreign key (unit_id) references org_unit (id),
    constraint uq_bloc_member unique (bloc_year_id, unit_id),
    -- the blocs of a unit
    index ix_bloc_member_unit (unit_id, bloc_year_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table bloc_member;

--changeset thidua:bloc_criterion
create table bloc_criterion (
    id binary(16) not null,
    bloc_year_id binary(16) not null,
    code varchar(64) collate utf8mb4_bin not null,
    title varchar(500) not null,
    max_points decimal(10, 2) not null,
    ordinal int not null,
    constraint pk_bloc_criterion primary key (id),
    constraint fk_bloc_criterion_year foreign key (bloc_year_id) references bloc_year (id),
    constraint uq_bloc_criterion unique (bloc_year_id, code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table bloc_criterion;

--changeset thidua:scoresheet
create table scoresheet (
    id binary(16) not null,
    revision int not null,
    bloc_id binary(16) not null,
    bloc_year_id binary(16) not null,
    unit_id binary(16) not null,
    state varchar(20) not null,
    total decimal(16, 2) not null,
    fixed_total decimal(16, 2) null,
    remark varchar(2000) null,
    created_at datetime(6) not null,
    constraint pk_scoresheet primary key (id),
    constraint fk_scoresheet_bloc foreign key (bloc_id) references emulation_bloc (id),
    constraint fk_scoresheet_year foreign key (bloc_year_id) references bloc_year (id),
    constraint fk_scoresheet_unit foreign key (unit_id) references org_unit (id),
    constraint uq_scoresheet unique (bloc_year_id, unit_id),
    -- lists of a bloc: all, by state; the ranking of a year reads the unique key
    index ix_scoresheet_bloc (bloc_id, id),
    index ix_scoresheet_state (bloc_id, state, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table scoresheet;

--changeset thidua:scoresheet_line
create table scoresheet_line (
    id binary(16) not null,
    scoresheet_id binary(16) not null,
    criterion_id binary(16) not null,
    points decimal(10, 2) not null,
    evidence varchar(2000) null,
    fixed_points decimal(10, 2) null,
    fixed_note varchar(1000) null,
    constraint pk_scoresheet_line primary key (id),
    constraint fk_scoresheet_line_sheet foreign key (scoresheet_id) references scoresheet (id),
    constraint fk_scoresheet_line_criterion foreign key (criterion_id) references bloc_criterion (id),
    constraint uq_scoresheet_line unique (scoresheet_id, criterion_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table scoresheet_line;
