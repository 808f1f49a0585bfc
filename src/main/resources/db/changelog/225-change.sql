--liquibase formatted sql

-- What was changed, for those who follow. A row is written with the change and has no position until it is committed;
-- positions are given afterwards, by one at a time, so that nobody who has read to a position finds a lower one later.
--changeset thidua:change_feed
create table change_feed (
    id binary(16) not null,
    position bigint null,
    entity varchar(30) not null,
    -- of a submission: its deadline
    subject_id binary(16) not null,
    action varchar(20) not null,
    happened_at datetime(6) not null,
    constraint pk_change_feed primary key (id),
    -- what comes behind a position; what has none yet
    constraint uq_change_feed_position unique (position),
    -- the same of one entity
    index ix_change_feed_entity (entity, position)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table change_feed;

--changeset thidua:change_feed_turn
insert into turn (name) values ('change-feed');
--rollback delete from turn where name = 'change-feed';
