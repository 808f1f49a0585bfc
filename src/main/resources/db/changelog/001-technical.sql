--liquibase formatted sql

--changeset thidua:idempotency_key
create table idempotency_key (
    subject varchar(255) collate utf8mb4_bin not null,
    operation varchar(100) collate utf8mb4_bin not null,
    request_key varchar(100) collate utf8mb4_bin not null,
    content_hash char(64) collate utf8mb4_bin not null,
    status int null,
    location varchar(500) null,
    body longtext null,
    created_at datetime(6) not null,
    constraint pk_idempotency_key primary key (subject, operation, request_key),
    -- removal of keys older than a day
    index ix_idempotency_key_created (created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table idempotency_key;

--changeset thidua:audit_entry
create table audit_entry (
    id binary(16) not null,
    happened_at datetime(6) not null,
    subject varchar(255) collate utf8mb4_bin not null,
    operation varchar(100) collate utf8mb4_bin not null,
    path varchar(500) not null,
    constraint pk_audit_entry primary key (id),
    -- all entries, and those between two days, newest first
    index ix_audit_entry_happened (happened_at, id),
    -- entries by one caller, newest first
    index ix_audit_entry_subject (subject, happened_at, id),
    -- entries of one operation, newest first
    index ix_audit_entry_operation (operation, happened_at, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table audit_entry;

--changeset thidua:audit_change
create table audit_change (
    id binary(16) not null,
    entry_id binary(16) not null,
    entity varchar(60) collate utf8mb4_bin not null,
    entity_id binary(16) not null,
    action varchar(20) not null,
    fields longtext not null,
    constraint pk_audit_change primary key (id),
    constraint fk_audit_change_entry foreign key (entry_id) references audit_entry (id),
    -- the changes of the entries on a page
    index ix_audit_change_entry (entry_id, id),
    -- the history of one row
    index ix_audit_change_entity (entity_id, entry_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table audit_change;

--changeset thidua:role_assignment
create table role_assignment (
    id binary(16) not null,
    revision int not null,
    subject varchar(255) collate utf8mb4_bin not null,
    role varchar(20) not null,
    -- null: the whole service
    unit_id binary(16) null,
    valid_from date not null,
    valid_to date not null,
    constraint pk_role_assignment primary key (id),
    constraint ck_role_assignment_validity check (valid_from <= valid_to),
    -- what a caller may do, on every request; list by subject
    index ix_role_assignment_subject (subject, id),
    -- list by unit
    index ix_role_assignment_unit (unit_id, id),
    -- list by role
    index ix_role_assignment_role (role, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table role_assignment;

-- A row for each thing of which two transactions could otherwise make one each; whoever holds it makes the thing.
--changeset thidua:turn
create table turn (
    name varchar(100) collate utf8mb4_bin not null,
    constraint pk_turn primary key (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table turn;
