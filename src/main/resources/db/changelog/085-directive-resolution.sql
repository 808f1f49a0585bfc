--liquibase formatted sql

-- A place in a register within a time: serial 1 of a common register stands there once for every issuer and year.
--changeset thidua:directive_register_issued
create index ix_directive_register_issued on directive (register_key, serial, issued_sort, id);
--rollback drop index ix_directive_register_issued on directive;

-- Documents that are named by their title, as unnumbered laws are.
--changeset thidua:directive_subject
create index ix_directive_subject on directive (kind, subject(60));
--rollback drop index ix_directive_subject on directive;
