--liquibase formatted sql

--changeset thidua:award_type
create table award_type (
    id binary(16) not null,
    revision int not null,
    code varchar(64) collate utf8mb4_bin not null,
    name_vi varchar(300) not null,
    name_en varchar(300) not null,
    form varchar(20) not null,
    holder varchar(20) not null,
    valid_from date not null,
    valid_to date not null,
    source_directive_id binary(16) null,
    source_article varchar(200) null,
    verified bit not null,
    constraint pk_award_type primary key (id),
    constraint fk_award_type_source foreign key (source_directive_id) references directive (id),
    constraint uq_award_type_code unique (code, valid_from),
    constraint ck_award_type_validity check (valid_from <= valid_to)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table award_type;

--changeset thidua:subject_category
create table subject_category (
    id binary(16) not null,
    revision int not null,
    code varchar(64) collate utf8mb4_bin not null,
    name_vi varchar(300) not null,
    name_en varchar(300) not null,
    nature varchar(20) not null,
    direct_worker bit not null,
    -- people of this category are minors whose names are masked
    minor bit not null,
    constraint pk_subject_category primary key (id),
    constraint uq_subject_category_code unique (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table subject_category;
