--liquibase formatted sql

-- Tables of the Quartz scheduler, as its distribution has them for MySQL, with names for their constraints.

--changeset thidua:qrtz_job_details
create table QRTZ_JOB_DETAILS (
    SCHED_NAME varchar(120) not null,
    JOB_NAME varchar(190) not null,
    JOB_GROUP varchar(190) not null,
    DESCRIPTION varchar(250) null,
    JOB_CLASS_NAME varchar(250) not null,
    IS_DURABLE varchar(1) not null,
    IS_NONCONCURRENT varchar(1) not null,
    IS_UPDATE_DATA varchar(1) not null,
    REQUESTS_RECOVERY varchar(1) not null,
    JOB_DATA blob null,
    constraint pk_qrtz_job_details primary key (SCHED_NAME,JOB_NAME,JOB_GROUP),
    index ix_qrtz_j_req_recovery (SCHED_NAME, REQUESTS_RECOVERY),
    index ix_qrtz_j_grp (SCHED_NAME, JOB_GROUP)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
--rollback drop table QRTZ_JOB_DETAILS;

--changeset thidua:qrtz_triggers
create table QRTZ_TRIGGERS (
    SCHED_NAME varchar(120) not null,
    TRIGGER_NAME varchar(190) not null,
    TRIGGER_GROUP varchar(190) not null,
    JOB_NAME varchar(190) not null,
    JOB_GROUP varchar(190) not null,
    DESCRIPTION varchar(250) null,
    NEXT_FIRE_TIME bigint null,
    PREV_FIRE_TIME bigint null,
    PRIORITY integer null,
    TRIGGER_STATE varchar(16) not null,
    TRIGGER_TYPE varchar(8) not null,
    START_TIME bigint not null,
    END_TIME bigint null,
    CALENDAR_NAME varchar(190) null,
    MISFIRE_INSTR smallint null,
    JOB_DATA blob null,
    constraint pk_qrtz_triggers primary key (SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP),
    constraint fk_qrtz_triggers foreign key (SCHED_NAME,JOB_NAME,JOB_GROUP) references QRTZ_JOB_DETAILS(SCHED_NAME,JOB_NAME,JOB_GROUP),
    index ix_qrtz_t_j (SCHED_NAME, JOB_NAME, JOB_GROUP),
    index ix_qrtz_t_jg (SCHED_NAME, JOB_GROUP),
    index ix_qrtz_t_c (SCHED_NAME, CALENDAR_NAME),
    index ix_qrtz_t_g (SCHED_NAME, TRIGGER_GROUP),
    index ix_qrtz_t_state (SCHED_NAME, TRIGGER_STATE),
    index ix_qrtz_t_n_state (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP, TRIGGER_STATE),
    index ix_qrtz_t_n_g_state (SCHED_NAME, TRIGGER_GROUP, TRIGGER_STATE),
    index ix_qrtz_t_next_fire_time (SCHED_NAME, NEXT_FIRE_TIME),
    index ix_qrtz_t_nft_st (SCHED_NAME, TRIGGER_STATE, NEXT_FIRE_TIME),
    index ix_qrtz_t_nft_misfire (SCHED_NAME, MISFIRE_INSTR, NEXT_FIRE_TIME),
    index ix_qrtz_t_nft_st_misfire (SCHED_NAME, MISFIRE_INSTR, NEXT_FIRE_TIME, TRIGGER_STATE),
    index ix_qrtz_t_nft_st_misfire_grp (SCHED_NAME, MISFIRE_INSTR, NEXT_FIRE_TIME, TRIGGER_GROUP, TRIGGER_STATE)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
--rollback drop table QRTZ_TRIGGERS;

--changeset thidua:qrtz_simple_triggers
create table QRTZ_SIMPLE_TRIGGERS (
    SCHED_NAME varchar(120) not null,
    TRIGGER_NAME varchar(190) not null,
    TRIGGER_GROUP varchar(190) not null,
    REPEAT_COUNT bigint not null,
    REPEAT_INTERVAL bigint not null,
    TIMES_TRIGGERED bigint not null,
    constraint pk_qrtz_simple_triggers primary key (SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP),
    constraint fk_qrtz_simple_triggers foreign key (SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP) references QRTZ_TRIGGERS(SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
--rollback drop table QRTZ_SIMPLE_TRIGGERS;

--changeset thidua:qrtz_cron_triggers
create table QRTZ_CRON_TRIGGERS (
    SCHED_NAME varchar(120) not null,
    TRIGGER_NAME varchar(190) not null,
    TRIGGER_GROUP varchar(190) not null,
    CRON_EXPRESSION varchar(120) not null,
    TIME_ZONE_ID varchar(80),
    constraint pk_qrtz_cron_triggers primary key (SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP),
    constraint fk_qrtz_cron_triggers foreign key (SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP) references QRTZ_TRIGGERS(SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
--rollback drop table QRTZ_CRON_TRIGGERS;

--changeset thidua:qrtz_simprop_triggers
create table QRTZ_SIMPROP_TRIGGERS (
    SCHED_NAME varchar(120) not null,
    TRIGGER_NAME varchar(190) not null,
    TRIGGER_GROUP varchar(190) not null,
    STR_PROP_1 varchar(512) null,
    STR_PROP_2 varchar(512) null,
    STR_PROP_3 varchar(512) null,
    INT_PROP_1 int null,
    INT_PROP_2 int null,
    LONG_PROP_1 bigint null,
    LONG_PROP_2 bigint null,
    DEC_PROP_1 numeric(13,4) null,
    DEC_PROP_2 numeric(13,4) null,
    BOOL_PROP_1 varchar(1) null,
    BOOL_PROP_2 varchar(1) null,
    constraint pk_qrtz_simprop_triggers primary key (SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP),
    constraint fk_qrtz_simprop_triggers foreign key (SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP) references QRTZ_TRIGGERS(SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
--rollback drop table QRTZ_SIMPROP_TRIGGERS;

--changeset thidua:qrtz_blob_triggers
create table QRTZ_BLOB_TRIGGERS (
    SCHED_NAME varchar(120) not null,
    TRIGGER_NAME varchar(190) not null,
    TRIGGER_GROUP varchar(190) not null,
    BLOB_DATA blob null,
    constraint pk_qrtz_blob_triggers primary key (SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP),
    constraint fk_qrtz_blob_triggers foreign key (SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP) references QRTZ_TRIGGERS(SCHED_NAME,TRIGGER_NAME,TRIGGER_GROUP)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
--rollback drop table QRTZ_BLOB_TRIGGERS;

--changeset thidua:qrtz_calendars
create table QRTZ_CALENDARS (
    SCHED_NAME varchar(120) not null,
    CALENDAR_NAME varchar(190) not null,
    CALENDAR blob not null,
    constraint pk_qrtz_calendars primary key (SCHED_NAME,CALENDAR_NAME)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
--rollback drop table QRTZ_CALENDARS;

--changeset thidua:qrtz_paused_trigger_grps
create table QRTZ_PAUSED_TRIGGER_GRPS (
    SCHED_NAME varchar(120) not null,
    TRIGGER_GROUP varchar(190) not null,
    constraint pk_qrtz_paused_trigger_grps primary key (SCHED_NAME,TRIGGER_GROUP)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
--rollback drop table QRTZ_PAUSED_TRIGGER_GRPS;

--changeset thidua:qrtz_fired_triggers
create table QRTZ_FIRED_TRIGGERS (
    SCHED_NAME varchar(120) not null,
    ENTRY_ID varchar(95) not null,
    TRIGGER_NAME varchar(190) not null,
    TRIGGER_GROUP varchar(190) not null,
    INSTANCE_NAME varchar(190) not null,
    FIRED_TIME bigint not null,
    SCHED_TIME bigint not null,
    PRIORITY integer not null,
    STATE varchar(16) not null,
    JOB_NAME varchar(190) null,
    JOB_GROUP varchar(190) null,
    IS_NONCONCURRENT varchar(1) null,
    REQUESTS_RECOVERY varchar(1) null,
    constraint pk_qrtz_fired_triggers primary key (SCHED_NAME,ENTRY_ID),
    index ix_qrtz_ft_trig_inst_name (SCHED_NAME, INSTANCE_NAME),
    index ix_qrtz_ft_inst_job_req_rcvry (SCHED_NAME, INSTANCE_NAME, REQUESTS_RECOVERY),
    index ix_qrtz_ft_j_g (SCHED_NAME, JOB_NAME, JOB_GROUP),
    index ix_qrtz_ft_jg (SCHED_NAME, JOB_GROUP),
    index ix_qrtz_ft_t_g (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP),
    index ix_qrtz_ft_tg (SCHED_NAME, TRIGGER_GROUP)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
--rollback drop table QRTZ_FIRED_TRIGGERS;

--changeset thidua:qrtz_scheduler_state
create table QRTZ_SCHEDULER_STATE (
    SCHED_NAME varchar(120) not null,
    INSTANCE_NAME varchar(190) not null,
    LAST_CHECKIN_TIME bigint not null,
    CHECKIN_INTERVAL bigint not null,
    constraint pk_qrtz_scheduler_state primary key (SCHED_NAME,INSTANCE_NAME)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
--rollback drop table QRTZ_SCHEDULER_STATE;

--changeset thidua:qrtz_locks
create table QRTZ_LOCKS (
    SCHED_NAME varchar(120) not null,
    LOCK_NAME varchar(40) not null,
    constraint pk_qrtz_locks primary key (SCHED_NAME,LOCK_NAME)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
--rollback drop table QRTZ_LOCKS;
