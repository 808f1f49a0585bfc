--liquibase formatted sql

-- What an office of the route has confirmed: one sending of a report. Sent again, it goes the whole way again.
--changeset thidua:report_confirmation
create table report_confirmation (
    id binary(16) not null,
    deadline_id binary(16) not null,
    unit_id binary(16) not null,
    -- the first sending is 1
    sending int not null,
    confirmed_at datetime(6) not null,
    confirmed_by varchar(255) collate utf8mb4_bin not null,
    constraint pk_report_confirmation primary key (id),
    constraint fk_report_confirmation_deadline foreign key (deadline_id) references report_deadline (id),
    constraint fk_report_confirmation_unit foreign key (unit_id) references org_unit (id),
    -- the confirmations of a report
    constraint uq_report_confirmation unique (deadline_id, sending, unit_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_confirmation;

-- Files enclosed with a report; their content stands in the file store under its checksum.
--changeset thidua:report_attachment
create table report_attachment (
    id binary(16) not null,
    deadline_id binary(16) not null,
    code varchar(64) collate utf8mb4_bin not null,
    -- 1 for the first file of its code
    number int not null,
    file_name varchar(255) not null,
    media_type varchar(100) not null,
    size bigint not null,
    sha256 char(64) collate utf8mb4_bin not null,
    uploaded_at datetime(6) not null,
    uploaded_by varchar(255) collate utf8mb4_bin not null,
    constraint pk_report_attachment primary key (id),
    constraint fk_report_attachment_deadline foreign key (deadline_id) references report_deadline (id),
    -- the files of a report
    constraint uq_report_attachment_number unique (deadline_id, code, number),
    -- whether a stored content is still named
    index ix_report_attachment_sha256 (sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table report_attachment;
