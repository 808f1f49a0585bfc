--liquibase formatted sql

--changeset thidua:org_unit
create table org_unit (
    id binary(16) not null,
    revision int not null,
    code varchar(64) collate utf8mb4_bin not null,
    name varchar(300) not null,
    short_name varchar(100) null,
    kind varchar(40) not null,
    level varchar(20) not null,
    valid_from date not null,
    -- inclusive; 9999-12-31 while there is no end
    valid_to date not null,
    search_text text not null,
    constraint pk_org_unit primary key (id),
    constraint uq_org_unit_code unique (code),
    constraint ck_org_unit_validity check (valid_from <= valid_to),
    -- list by kind, by level
    index ix_org_unit_kind (kind, code, id),
    index ix_org_unit_level (level, code, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table org_unit;

-- Vietnamese syllables such as "la" or "de" are on the built-in list of stop words, which is for English.
--changeset thidua:org_unit_fulltext_stopwords runInTransaction:false
set session innodb_ft_enable_stopword = 0;
--rollback select 1;

-- search by ?q=
--changeset thidua:org_unit_fulltext
create fulltext index ft_org_unit_search on org_unit (search_text);
--rollback drop index ft_org_unit_search on org_unit;

--changeset thidua:org_unit_parent
create table org_unit_parent (
    id binary(16) not null,
    unit_id binary(16) not null,
    parent_id binary(16) not null,
    valid_from date not null,
    valid_to date not null,
    constraint pk_org_unit_parent primary key (id),
    constraint fk_org_unit_parent_unit foreign key (unit_id) references org_unit (id),
    constraint fk_org_unit_parent_parent foreign key (parent_id) references org_unit (id),
    constraint uq_org_unit_parent_from unique (unit_id, valid_from),
    constraint ck_org_unit_parent_validity check (valid_from <= valid_to),
    constraint ck_org_unit_parent_self check (unit_id <> parent_id),
    -- children of a unit on a day
    index ix_org_unit_parent_parent (parent_id, valid_to, valid_from, unit_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table org_unit_parent;

-- Derived from org_unit_parent: every unit with every ancestor (itself at distance 0) and the days on which it holds.
--changeset thidua:org_unit_ancestor
create table org_unit_ancestor (
    unit_id binary(16) not null,
    ancestor_id binary(16) not null,
    valid_from date not null,
    valid_to date not null,
    distance int not null,
    constraint pk_org_unit_ancestor primary key (unit_id, ancestor_id, valid_from),
    constraint fk_org_unit_ancestor_unit foreign key (unit_id) references org_unit (id),
    constraint fk_org_unit_ancestor_ancestor foreign key (ancestor_id) references org_unit (id),
    -- descendants of a unit in order of id
    index ix_org_unit_ancestor_ancestor (ancestor_id, unit_id, valid_from, valid_to, distance)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table org_unit_ancestor;

-- Whoever changes the hierarchy locks this one row first, so that changes wait for each other.
--changeset thidua:hierarchy_turn
create table hierarchy_turn (
    id int not null,
    -- the last day on which moves that had been planned for it were announced
    announced_on date not null,
    constraint pk_hierarchy_turn primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table hierarchy_turn;

--changeset thidua:hierarchy_turn_row
insert into hierarchy_turn (id, announced_on) values (1, '2000-01-01');
--rollback delete from hierarchy_turn;

--changeset thidua:org_unit_identifier
create table org_unit_identifier (
    id binary(16) not null,
    unit_id binary(16) not null,
    scheme varchar(60) collate utf8mb4_bin not null,
    identifier varchar(200) collate utf8mb4_bin not null,
    constraint pk_org_unit_identifier primary key (id),
    constraint fk_org_unit_identifier_unit foreign key (unit_id) references org_unit (id),
    constraint uq_org_unit_identifier unique (scheme, identifier),
    constraint uq_org_unit_identifier_scheme unique (unit_id, scheme)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table org_unit_identifier;
