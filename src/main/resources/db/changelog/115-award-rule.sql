--liquibase formatted sql

-- Rules about awards: never rewritten, only ended, so that every day can be asked about.
--changeset thidua:award_rule
create table award_rule (
    id binary(16) not null,
    revision int not null,
    kind varchar(30) not null,
    -- null: every award
    award_code varchar(64) collate utf8mb4_bin null,
    -- null: every level of government
    level varchar(20) null,
    -- null: every commendation type
    commendation_type varchar(20) null,
    -- a local rule, for the unit and those below it
    unit_id binary(16) null,
    -- JSON in the shape of the kind
    content text not null,
    valid_from date not null,
    -- inclusive; 9999-12-31 while there is no end
    valid_to date not null,
    source_directive_id binary(16) null,
    source_article varchar(200) null,
    -- false: nobody has checked the source; such a rule answers "unknown"
    verified bit not null,
    note varchar(2000) null,
    constraint pk_award_rule primary key (id),
    constraint fk_award_rule_unit foreign key (unit_id) references org_unit (id),
    constraint fk_award_rule_source foreign key (source_directive_id) references directive (id),
    constraint ck_award_rule_validity check (valid_from <= valid_to),
    -- lists: by kind, by kind and award, by award, by unit; the last also for the local rules of a line of units
    index ix_award_rule_kind (kind, id),
    index ix_award_rule_kind_award (kind, award_code, id),
    index ix_award_rule_award (award_code, id),
    index ix_award_rule_unit (unit_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table award_rule;

-- The six types of the law of 2022.
--changeset thidua:award_rule_commendation_types
insert into award_rule (id, revision, kind, award_code, level, commendation_type, unit_id, content, valid_from,
    valid_to, source_directive_id, source_article, verified, note)
values
    (x'0190A1B0000070008000000000010001', 0, 'COMMENDATION_TYPE', null, null, 'MERIT', null, '{"labelVi": "Khen thưởng công trạng", "labelEn": "Merit"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 8', 1, null),
    (x'0190A1B0000070008000000000010002', 0, 'COMMENDATION_TYPE', null, null, 'SUDDEN', null, '{"labelVi": "Khen thưởng đột xuất", "labelEn": "Sudden achievement"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 8', 1, null),
    (x'0190A1B0000070008000000000010003', 0, 'COMMENDATION_TYPE', null, null, 'CAMPAIGN', null, '{"labelVi": "Khen thưởng phong trào", "labelEn": "Emulation campaign"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 8', 1, null),
    (x'0190A1B0000070008000000000010004', 0, 'COMMENDATION_TYPE', null, null, 'CONTRIBUTION', null, '{"labelVi": "Khen thưởng quá trình cống hiến", "labelEn": "Course of contribution"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 8', 1, null),
    (x'0190A1B0000070008000000000010005', 0, 'COMMENDATION_TYPE', null, null, 'SENIORITY', null, '{"labelVi": "Khen thưởng theo niên hạn", "labelEn": "Years of service"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 8', 1, null),
    (x'0190A1B0000070008000000000010006', 0, 'COMMENDATION_TYPE', null, null, 'FOREIGN', null, '{"labelVi": "Khen thưởng đối ngoại", "labelEn": "Foreign relations"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 8', 1, null);
--rollback delete from award_rule where id between x'0190A1B0000070008000000000010001' and x'0190A1B0000070008000000000010006';

-- Standards whose articles have been checked; registration and initiative of the law of 2003, as far as known.
--changeset thidua:award_rule_standards
insert into award_rule (id, revision, kind, award_code, level, commendation_type, unit_id, content, valid_from,
    valid_to, source_directive_id, source_article, verified, note)
values
    (x'0190A1B0000070008000000000010007', 0, 'STANDARD', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"allOf": [{"requirement": "HAS_TITLE", "parameters": {"award": "ADVANCED_WORKER", "endingAt": 0, "orStandard": true}}, {"anyOf": [{"requirement": "COMPLETION", "parameters": {"grade": "EXCELLENT"}}, {"requirement": "INITIATIVE", "parameters": {"scope": "UNIT"}}]}]}', '2024-01-01', '2026-09-30', x'000000000000700080000000000D0002', 'Điều 23', 1, null),
    (x'0190A1B0000070008000000000010008', 0, 'STANDARD', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"allOf": [{"requirement": "HAS_TITLE", "parameters": {"award": "ADVANCED_WORKER", "endingAt": 0, "orStandard": true}}, {"anyOf": [{"requirement": "COMPLETION", "parameters": {"grade": "EXCELLENT"}}, {"requirement": "INITIATIVE", "parameters": {"scope": "UNIT"}}]}]}', '2026-10-01', '9999-12-31', x'000000000000700080000000000D0003', null, 0, 'Luật 06/2026/QH16 sửa đổi từ 01/10/2026: nội dung chưa được kiểm chứng; ghi lại tiêu chuẩn trước đó.'),
    (x'0190A1B0000070008000000000010009', 0, 'STANDARD', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"allOf": [{"requirement": "HAS_TITLE", "parameters": {"award": "PROVINCIAL_EMULATION_FIGHTER", "consecutiveYears": 2}}, {"requirement": "INITIATIVE", "parameters": {"scope": "NATION"}}]}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 21', 1, null),
    (x'0190A1B000007000800000000001000A', 0, 'STANDARD', 'ADVANCED_WORK_COLLECTIVE', null, null, null, '{"allOf": [{"requirement": "MEMBER_SHARE", "parameters": {"award": "ADVANCED_WORKER", "percent": 70}}, {"requirement": "NO_DISCIPLINE", "parameters": {"fromGrade": "WARNING"}}]}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 28', 1, null),
    (x'0190A1B000007000800000000001000B', 0, 'STANDARD', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"requirement": "REGISTERED", "parameters": {"award": "NATIONAL_EMULATION_FIGHTER"}}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', 'Điều 10', 1, null),
    (x'0190A1B000007000800000000001000C', 0, 'STANDARD', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"requirement": "REGISTERED", "parameters": {"award": "PROVINCIAL_EMULATION_FIGHTER"}}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', 'Điều 10', 1, null),
    (x'0190A1B000007000800000000001000D', 0, 'STANDARD', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"requirement": "REGISTERED", "parameters": {"award": "GRASSROOTS_EMULATION_FIGHTER"}}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', 'Điều 10', 1, null),
    (x'0190A1B000007000800000000001000E', 0, 'STANDARD', 'ADVANCED_WORKER', null, null, null, '{"requirement": "REGISTERED", "parameters": {"award": "ADVANCED_WORKER"}}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', 'Điều 10', 1, null),
    (x'0190A1B000007000800000000001000F', 0, 'STANDARD', 'GOVERNMENT_EMULATION_FLAG', null, null, null, '{"requirement": "REGISTERED", "parameters": {"award": "GOVERNMENT_EMULATION_FLAG"}}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', 'Điều 10', 1, null),
    (x'0190A1B0000070008000000000010010', 0, 'STANDARD', 'PROVINCIAL_EMULATION_FLAG', null, null, null, '{"requirement": "REGISTERED", "parameters": {"award": "PROVINCIAL_EMULATION_FLAG"}}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', 'Điều 10', 1, null),
    (x'0190A1B0000070008000000000010011', 0, 'STANDARD', 'EXCELLENT_WORK_COLLECTIVE', null, null, null, '{"requirement": "REGISTERED", "parameters": {"award": "EXCELLENT_WORK_COLLECTIVE"}}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', 'Điều 10', 1, null),
    (x'0190A1B0000070008000000000010012', 0, 'STANDARD', 'ADVANCED_WORK_COLLECTIVE', null, null, null, '{"requirement": "REGISTERED", "parameters": {"award": "ADVANCED_WORK_COLLECTIVE"}}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', 'Điều 10', 1, null),
    (x'0190A1B0000070008000000000010013', 0, 'STANDARD', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"requirement": "INITIATIVE", "parameters": {"scope": "UNIT"}}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Chưa kiểm chứng: luật cũ đòi hỏi sáng kiến, cải tiến hoặc đề tài khoa học.');
--rollback delete from award_rule where id between x'0190A1B0000070008000000000010007' and x'0190A1B0000070008000000000010013';

-- One achievement is rewarded once, nothing may be pending, sudden and thematic awards are no basis.
--changeset thidua:award_rule_principles
insert into award_rule (id, revision, kind, award_code, level, commendation_type, unit_id, content, valid_from,
    valid_to, source_directive_id, source_article, verified, note)
values
    (x'0190A1B0000070008000000000010014', 0, 'STANDARD', null, null, null, null, '{"requirement": "ACHIEVEMENT_NOT_REWARDED"}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Chưa kiểm chứng điều khoản của luật cũ.'),
    (x'0190A1B0000070008000000000010015', 0, 'STANDARD', null, null, null, null, '{"requirement": "ACHIEVEMENT_NOT_REWARDED"}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 4', 1, null),
    (x'0190A1B0000070008000000000010016', 0, 'STANDARD', null, null, null, null, '{"requirement": "ACHIEVEMENT_NOT_REWARDED"}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', 'Điều 4', 1, null),
    (x'0190A1B0000070008000000000010017', 0, 'STANDARD', null, null, null, null, '{"requirement": "NOT_PENDING"}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Chưa kiểm chứng điều khoản của luật cũ.'),
    (x'0190A1B0000070008000000000010018', 0, 'STANDARD', null, null, null, null, '{"requirement": "NOT_PENDING"}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 4', 1, null),
    (x'0190A1B0000070008000000000010019', 0, 'STANDARD', null, null, null, null, '{"requirement": "NOT_PENDING"}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', 'Điều 4', 1, null),
    (x'0190A1B000007000800000000001001A', 0, 'STANDARD', null, null, 'MERIT', null, '{"requirement": "NOT_BASED_ON", "parameters": {"types": ["SUDDEN", "CAMPAIGN"]}}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Chưa kiểm chứng điều khoản của luật cũ.'),
    (x'0190A1B000007000800000000001001B', 0, 'STANDARD', null, null, 'MERIT', null, '{"requirement": "NOT_BASED_ON", "parameters": {"types": ["SUDDEN", "CAMPAIGN"]}}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 4', 1, null),
    (x'0190A1B000007000800000000001001C', 0, 'STANDARD', null, null, 'MERIT', null, '{"requirement": "NOT_BASED_ON", "parameters": {"types": ["SUDDEN", "CAMPAIGN"]}}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', 'Điều 4', 1, null);
--rollback delete from award_rule where id between x'0190A1B0000070008000000000010014' and x'0190A1B000007000800000000001001C';

-- The dossier of a title.
--changeset thidua:award_rule_dossier_parts
insert into award_rule (id, revision, kind, award_code, level, commendation_type, unit_id, content, valid_from,
    valid_to, source_directive_id, source_article, verified, note)
values
    (x'0190A1B000007000800000000001001D', 0, 'DOSSIER_PART', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"part": "SUBMISSION"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B000007000800000000001001E', 0, 'DOSSIER_PART', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"part": "MERIT_REPORT"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B000007000800000000001001F', 0, 'DOSSIER_PART', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"part": "MINUTES"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010020', 0, 'DOSSIER_PART', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"part": "INITIATIVE_CERTIFICATE"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010021', 0, 'DOSSIER_PART', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"part": "SUBMISSION"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010022', 0, 'DOSSIER_PART', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"part": "MERIT_REPORT"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010023', 0, 'DOSSIER_PART', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"part": "MINUTES"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010024', 0, 'DOSSIER_PART', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"part": "INITIATIVE_CERTIFICATE"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010025', 0, 'DOSSIER_PART', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"part": "SUBMISSION"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010026', 0, 'DOSSIER_PART', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"part": "MERIT_REPORT"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010027', 0, 'DOSSIER_PART', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"part": "MINUTES"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010028', 0, 'DOSSIER_PART', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"part": "INITIATIVE_CERTIFICATE"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010029', 0, 'DOSSIER_PART', 'ADVANCED_WORKER', null, null, null, '{"part": "SUBMISSION"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B000007000800000000001002A', 0, 'DOSSIER_PART', 'ADVANCED_WORKER', null, null, null, '{"part": "MERIT_REPORT"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B000007000800000000001002B', 0, 'DOSSIER_PART', 'ADVANCED_WORKER', null, null, null, '{"part": "MINUTES"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B000007000800000000001002C', 0, 'DOSSIER_PART', 'GOVERNMENT_EMULATION_FLAG', null, null, null, '{"part": "SUBMISSION"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B000007000800000000001002D', 0, 'DOSSIER_PART', 'GOVERNMENT_EMULATION_FLAG', null, null, null, '{"part": "MERIT_REPORT"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B000007000800000000001002E', 0, 'DOSSIER_PART', 'GOVERNMENT_EMULATION_FLAG', null, null, null, '{"part": "MINUTES"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B000007000800000000001002F', 0, 'DOSSIER_PART', 'PROVINCIAL_EMULATION_FLAG', null, null, null, '{"part": "SUBMISSION"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010030', 0, 'DOSSIER_PART', 'PROVINCIAL_EMULATION_FLAG', null, null, null, '{"part": "MERIT_REPORT"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010031', 0, 'DOSSIER_PART', 'PROVINCIAL_EMULATION_FLAG', null, null, null, '{"part": "MINUTES"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010032', 0, 'DOSSIER_PART', 'EXCELLENT_WORK_COLLECTIVE', null, null, null, '{"part": "SUBMISSION"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010033', 0, 'DOSSIER_PART', 'EXCELLENT_WORK_COLLECTIVE', null, null, null, '{"part": "MERIT_REPORT"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010034', 0, 'DOSSIER_PART', 'EXCELLENT_WORK_COLLECTIVE', null, null, null, '{"part": "MINUTES"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010035', 0, 'DOSSIER_PART', 'ADVANCED_WORK_COLLECTIVE', null, null, null, '{"part": "SUBMISSION"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010036', 0, 'DOSSIER_PART', 'ADVANCED_WORK_COLLECTIVE', null, null, null, '{"part": "MERIT_REPORT"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null),
    (x'0190A1B0000070008000000000010037', 0, 'DOSSIER_PART', 'ADVANCED_WORK_COLLECTIVE', null, null, null, '{"part": "MINUTES"}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, null);
--rollback delete from award_rule where id between x'0190A1B000007000800000000001001D' and x'0190A1B0000070008000000000010037';

-- What happens between proposal and decision. Only what the dossier and the consultation imply has been checked.
--changeset thidua:award_rule_stages
insert into award_rule (id, revision, kind, award_code, level, commendation_type, unit_id, content, valid_from,
    valid_to, source_directive_id, source_article, verified, note)
values
    (x'0190A1B0000070008000000000010038', 0, 'STAGE', null, null, null, null, '{"order": 1, "stage": "PROPOSE", "required": true}', '2004-07-01', '9999-12-31', null, null, 0, 'Trình tự chung; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010039', 0, 'STAGE', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"order": 2, "stage": "COUNCIL_VOTE", "required": true}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, 'Hồ sơ phải có biên bản bình bầu.'),
    (x'0190A1B000007000800000000001003A', 0, 'STAGE', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"order": 2, "stage": "COUNCIL_VOTE", "required": true}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, 'Hồ sơ phải có biên bản bình bầu.'),
    (x'0190A1B000007000800000000001003B', 0, 'STAGE', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"order": 2, "stage": "COUNCIL_VOTE", "required": true}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, 'Hồ sơ phải có biên bản bình bầu.'),
    (x'0190A1B000007000800000000001003C', 0, 'STAGE', 'ADVANCED_WORKER', null, null, null, '{"order": 2, "stage": "COUNCIL_VOTE", "required": true}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, 'Hồ sơ phải có biên bản bình bầu.'),
    (x'0190A1B000007000800000000001003D', 0, 'STAGE', 'GOVERNMENT_EMULATION_FLAG', null, null, null, '{"order": 2, "stage": "COUNCIL_VOTE", "required": true}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, 'Hồ sơ phải có biên bản bình bầu.'),
    (x'0190A1B000007000800000000001003E', 0, 'STAGE', 'PROVINCIAL_EMULATION_FLAG', null, null, null, '{"order": 2, "stage": "COUNCIL_VOTE", "required": true}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, 'Hồ sơ phải có biên bản bình bầu.'),
    (x'0190A1B000007000800000000001003F', 0, 'STAGE', 'EXCELLENT_WORK_COLLECTIVE', null, null, null, '{"order": 2, "stage": "COUNCIL_VOTE", "required": true}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, 'Hồ sơ phải có biên bản bình bầu.'),
    (x'0190A1B0000070008000000000010040', 0, 'STAGE', 'ADVANCED_WORK_COLLECTIVE', null, null, null, '{"order": 2, "stage": "COUNCIL_VOTE", "required": true}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 84', 1, 'Hồ sơ phải có biên bản bình bầu.'),
    (x'0190A1B0000070008000000000010041', 0, 'STAGE', 'ORDER', null, null, null, '{"order": 3, "stage": "PUBLIC_CONSULTATION", "required": true}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 46', 1, null),
    (x'0190A1B0000070008000000000010042', 0, 'STAGE', 'MEDAL', null, null, null, '{"order": 3, "stage": "PUBLIC_CONSULTATION", "required": true}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 46', 1, null),
    (x'0190A1B0000070008000000000010043', 0, 'STAGE', 'NATIONAL_HONORARY_TITLE', null, null, null, '{"order": 3, "stage": "PUBLIC_CONSULTATION", "required": true}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 46', 1, null),
    (x'0190A1B0000070008000000000010044', 0, 'STAGE', 'STATE_PRIZE', null, null, null, '{"order": 3, "stage": "PUBLIC_CONSULTATION", "required": true}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 46', 1, null),
    (x'0190A1B0000070008000000000010045', 0, 'STAGE', 'ORDER', null, null, null, '{"order": 3, "stage": "PUBLIC_CONSULTATION", "required": true}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, null),
    (x'0190A1B0000070008000000000010046', 0, 'STAGE', 'MEDAL', null, null, null, '{"order": 3, "stage": "PUBLIC_CONSULTATION", "required": true}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, null),
    (x'0190A1B0000070008000000000010047', 0, 'STAGE', 'NATIONAL_HONORARY_TITLE', null, null, null, '{"order": 3, "stage": "PUBLIC_CONSULTATION", "required": true}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, null),
    (x'0190A1B0000070008000000000010048', 0, 'STAGE', 'STATE_PRIZE', null, null, null, '{"order": 3, "stage": "PUBLIC_CONSULTATION", "required": true}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, null),
    (x'0190A1B0000070008000000000010049', 0, 'STAGE', 'NATIONAL_EMULATION_FIGHTER', null, 'MERIT', null, '{"order": 4, "stage": "APPRAISE", "required": true}', '2004-07-01', '9999-12-31', null, null, 0, 'Trình tự chung; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001004A', 0, 'STAGE', 'PROVINCIAL_EMULATION_FIGHTER', null, 'MERIT', null, '{"order": 4, "stage": "APPRAISE", "required": true}', '2004-07-01', '9999-12-31', null, null, 0, 'Trình tự chung; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001004B', 0, 'STAGE', 'GRASSROOTS_EMULATION_FIGHTER', null, 'MERIT', null, '{"order": 4, "stage": "APPRAISE", "required": true}', '2004-07-01', '9999-12-31', null, null, 0, 'Trình tự chung; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001004C', 0, 'STAGE', 'ADVANCED_WORKER', null, 'MERIT', null, '{"order": 4, "stage": "APPRAISE", "required": true}', '2004-07-01', '9999-12-31', null, null, 0, 'Trình tự chung; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001004D', 0, 'STAGE', 'GOVERNMENT_EMULATION_FLAG', null, 'MERIT', null, '{"order": 4, "stage": "APPRAISE", "required": true}', '2004-07-01', '9999-12-31', null, null, 0, 'Trình tự chung; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001004E', 0, 'STAGE', 'PROVINCIAL_EMULATION_FLAG', null, 'MERIT', null, '{"order": 4, "stage": "APPRAISE", "required": true}', '2004-07-01', '9999-12-31', null, null, 0, 'Trình tự chung; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001004F', 0, 'STAGE', 'EXCELLENT_WORK_COLLECTIVE', null, 'MERIT', null, '{"order": 4, "stage": "APPRAISE", "required": true}', '2004-07-01', '9999-12-31', null, null, 0, 'Trình tự chung; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010050', 0, 'STAGE', 'ADVANCED_WORK_COLLECTIVE', null, 'MERIT', null, '{"order": 4, "stage": "APPRAISE", "required": true}', '2004-07-01', '9999-12-31', null, null, 0, 'Trình tự chung; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010051', 0, 'STAGE', 'PROVINCE_MERIT_CERTIFICATE', null, 'MERIT', null, '{"order": 4, "stage": "APPRAISE", "required": true}', '2004-07-01', '9999-12-31', null, null, 0, 'Trình tự chung; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010052', 0, 'STAGE', null, null, null, null, '{"order": 9, "stage": "DECIDE", "required": true}', '2004-07-01', '9999-12-31', null, null, 0, 'Trình tự chung; điều khoản chưa được kiểm chứng.');
--rollback delete from award_rule where id between x'0190A1B0000070008000000000010038' and x'0190A1B0000070008000000000010052';

-- Votes of councils, public consultation, and the one cap that plans of the law of 2003 speak of.
--changeset thidua:award_rule_votes
insert into award_rule (id, revision, kind, award_code, level, commendation_type, unit_id, content, valid_from,
    valid_to, source_directive_id, source_article, verified, note)
values
    (x'0190A1B0000070008000000000010053', 0, 'VOTE_THRESHOLD', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"percent": 90, "denominator": "ALL_MEMBERS", "secret": true, "absentInWriting": true}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', 'Điều 45', 1, null),
    (x'0190A1B0000070008000000000010054', 0, 'VOTE_THRESHOLD', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"percent": 90, "denominator": "ALL_MEMBERS", "secret": true, "absentInWriting": true}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', null, 0, 'Tỷ lệ sau 31/12/2023 chưa được kiểm chứng; ghi lại tỷ lệ trước đó.'),
    (x'0190A1B0000070008000000000010055', 0, 'VOTE_THRESHOLD', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"percent": 90, "denominator": "ALL_MEMBERS", "secret": true, "absentInWriting": true}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, 'Tỷ lệ sau 31/12/2023 chưa được kiểm chứng; ghi lại tỷ lệ trước đó.'),
    (x'0190A1B0000070008000000000010056', 0, 'VOTE_THRESHOLD', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"percent": 90, "denominator": "ALL_MEMBERS", "secret": true, "absentInWriting": true}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', 'Điều 45', 1, null),
    (x'0190A1B0000070008000000000010057', 0, 'VOTE_THRESHOLD', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"percent": 90, "denominator": "ALL_MEMBERS", "secret": true, "absentInWriting": true}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', null, 0, 'Tỷ lệ sau 31/12/2023 chưa được kiểm chứng; ghi lại tỷ lệ trước đó.'),
    (x'0190A1B0000070008000000000010058', 0, 'VOTE_THRESHOLD', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"percent": 90, "denominator": "ALL_MEMBERS", "secret": true, "absentInWriting": true}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, 'Tỷ lệ sau 31/12/2023 chưa được kiểm chứng; ghi lại tỷ lệ trước đó.'),
    (x'0190A1B0000070008000000000010059', 0, 'CONSULTATION', 'ORDER', null, null, null, '{"workingDays": 10}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 46', 1, null),
    (x'0190A1B000007000800000000001005A', 0, 'CONSULTATION', 'ORDER', null, null, null, '{"workingDays": 10}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, 'Thời gian sau 30/06/2025 chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001005B', 0, 'CONSULTATION', 'MEDAL', null, null, null, '{"workingDays": 10}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 46', 1, null),
    (x'0190A1B000007000800000000001005C', 0, 'CONSULTATION', 'MEDAL', null, null, null, '{"workingDays": 10}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, 'Thời gian sau 30/06/2025 chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001005D', 0, 'CONSULTATION', 'NATIONAL_HONORARY_TITLE', null, null, null, '{"workingDays": 10}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 46', 1, null),
    (x'0190A1B000007000800000000001005E', 0, 'CONSULTATION', 'NATIONAL_HONORARY_TITLE', null, null, null, '{"workingDays": 10}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, 'Thời gian sau 30/06/2025 chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001005F', 0, 'CONSULTATION', 'STATE_PRIZE', null, null, null, '{"workingDays": 10}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 46', 1, null),
    (x'0190A1B0000070008000000000010060', 0, 'CONSULTATION', 'STATE_PRIZE', null, null, null, '{"workingDays": 10}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, 'Thời gian sau 30/06/2025 chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010061', 0, 'CONSULTATION', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"workingDays": 10}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 46', 0, 'Chưa kiểm chứng có thuộc khen thưởng cấp nhà nước hay không.'),
    (x'0190A1B0000070008000000000010062', 0, 'CONSULTATION', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"workingDays": 10}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, 'Thời gian sau 30/06/2025 chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010063', 0, 'CONSULTATION', 'GOVERNMENT_EMULATION_FLAG', null, null, null, '{"workingDays": 10}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 46', 0, 'Chưa kiểm chứng có thuộc khen thưởng cấp nhà nước hay không.'),
    (x'0190A1B0000070008000000000010064', 0, 'CONSULTATION', 'GOVERNMENT_EMULATION_FLAG', null, null, null, '{"workingDays": 10}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, 'Thời gian sau 30/06/2025 chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010065', 0, 'CONSULTATION', 'PRIME_MINISTER_MERIT_CERTIFICATE', null, null, null, '{"workingDays": 10}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 46', 0, 'Chưa kiểm chứng có thuộc khen thưởng cấp nhà nước hay không.'),
    (x'0190A1B0000070008000000000010066', 0, 'CONSULTATION', 'PRIME_MINISTER_MERIT_CERTIFICATE', null, null, null, '{"workingDays": 10}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, 'Thời gian sau 30/06/2025 chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010067', 0, 'CAP', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"percent": 15, "of": "ADVANCED_WORKERS"}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', null, 0, 'Chưa kiểm chứng.');
--rollback delete from award_rule where id between x'0190A1B0000070008000000000010053' and x'0190A1B0000070008000000000010067';

-- Who decides. The end of the district level has been checked, and nothing else.
--changeset thidua:award_rule_authorities
insert into award_rule (id, revision, kind, award_code, level, commendation_type, unit_id, content, valid_from,
    valid_to, source_directive_id, source_article, verified, note)
values
    (x'0190A1B0000070008000000000010068', 0, 'DECIDING_AUTHORITY', 'GRASSROOTS_EMULATION_FIGHTER', 'DISTRICT', null, null, '{"levels": ["DISTRICT"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010069', 0, 'DECIDING_AUTHORITY', 'GRASSROOTS_EMULATION_FIGHTER', 'DISTRICT', null, null, '{"levels": ["DISTRICT"], "none": false}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001006A', 0, 'DECIDING_AUTHORITY', 'ADVANCED_WORKER', 'DISTRICT', null, null, '{"levels": ["DISTRICT"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001006B', 0, 'DECIDING_AUTHORITY', 'ADVANCED_WORKER', 'DISTRICT', null, null, '{"levels": ["DISTRICT"], "none": false}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001006C', 0, 'DECIDING_AUTHORITY', 'ADVANCED_WORK_COLLECTIVE', 'DISTRICT', null, null, '{"levels": ["DISTRICT"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001006D', 0, 'DECIDING_AUTHORITY', 'ADVANCED_WORK_COLLECTIVE', 'DISTRICT', null, null, '{"levels": ["DISTRICT"], "none": false}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001006E', 0, 'DECIDING_AUTHORITY', 'COMMENDATION_CERTIFICATE', 'DISTRICT', null, null, '{"levels": ["DISTRICT"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001006F', 0, 'DECIDING_AUTHORITY', 'COMMENDATION_CERTIFICATE', 'DISTRICT', null, null, '{"levels": ["DISTRICT"], "none": false}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010070', 0, 'DECIDING_AUTHORITY', null, 'DISTRICT', null, null, '{"none": true}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D000D', null, 1, 'Cấp huyện kết thúc hoạt động từ 01/07/2025; điều khoản của nguồn chưa được đối chiếu.'),
    (x'0190A1B0000070008000000000010071', 0, 'DECIDING_AUTHORITY', 'COMMENDATION_CERTIFICATE', null, null, null, '{"levels": ["INSTITUTION"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010072', 0, 'DECIDING_AUTHORITY', 'COMMENDATION_CERTIFICATE', null, null, null, '{"levels": ["INSTITUTION"], "none": false}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010073', 0, 'DECIDING_AUTHORITY', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"levels": ["PROVINCE", "CENTRAL"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010074', 0, 'DECIDING_AUTHORITY', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"levels": ["PROVINCE", "CENTRAL"], "none": false}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010075', 0, 'DECIDING_AUTHORITY', 'PROVINCIAL_EMULATION_FLAG', null, null, null, '{"levels": ["PROVINCE", "CENTRAL"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010076', 0, 'DECIDING_AUTHORITY', 'PROVINCIAL_EMULATION_FLAG', null, null, null, '{"levels": ["PROVINCE", "CENTRAL"], "none": false}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010077', 0, 'DECIDING_AUTHORITY', 'EXCELLENT_WORK_COLLECTIVE', null, null, null, '{"levels": ["PROVINCE", "CENTRAL"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010078', 0, 'DECIDING_AUTHORITY', 'EXCELLENT_WORK_COLLECTIVE', null, null, null, '{"levels": ["PROVINCE", "CENTRAL"], "none": false}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010079', 0, 'DECIDING_AUTHORITY', 'PROVINCE_MERIT_CERTIFICATE', null, null, null, '{"levels": ["PROVINCE", "CENTRAL"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001007A', 0, 'DECIDING_AUTHORITY', 'PROVINCE_MERIT_CERTIFICATE', null, null, null, '{"levels": ["PROVINCE", "CENTRAL"], "none": false}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001007B', 0, 'DECIDING_AUTHORITY', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001007C', 0, 'DECIDING_AUTHORITY', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001007D', 0, 'DECIDING_AUTHORITY', 'GOVERNMENT_EMULATION_FLAG', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001007E', 0, 'DECIDING_AUTHORITY', 'GOVERNMENT_EMULATION_FLAG', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B000007000800000000001007F', 0, 'DECIDING_AUTHORITY', 'PRIME_MINISTER_MERIT_CERTIFICATE', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010080', 0, 'DECIDING_AUTHORITY', 'PRIME_MINISTER_MERIT_CERTIFICATE', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010081', 0, 'DECIDING_AUTHORITY', 'ORDER', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010082', 0, 'DECIDING_AUTHORITY', 'ORDER', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010083', 0, 'DECIDING_AUTHORITY', 'MEDAL', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010084', 0, 'DECIDING_AUTHORITY', 'MEDAL', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010085', 0, 'DECIDING_AUTHORITY', 'NATIONAL_HONORARY_TITLE', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010086', 0, 'DECIDING_AUTHORITY', 'NATIONAL_HONORARY_TITLE', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010087', 0, 'DECIDING_AUTHORITY', 'STATE_PRIZE', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010088', 0, 'DECIDING_AUTHORITY', 'STATE_PRIZE', null, null, null, '{"levels": ["CENTRAL"], "none": false}', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', null, 0, 'Thẩm quyền theo cấp; điều khoản chưa được kiểm chứng.');
--rollback delete from award_rule where id between x'0190A1B0000070008000000000010068' and x'0190A1B0000070008000000000010088';

-- Award money is a coefficient times the base salary on the day of the decision.
--changeset thidua:award_rule_coefficients
insert into award_rule (id, revision, kind, award_code, level, commendation_type, unit_id, content, valid_from,
    valid_to, source_directive_id, source_article, verified, note)
values
    (x'0190A1B0000070008000000000010089', 0, 'COEFFICIENT', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"factor": 4.5}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', null, 1, null),
    (x'0190A1B000007000800000000001008A', 0, 'COEFFICIENT', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"factor": 4.5}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 54', 1, null),
    (x'0190A1B000007000800000000001008B', 0, 'COEFFICIENT', 'NATIONAL_EMULATION_FIGHTER', null, null, null, '{"factor": 4.5}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 1, null),
    (x'0190A1B000007000800000000001008C', 0, 'COEFFICIENT', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"factor": 3.0}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', null, 1, null),
    (x'0190A1B000007000800000000001008D', 0, 'COEFFICIENT', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"factor": 3.0}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 54', 1, null),
    (x'0190A1B000007000800000000001008E', 0, 'COEFFICIENT', 'PROVINCIAL_EMULATION_FIGHTER', null, null, null, '{"factor": 3.0}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 1, null),
    (x'0190A1B000007000800000000001008F', 0, 'COEFFICIENT', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"factor": 1.0}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', null, 1, null),
    (x'0190A1B0000070008000000000010090', 0, 'COEFFICIENT', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"factor": 1.0}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 54', 1, null),
    (x'0190A1B0000070008000000000010091', 0, 'COEFFICIENT', 'GRASSROOTS_EMULATION_FIGHTER', null, null, null, '{"factor": 1.0}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 1, null),
    (x'0190A1B0000070008000000000010092', 0, 'COEFFICIENT', 'ADVANCED_WORKER', null, null, null, '{"factor": 0.3}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', null, 1, null),
    (x'0190A1B0000070008000000000010093', 0, 'COEFFICIENT', 'ADVANCED_WORKER', null, null, null, '{"factor": 0.3}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 54', 1, null),
    (x'0190A1B0000070008000000000010094', 0, 'COEFFICIENT', 'ADVANCED_WORKER', null, null, null, '{"factor": 0.3}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 1, null),
    (x'0190A1B0000070008000000000010095', 0, 'COEFFICIENT', 'GOVERNMENT_EMULATION_FLAG', null, null, null, '{"factor": 12.0}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', null, 1, null),
    (x'0190A1B0000070008000000000010096', 0, 'COEFFICIENT', 'GOVERNMENT_EMULATION_FLAG', null, null, null, '{"factor": 12.0}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 54', 1, null),
    (x'0190A1B0000070008000000000010097', 0, 'COEFFICIENT', 'GOVERNMENT_EMULATION_FLAG', null, null, null, '{"factor": 12.0}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 1, null),
    (x'0190A1B0000070008000000000010098', 0, 'COEFFICIENT', 'PROVINCIAL_EMULATION_FLAG', null, null, null, '{"factor": 8.0}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', null, 1, null),
    (x'0190A1B0000070008000000000010099', 0, 'COEFFICIENT', 'PROVINCIAL_EMULATION_FLAG', null, null, null, '{"factor": 8.0}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 54', 1, null),
    (x'0190A1B000007000800000000001009A', 0, 'COEFFICIENT', 'PROVINCIAL_EMULATION_FLAG', null, null, null, '{"factor": 8.0}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 1, null),
    (x'0190A1B000007000800000000001009B', 0, 'COEFFICIENT', 'EXCELLENT_WORK_COLLECTIVE', null, null, null, '{"factor": 1.5}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', null, 1, null),
    (x'0190A1B000007000800000000001009C', 0, 'COEFFICIENT', 'EXCELLENT_WORK_COLLECTIVE', null, null, null, '{"factor": 1.5}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 54', 1, null),
    (x'0190A1B000007000800000000001009D', 0, 'COEFFICIENT', 'EXCELLENT_WORK_COLLECTIVE', null, null, null, '{"factor": 1.5}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 1, null),
    (x'0190A1B000007000800000000001009E', 0, 'COEFFICIENT', 'ADVANCED_WORK_COLLECTIVE', null, null, null, '{"factor": 0.8}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', null, 1, null),
    (x'0190A1B000007000800000000001009F', 0, 'COEFFICIENT', 'ADVANCED_WORK_COLLECTIVE', null, null, null, '{"factor": 0.8}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 54', 1, null),
    (x'0190A1B00000700080000000000100A0', 0, 'COEFFICIENT', 'ADVANCED_WORK_COLLECTIVE', null, null, null, '{"factor": 0.8}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 1, null),
    (x'0190A1B00000700080000000000100A1', 0, 'COEFFICIENT', 'PROVINCE_MERIT_CERTIFICATE', null, null, null, '{"factor": 1.0, "nomineeKind": "INDIVIDUAL"}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', null, 1, null),
    (x'0190A1B00000700080000000000100A2', 0, 'COEFFICIENT', 'PROVINCE_MERIT_CERTIFICATE', null, null, null, '{"factor": 2.0, "nomineeKind": "COLLECTIVE"}', '2017-10-01', '2023-12-31', x'000000000000700080000000000D0004', null, 0, 'Chưa kiểm chứng: tập thể được gấp đôi.'),
    (x'0190A1B00000700080000000000100A3', 0, 'COEFFICIENT', 'PROVINCE_MERIT_CERTIFICATE', null, null, null, '{"factor": 1.5, "nomineeKind": "INDIVIDUAL"}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 54', 0, 'Chưa kiểm chứng.'),
    (x'0190A1B00000700080000000000100A4', 0, 'COEFFICIENT', 'PROVINCE_MERIT_CERTIFICATE', null, null, null, '{"factor": 3.0, "nomineeKind": "COLLECTIVE"}', '2024-01-01', '2025-06-30', x'000000000000700080000000000D0005', 'Điều 54', 0, 'Chưa kiểm chứng: tập thể được gấp đôi.'),
    (x'0190A1B00000700080000000000100A5', 0, 'COEFFICIENT', 'PROVINCE_MERIT_CERTIFICATE', null, null, null, '{"factor": 1.5, "nomineeKind": "INDIVIDUAL"}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, 'Chưa kiểm chứng.'),
    (x'0190A1B00000700080000000000100A6', 0, 'COEFFICIENT', 'PROVINCE_MERIT_CERTIFICATE', null, null, null, '{"factor": 3.0, "nomineeKind": "COLLECTIVE"}', '2025-07-01', '9999-12-31', x'000000000000700080000000000D0006', null, 0, 'Chưa kiểm chứng: tập thể được gấp đôi.');
--rollback delete from award_rule where id between x'0190A1B0000070008000000000010089' and x'0190A1B00000700080000000000100A6';

-- In dong.
--changeset thidua:award_rule_base_salaries
insert into award_rule (id, revision, kind, award_code, level, commendation_type, unit_id, content, valid_from,
    valid_to, source_directive_id, source_article, verified, note)
values
    (x'0190A1B00000700080000000000100A7', 0, 'BASE_SALARY', null, null, null, null, '{"amount": 1490000}', '2019-07-01', '2023-06-30', x'000000000000700080000000000D000A', null, 1, 'Mức và ngày đã kiểm tra; điều khoản của nguồn chưa được đối chiếu.'),
    (x'0190A1B00000700080000000000100A8', 0, 'BASE_SALARY', null, null, null, null, '{"amount": 1800000}', '2023-07-01', '2024-06-30', x'000000000000700080000000000D000B', null, 1, 'Mức và ngày đã kiểm tra; điều khoản của nguồn chưa được đối chiếu.'),
    (x'0190A1B00000700080000000000100A9', 0, 'BASE_SALARY', null, null, null, null, '{"amount": 2340000}', '2024-07-01', '2026-06-30', x'000000000000700080000000000D000C', null, 1, 'Mức và ngày đã kiểm tra; điều khoản của nguồn chưa được đối chiếu.'),
    (x'0190A1B00000700080000000000100AA', 0, 'BASE_SALARY', null, null, null, null, '{"amount": 2530000}', '2026-07-01', '9999-12-31', null, null, 1, 'Mức và ngày đã kiểm tra; văn bản nguồn chưa được ghi.');
--rollback delete from award_rule where id between x'0190A1B00000700080000000000100A7' and x'0190A1B00000700080000000000100AA';
