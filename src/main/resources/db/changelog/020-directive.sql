--liquibase formatted sql

--changeset thidua:directive
create table directive (
    id binary(16) not null,
    revision int not null,
    status varchar(20) not null,
    kind varchar(20) not null,
    number_register varchar(20) not null,
    serial int null,
    serial_suffix varchar(10) null,
    number_year int null,
    symbol varchar(120) collate utf8mb4_bin null,
    -- the symbol without the differences of notation: KH-PGD&ĐT and KH-PGDĐT are one register
    register_key varchar(120) collate utf8mb4_bin null,
    number varchar(140) collate utf8mb4_bin null,
    number_as_written varchar(200) null,
    issued_on varchar(10) null,
    issued_on_as_written varchar(200) null,
    -- bounds of the day of issue, both inclusive; null where open
    issued_earliest date null,
    issued_latest date null,
    -- for ordering: the earliest day of issue, 1000-01-01 when nothing is known
    issued_sort date not null,
    issuer_id binary(16) null,
    issuer_text varchar(300) null,
    issuer_key varchar(300) collate utf8mb4_bin null,
    -- present only where issuer, symbol, year and serial are all known
    identity_key varchar(600) collate utf8mb4_bin null,
    -- of a stub without identity: a hash of what is known about it, to find it again
    description_key varchar(64) collate utf8mb4_bin null,
    subject varchar(2000) null,
    place varchar(200) null,
    signer varchar(200) null,
    signer_role varchar(200) null,
    in_force_from date null,
    in_force_to date null,
    note varchar(2000) null,
    -- the record into which this one was merged; no column is named "into": Connector/J takes select ... into for a
    -- statement without result
    survivor_id binary(16) null,
    search_text text not null,
    created_at datetime(6) not null,
    constraint pk_directive primary key (id),
    constraint fk_directive_issuer foreign key (issuer_id) references org_unit (id),
    constraint fk_directive_survivor foreign key (survivor_id) references directive (id),
    constraint uq_directive_identity unique (identity_key),
    constraint ck_directive_issued check (issued_earliest is null or issued_latest is null or issued_earliest <= issued_latest),
    constraint ck_directive_in_force check (in_force_from is null or in_force_to is null or in_force_from <= in_force_to),
    constraint ck_directive_merged check ((status = 'MERGED') = (survivor_id is not null)),
    -- neighbours in a register, resolution by number
    index ix_directive_register (register_key, serial, number_year, id),
    -- lists: all by date, by kind, by status, by issuer
    index ix_directive_issued (issued_sort, id),
    index ix_directive_kind (kind, issued_sort, id),
    index ix_directive_status (status, issued_sort, id),
    index ix_directive_issuer (issuer_id, issued_sort, id),
    -- lists: what was in force on a day
    index ix_directive_in_force (in_force_from, in_force_to),
    -- the stub of a document that a text describes without its number
    index ix_directive_description (description_key, id),
    -- records that led to a survivor before it was merged itself
    index ix_directive_survivor (survivor_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table directive;

--changeset thidua:directive_fulltext_stopwords runInTransaction:false
set session innodb_ft_enable_stopword = 0;
--rollback select 1;

-- search by ?q=
--changeset thidua:directive_fulltext
create fulltext index ft_directive_search on directive (search_text);
--rollback drop index ft_directive_search on directive;

-- One place where a text names a directive: what it says, and apart from that what it resolves to.
--changeset thidua:citation
create table citation (
    id binary(16) not null,
    revision int not null,
    -- the document whose text says so
    stated_in_id binary(16) not null,
    -- the document that cites: stated_in itself, or another one of which the text says that it cites
    citing_id binary(16) not null,
    cited_id binary(16) null,
    relation varchar(20) not null,
    ordinal int not null,
    local_key varchar(64) collate utf8mb4_bin null,
    phrase varchar(300) null,
    words varchar(2000) null,
    section varchar(300) null,
    layer varchar(20) null,
    span_start int null,
    span_end int null,
    inferred bit not null,
    resolution varchar(20) not null,
    resolved_by varchar(255) null,
    resolved_at datetime(6) null,
    constraint pk_citation primary key (id),
    constraint fk_citation_stated_in foreign key (stated_in_id) references directive (id),
    constraint fk_citation_citing foreign key (citing_id) references directive (id),
    constraint fk_citation_cited foreign key (cited_id) references directive (id),
    constraint ck_citation_self check (cited_id is null or cited_id <> citing_id),
    constraint ck_citation_resolved check ((resolution = 'RESOLVED') = (cited_id is not null)),
    constraint ck_citation_span check (span_start is null or span_end is null or span_start < span_end),
    -- the citations of a text in their order
    index ix_citation_stated_in (stated_in_id, ordinal, id),
    -- the chain upstream and downstream
    index ix_citation_citing (citing_id, relation, cited_id),
    index ix_citation_cited (cited_id, relation, citing_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table citation;

--changeset thidua:directive_recipient
create table directive_recipient (
    id binary(16) not null,
    directive_id binary(16) not null,
    ordinal int not null,
    name varchar(300) not null,
    unit_id binary(16) null,
    purpose varchar(20) not null,
    constraint pk_directive_recipient primary key (id),
    constraint fk_directive_recipient_directive foreign key (directive_id) references directive (id),
    constraint fk_directive_recipient_unit foreign key (unit_id) references org_unit (id),
    constraint uq_directive_recipient_ordinal unique (directive_id, ordinal),
    -- what a unit has received
    index ix_directive_recipient_unit (unit_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table directive_recipient;

--changeset thidua:org_unit_succession
create table org_unit_succession (
    id binary(16) not null,
    predecessor_id binary(16) not null,
    -- null: ended without successor
    successor_id binary(16) null,
    kind varchar(20) not null,
    -- first day of the successor
    effective_on date not null,
    directive_id binary(16) null,
    note varchar(500) null,
    constraint pk_org_unit_succession primary key (id),
    constraint fk_org_unit_succession_predecessor foreign key (predecessor_id) references org_unit (id),
    constraint fk_org_unit_succession_successor foreign key (successor_id) references org_unit (id),
    constraint fk_org_unit_succession_directive foreign key (directive_id) references directive (id),
    constraint uq_org_unit_succession unique (predecessor_id, successor_id),
    constraint ck_org_unit_succession_self check (successor_id is null or successor_id <> predecessor_id),
    -- what a unit came from
    index ix_org_unit_succession_successor (successor_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table org_unit_succession;
