--liquibase formatted sql

-- The words of a directive, apart from it: lists never read them.
--changeset thidua:directive_text
create table directive_text (
    id binary(16) not null,
    revision int not null,
    directive_id binary(16) not null,
    media_type varchar(100) not null,
    -- Unicode code points
    characters int not null,
    sha256 char(64) collate utf8mb4_bin not null,
    content longtext not null,
    stored_at datetime(6) not null,
    constraint pk_directive_text primary key (id),
    constraint uq_directive_text_directive unique (directive_id),
    constraint fk_directive_text_directive foreign key (directive_id) references directive (id),
    constraint ck_directive_text_characters check (characters between 1 and 1000000)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table directive_text;

-- the units that a text names as issuers
--changeset thidua:org_unit_name
create index ix_org_unit_name on org_unit (name);
--rollback drop index ix_org_unit_name on org_unit;

--changeset thidua:org_unit_short_name
create index ix_org_unit_short_name on org_unit (short_name);
--rollback drop index ix_org_unit_short_name on org_unit;
