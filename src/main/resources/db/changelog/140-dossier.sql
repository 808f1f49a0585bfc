--liquibase formatted sql

-- Files of dossiers, replaced and removed ones too: the content is kept outside the database under its checksum.
--changeset thidua:dossier_file
create table dossier_file (
    id binary(16) not null,
    nomination_id binary(16) not null,
    part varchar(40) not null,
    -- the part while this is its file: one file of a part at a time
    current_part varchar(40) null,
    file_name varchar(200) not null,
    media_type varchar(100) not null,
    -- bytes
    size bigint not null,
    sha256 char(64) collate utf8mb4_bin not null,
    uploaded_at datetime(6) not null,
    uploaded_by varchar(255) collate utf8mb4_bin not null,
    -- when and by whom it was replaced or removed
    ended_at datetime(6) null,
    ended_by varchar(255) collate utf8mb4_bin null,
    constraint pk_dossier_file primary key (id),
    -- a draft that is deleted takes its dossier with it
    constraint fk_dossier_file_nomination foreign key (nomination_id) references nomination (id) on delete cascade,
    constraint uq_dossier_file_part unique (nomination_id, current_part),
    constraint ck_dossier_file_size check (size > 0),
    -- the history of a dossier; whether a stored file is still named by any
    index ix_dossier_file_history (nomination_id, id),
    index ix_dossier_file_sha256 (sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table dossier_file;
