--liquibase formatted sql

--changeset thidua:plan
create table plan (
    id binary(16) not null,
    revision int not null,
    code varchar(64) collate utf8mb4_bin not null,
    title varchar(500) not null,
    owner_id binary(16) not null,
    directive_id binary(16) not null,
    -- it had been registered before the plan came
    found_directive bit not null,
    campaign_id binary(16) not null,
    -- the document as sent, in canonical form; the hash tells "the same again"
    document longtext not null,
    document_hash char(64) collate utf8mb4_bin not null,
    constraint pk_plan primary key (id),
    constraint uq_plan_code unique (code),
    constraint fk_plan_owner foreign key (owner_id) references org_unit (id),
    constraint fk_plan_directive foreign key (directive_id) references directive (id),
    constraint fk_plan_campaign foreign key (campaign_id) references campaign (id),
    index ix_plan_owner (owner_id, code, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table plan;
