--liquibase formatted sql

-- The end of the district level, for the awards that it decided on: a rule for all awards bars the level and tells
-- nothing of an award that was never its own.
--changeset thidua:award_rule_no_district
insert into award_rule (id, revision, kind, award_code, level, commendation_type, unit_id, content, valid_from,
    valid_to, source_directive_id, source_article, verified, note)
values
    (x'0190A1B0000070008000000000010101', 0, 'DECIDING_AUTHORITY', 'GRASSROOTS_EMULATION_FIGHTER', 'DISTRICT', null, null, '{"none": true}', '2025-07-01', '9999-12-31', null, null, 1, 'Trước đó cấp huyện quyết định; cấp huyện kết thúc hoạt động từ 01/07/2025.'),
    (x'0190A1B0000070008000000000010102', 0, 'DECIDING_AUTHORITY', 'ADVANCED_WORKER', 'DISTRICT', null, null, '{"none": true}', '2025-07-01', '9999-12-31', null, null, 1, 'Trước đó cấp huyện quyết định; cấp huyện kết thúc hoạt động từ 01/07/2025.'),
    (x'0190A1B0000070008000000000010103', 0, 'DECIDING_AUTHORITY', 'ADVANCED_WORK_COLLECTIVE', 'DISTRICT', null, null, '{"none": true}', '2025-07-01', '9999-12-31', null, null, 1, 'Trước đó cấp huyện quyết định; cấp huyện kết thúc hoạt động từ 01/07/2025.'),
    (x'0190A1B0000070008000000000010104', 0, 'DECIDING_AUTHORITY', 'COMMENDATION_CERTIFICATE', 'DISTRICT', null, null, '{"none": true}', '2025-07-01', '9999-12-31', null, null, 1, 'Trước đó cấp huyện quyết định; cấp huyện kết thúc hoạt động từ 01/07/2025.');
--rollback delete from award_rule where id between x'0190A1B0000070008000000000010101' and x'0190A1B0000070008000000000010104'

-- The short way.
--changeset thidua:award_rule_short_way
insert into award_rule (id, revision, kind, award_code, level, commendation_type, unit_id, content, valid_from,
    valid_to, source_directive_id, source_article, verified, note)
values
    (x'0190A1B0000070008000000000010105', 0, 'STAGE', null, null, 'SUDDEN', null, '{"order": 2, "stage": "COUNCIL_VOTE", "required": false}', '2004-07-01', '9999-12-31', null, null, 0, 'Khen thưởng đột xuất theo trình tự rút gọn; điều khoản chưa được kiểm chứng.'),
    (x'0190A1B0000070008000000000010106', 0, 'STAGE', 'COMMENDATION_CERTIFICATE', null, null, null, '{"order": 2, "level": "INSTITUTION", "stage": "COUNCIL_VOTE", "required": false}', '2004-07-01', '9999-12-31', null, null, 0, 'Giấy khen của đơn vị do thủ trưởng quyết định; điều khoản chưa được kiểm chứng.');
--rollback delete from award_rule where id between x'0190A1B0000070008000000000010105' and x'0190A1B0000070008000000000010106'
