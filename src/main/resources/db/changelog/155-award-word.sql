--liquibase formatted sql

-- What was said is about any rule that left something unknown; a stage is noted where it was about one.
--changeset thidua:award_word_of_any_rule
alter table award_stage_acknowledgement modify column stage varchar(30) null;
--rollback alter table award_stage_acknowledgement modify column stage varchar(30) not null;
