--liquibase formatted sql

--changeset thidua:award_state
alter table award
    add column state varchar(20) not null default 'GRANTED',
    -- as they were on the day of the decision: what is counted does not change with the catalogue or the hierarchy
    add column direct_worker bit not null default 0,
    add column small_collective bit not null default 0,
    add column deciding_unit_id binary(16) null,
    add column deciding_level varchar(20) null,
    add column decision_year int null,
    add column conferred_on date null,
    add column conferral_place varchar(300) null,
    add column conferral_occasion varchar(300) null,
    add column certificate_number varchar(100) collate utf8mb4_bin null,
    add column presented_by varchar(300) null;
--rollback alter table award drop column state, drop column direct_worker, drop column small_collective, drop column deciding_unit_id, drop column deciding_level, drop column decision_year, drop column conferred_on, drop column conferral_place, drop column conferral_occasion, drop column certificate_number, drop column presented_by;

--changeset thidua:award_state_of_those_there
update award a join award_decision d on d.id = a.decision_id join org_unit u on u.id = d.deciding_unit_id
    join subject_category c on c.id = a.category_id
set a.deciding_unit_id = d.deciding_unit_id, a.deciding_level = u.level, a.decision_year = d.decision_year,
    a.direct_worker = (a.nominee_kind = 'INDIVIDUAL' and c.direct_worker = 1),
    a.small_collective = (a.nominee_kind = 'COLLECTIVE' and c.code = 'SMALL_COLLECTIVE');
--rollback empty

--changeset thidua:award_state_complete
alter table award
    modify column deciding_unit_id binary(16) not null,
    modify column deciding_level varchar(20) not null,
    modify column decision_year int not null,
    add constraint fk_award_deciding_unit foreign key (deciding_unit_id) references org_unit (id),
    -- the register of certificates restarts every year
    add constraint uq_award_certificate unique (deciding_unit_id, decision_year, certificate_number),
    add constraint ck_award_conferral check (conferred_on is null or conferred_on >= decided_on),
    -- those revoked, or standing, the latest first
    add index ix_award_state (state, decided_on, id),
    -- what a decision costs, from the index alone
    add index ix_award_money (decision_id, state, award_code, nominee_kind),
    -- statistics, each from the index alone: of all, of a campaign, below a unit
    add index ix_award_statistics (state, decided_on, award_code, category_id, deciding_level, nominee_kind, direct_worker, small_collective),
    add index ix_award_statistics_campaign (campaign_id, state, decided_on, award_code, category_id, deciding_level, nominee_kind, direct_worker, small_collective),
    add index ix_award_statistics_unit (unit_id, state, decided_on, award_code, category_id, deciding_level, nominee_kind, direct_worker, small_collective, campaign_id);
--rollback alter table award drop foreign key fk_award_deciding_unit, drop index uq_award_certificate, drop constraint ck_award_conferral, drop index ix_award_state, drop index ix_award_money, drop index ix_award_statistics, drop index ix_award_statistics_campaign, drop index ix_award_statistics_unit;

--changeset thidua:award_revocation
create table award_revocation (
    id binary(16) not null,
    revision int not null,
    award_id binary(16) not null,
    number varchar(140) collate utf8mb4_bin not null,
    issued_on date not null,
    deciding_unit_id binary(16) not null,
    signer varchar(200) null,
    signer_role varchar(200) null,
    reason varchar(1000) not null,
    -- the revoking decision as a document
    directive_id binary(16) not null,
    -- what it rests on
    source_directive_id binary(16) null,
    source_article varchar(300) null,
    money_due bit not null,
    money_recovered_on date null,
    revoked_at datetime(6) not null,
    constraint pk_award_revocation primary key (id),
    constraint fk_award_revocation_award foreign key (award_id) references award (id),
    constraint fk_award_revocation_unit foreign key (deciding_unit_id) references org_unit (id),
    constraint fk_award_revocation_directive foreign key (directive_id) references directive (id),
    constraint fk_award_revocation_source foreign key (source_directive_id) references directive (id),
    -- an award is revoked once
    constraint uq_award_revocation_award unique (award_id),
    constraint ck_award_revocation_money check (money_due = 1 or money_recovered_on is null)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table award_revocation;

-- What was said for counting in full against a quota that does not tell for which units it is.
--changeset thidua:award_quota_acknowledgement
create table award_quota_acknowledgement (
    id binary(16) not null,
    decision_id binary(16) not null,
    quota_id binary(16) not null,
    statement varchar(1000) not null,
    constraint pk_award_quota_acknowledgement primary key (id),
    constraint fk_award_quota_acknowledgement_decision foreign key (decision_id) references award_decision (id),
    constraint fk_award_quota_acknowledgement_quota foreign key (quota_id) references award_quota (id),
    constraint uq_award_quota_acknowledgement_quota unique (decision_id, quota_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table award_quota_acknowledgement;

--changeset thidua:nomination_refusal_notice
alter table nomination
    -- of a refused one whether those concerned were told; null in every other state
    add column notified bit null,
    add column notice_number varchar(140) null,
    add column notice_issued_on date null,
    add column notice_sent_on date null,
    add constraint ck_nomination_notice check (notice_sent_on is null or notice_sent_on >= notice_issued_on),
    -- lists of the whole service: refused and not told
    add index ix_nomination_notified (notified, id);
--rollback alter table nomination drop constraint ck_nomination_notice, drop index ix_nomination_notified, drop column notified, drop column notice_number, drop column notice_issued_on, drop column notice_sent_on;

--changeset thidua:nomination_scope_notified
alter table nomination_scope
    add column notified bit null,
    -- lists below a unit: refused and not told, with every other filter from the index alone
    add index ix_nomination_scope_notified (unit_id, notified, nomination_id, valid_to, campaign_id, state, award_code);
--rollback alter table nomination_scope drop index ix_nomination_scope_notified, drop column notified;

--changeset thidua:nomination_notified_of_those_there
update nomination set notified = 0 where state = 'REFUSED';
--rollback empty

--changeset thidua:nomination_scope_notified_of_those_there
update nomination_scope set notified = 0 where state = 'REFUSED';
--rollback empty

-- What was said for deciding although it was unknown whether a stage was gone through, or required.
--changeset thidua:award_stage_acknowledgement
create table award_stage_acknowledgement (
    id binary(16) not null,
    decision_id binary(16) not null,
    -- the rule that asks for the stage
    rule_id binary(16) not null,
    stage varchar(30) not null,
    statement varchar(1000) not null,
    constraint pk_award_stage_acknowledgement primary key (id),
    constraint fk_award_stage_acknowledgement_decision foreign key (decision_id) references award_decision (id),
    constraint fk_award_stage_acknowledgement_rule foreign key (rule_id) references award_rule (id),
    constraint uq_award_stage_acknowledgement_rule unique (decision_id, rule_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table award_stage_acknowledgement;
