--liquibase formatted sql

--changeset thidua:council
create table council (
    id binary(16) not null,
    revision int not null,
    unit_id binary(16) not null,
    kind varchar(20) not null,
    name varchar(300) collate utf8mb4_bin not null,
    constraint pk_council primary key (id),
    constraint fk_council_unit foreign key (unit_id) references org_unit (id),
    -- lists: by unit, by unit and kind
    constraint uq_council_unit_name unique (unit_id, name),
    index ix_council_unit (unit_id, id),
    index ix_council_unit_kind (unit_id, kind, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table council;

--changeset thidua:council_member
create table council_member (
    id binary(16) not null,
    council_id binary(16) not null,
    name varchar(200) not null,
    position varchar(200) null,
    role varchar(20) not null,
    -- sub of the token of the member, who may then vote electronically
    subject varchar(255) collate utf8mb4_bin null,
    person_id binary(16) null,
    -- the member's own unit
    unit_id binary(16) null,
    valid_from date not null,
    -- inclusive
    valid_to date not null,
    constraint pk_council_member primary key (id),
    constraint fk_council_member_council foreign key (council_id) references council (id),
    constraint fk_council_member_unit foreign key (unit_id) references org_unit (id),
    constraint fk_council_member_person foreign key (person_id) references person (id),
    constraint ck_council_member_validity check (valid_to >= valid_from),
    -- the members of a council on a day
    index ix_council_member_council (council_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table council_member;

--changeset thidua:council_session
create table council_session (
    id binary(16) not null,
    revision int not null,
    council_id binary(16) not null,
    state varchar(20) not null,
    held_on date not null,
    place varchar(300) null,
    method varchar(20) not null,
    chair_id binary(16) null,
    secretary_id binary(16) null,
    statute_percent decimal(5, 2) null,
    statute_denominator varchar(20) null,
    statute_source varchar(1000) null,
    -- an earlier session that this one corrects
    corrects_id binary(16) null,
    note varchar(2000) null,
    cancel_reason varchar(1000) null,
    constraint pk_council_session primary key (id),
    constraint fk_council_session_council foreign key (council_id) references council (id),
    constraint fk_council_session_chair foreign key (chair_id) references council_member (id),
    constraint fk_council_session_secretary foreign key (secretary_id) references council_member (id),
    constraint fk_council_session_corrects foreign key (corrects_id) references council_session (id),
    constraint ck_council_session_percent check (statute_percent > 0 and statute_percent <= 100),
    -- lists of a council, the latest first: all, by state
    index ix_council_session_held (council_id, held_on, id),
    index ix_council_session_state (council_id, state, held_on, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table council_session;

-- How each member of the day took part.
--changeset thidua:council_attendance
create table council_attendance (
    id binary(16) not null,
    session_id binary(16) not null,
    member_id binary(16) not null,
    presence varchar(20) not null,
    -- who may vote in the member's name, fixed when an electronic ballot opens
    subject varchar(255) collate utf8mb4_bin null,
    constraint pk_council_attendance primary key (id),
    constraint fk_council_attendance_session foreign key (session_id) references council_session (id),
    constraint fk_council_attendance_member foreign key (member_id) references council_member (id),
    constraint uq_council_attendance_member unique (session_id, member_id),
    -- nobody sits on two chairs
    constraint uq_council_attendance_subject unique (session_id, subject)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table council_attendance;

--changeset thidua:council_item
create table council_item (
    id binary(16) not null,
    session_id binary(16) not null,
    ordinal int not null,
    nomination_id binary(16) null,
    initiative_id binary(16) null,
    text varchar(1000) null,
    -- counted papers or hands, or the sums of an electronic ballot; null until entered or closed
    present_for int null,
    present_against int null,
    present_blank int null,
    written_for int null,
    written_against int null,
    written_blank int null,
    outcome varchar(20) null,
    reason varchar(40) null,
    -- JSON: the threshold that decided, and where it comes from
    basis varchar(2000) null,
    constraint pk_council_item primary key (id),
    constraint fk_council_item_session foreign key (session_id) references council_session (id),
    constraint fk_council_item_nomination foreign key (nomination_id) references nomination (id),
    constraint fk_council_item_initiative foreign key (initiative_id) references initiative (id),
    constraint ck_council_item_subject check (nomination_id is not null or initiative_id is not null or text is not null),
    -- a session votes on a nomination once
    constraint uq_council_item_nomination unique (session_id, nomination_id),
    constraint uq_council_item_initiative unique (session_id, initiative_id),
    -- the votes on a nomination, the latest first
    index ix_council_item_nomination (nomination_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table council_item;

-- Members who do not vote on an item.
--changeset thidua:council_excusal
create table council_excusal (
    id binary(16) not null,
    item_id binary(16) not null,
    member_id binary(16) not null,
    ground varchar(20) not null,
    note varchar(500) null,
    constraint pk_council_excusal primary key (id),
    constraint fk_council_excusal_item foreign key (item_id) references council_item (id),
    constraint fk_council_excusal_member foreign key (member_id) references council_member (id),
    constraint uq_council_excusal_member unique (item_id, member_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table council_excusal;

-- Who may vote on what, and whether they did: no moment, no order, nothing of the ballot.
--changeset thidua:council_voting_right
create table council_voting_right (
    attendance_id binary(16) not null,
    item_id binary(16) not null,
    used tinyint not null default 0,
    -- set on every row by the transaction that closes the session, so that InnoDB's hidden transaction id of a row is
    -- that of the closing and not that of the vote
    closed tinyint not null default 0,
    constraint pk_council_voting_right primary key (attendance_id, item_id),
    constraint fk_council_voting_right_attendance foreign key (attendance_id) references council_attendance (id),
    constraint fk_council_voting_right_item foreign key (item_id) references council_item (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table council_voting_right;

-- What was voted, and by nobody: random ids in their own order, no moment, no column that leads to a member.
--changeset thidua:council_ballot
create table council_ballot (
    id binary(16) not null,
    session_id binary(16) not null,
    item_id binary(16) not null,
    choice varchar(20) not null,
    -- as council_voting_right.closed
    counted tinyint not null default 0,
    constraint pk_council_ballot primary key (id),
    constraint fk_council_ballot_session foreign key (session_id) references council_session (id),
    constraint fk_council_ballot_item foreign key (item_id) references council_item (id),
    -- lists after the closing: of a session, of an item
    index ix_council_ballot_session (session_id, id),
    index ix_council_ballot_item (item_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table council_ballot;

-- Never changed after the closing of the session.
--changeset thidua:council_minutes
create table council_minutes (
    id binary(16) not null,
    session_id binary(16) not null,
    council_id binary(16) not null,
    held_year int not null,
    number varchar(100) collate utf8mb4_bin not null,
    closed_at datetime(6) not null,
    closed_by varchar(255) collate utf8mb4_bin not null,
    -- JSON
    content longtext not null,
    constraint pk_council_minutes primary key (id),
    constraint fk_council_minutes_session foreign key (session_id) references council_session (id),
    constraint fk_council_minutes_council foreign key (council_id) references council (id),
    constraint uq_council_minutes_session unique (session_id),
    -- numbers of a council restart every year
    constraint uq_council_minutes_number unique (council_id, held_year, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table council_minutes;

--changeset thidua:council_minutes_amendment
create table council_minutes_amendment (
    id binary(16) not null,
    minutes_id binary(16) not null,
    -- 1, 2, 3 …
    number int not null,
    text varchar(4000) not null,
    reason varchar(1000) not null,
    noted_at datetime(6) not null,
    noted_by varchar(255) collate utf8mb4_bin not null,
    constraint pk_council_minutes_amendment primary key (id),
    constraint fk_council_minutes_amendment_minutes foreign key (minutes_id) references council_minutes (id),
    constraint uq_council_minutes_amendment_number unique (minutes_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table council_minutes_amendment;
