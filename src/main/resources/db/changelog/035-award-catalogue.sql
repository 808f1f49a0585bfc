--liquibase formatted sql

--changeset thidua:award_types_of_2022
-- Codes stay the same through changes of the law; each law has its own row. Award forms are open to any holder: who may
-- hold which of them has not been checked.
insert into award_type (id, revision, code, name_vi, name_en, form, holder, valid_from, valid_to,
    source_directive_id, source_article, verified)
values
    (x'0190A1B0000070008000000000000101', 0, 'NATIONAL_EMULATION_FIGHTER', 'Chiến sĩ thi đua toàn quốc', 'National Emulation Fighter', 'TITLE', 'INDIVIDUAL', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 21', 1),
    (x'0190A1B0000070008000000000000102', 0, 'PROVINCIAL_EMULATION_FIGHTER', 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh', 'Ministerial or Provincial Emulation Fighter', 'TITLE', 'INDIVIDUAL', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 20–28', 1),
    (x'0190A1B0000070008000000000000103', 0, 'GRASSROOTS_EMULATION_FIGHTER', 'Chiến sĩ thi đua cơ sở', 'Grassroots Emulation Fighter', 'TITLE', 'INDIVIDUAL', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 23', 1),
    (x'0190A1B0000070008000000000000104', 0, 'ADVANCED_WORKER', 'Lao động tiên tiến', 'Advanced Worker', 'TITLE', 'INDIVIDUAL', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 20–28', 1),
    (x'0190A1B0000070008000000000000105', 0, 'GOVERNMENT_EMULATION_FLAG', 'Cờ thi đua của Chính phủ', 'Emulation Flag of the Government', 'TITLE', 'COLLECTIVE', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 20–28', 1),
    (x'0190A1B0000070008000000000000106', 0, 'PROVINCIAL_EMULATION_FLAG', 'Cờ thi đua của bộ, ban, ngành, tỉnh', 'Ministerial or Provincial Emulation Flag', 'TITLE', 'COLLECTIVE', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 20–28', 1),
    (x'0190A1B0000070008000000000000107', 0, 'EXCELLENT_WORK_COLLECTIVE', 'Tập thể lao động xuất sắc', 'Excellent Work Collective', 'TITLE', 'COLLECTIVE', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 20–28', 1),
    (x'0190A1B0000070008000000000000108', 0, 'ADVANCED_WORK_COLLECTIVE', 'Tập thể lao động tiên tiến', 'Advanced Work Collective', 'TITLE', 'COLLECTIVE', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 28', 1),
    (x'0190A1B0000070008000000000000109', 0, 'ORDER', 'Huân chương', 'Order', 'FORM', 'ANY', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 9', 1),
    (x'0190A1B000007000800000000000010A', 0, 'MEDAL', 'Huy chương', 'Medal', 'FORM', 'ANY', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 9', 1),
    (x'0190A1B000007000800000000000010B', 0, 'NATIONAL_HONORARY_TITLE', 'Danh hiệu vinh dự nhà nước', 'State Honorary Title', 'FORM', 'ANY', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 9', 1),
    (x'0190A1B000007000800000000000010C', 0, 'STATE_PRIZE', 'Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước', 'Ho Chi Minh Prize, State Prize', 'FORM', 'ANY', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 9', 1),
    (x'0190A1B000007000800000000000010D', 0, 'COMMEMORATIVE_MEDAL', 'Kỷ niệm chương', 'Commemorative Medal', 'FORM', 'ANY', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 9', 1),
    (x'0190A1B000007000800000000000010E', 0, 'PRIME_MINISTER_MERIT_CERTIFICATE', 'Bằng khen của Thủ tướng Chính phủ', 'Certificate of Merit of the Prime Minister', 'FORM', 'ANY', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 9', 1),
    (x'0190A1B000007000800000000000010F', 0, 'PROVINCE_MERIT_CERTIFICATE', 'Bằng khen của bộ, ban, ngành, tỉnh', 'Ministerial or Provincial Certificate of Merit', 'FORM', 'ANY', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 9', 1),
    (x'0190A1B0000070008000000000000110', 0, 'COMMENDATION_CERTIFICATE', 'Giấy khen', 'Certificate of Commendation', 'FORM', 'ANY', '2024-01-01', '9999-12-31', x'000000000000700080000000000D0002', 'Điều 9', 1);
--rollback delete from award_type where valid_from = '2024-01-01';

--changeset thidua:award_types_of_2003
-- The law applied to the end of 2023; its articles are still to be checked.
insert into award_type (id, revision, code, name_vi, name_en, form, holder, valid_from, valid_to,
    source_directive_id, source_article, verified)
values
    (x'0190A1B0000070008000000000000201', 0, 'NATIONAL_EMULATION_FIGHTER', 'Chiến sĩ thi đua toàn quốc', 'National Emulation Fighter', 'TITLE', 'INDIVIDUAL', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B0000070008000000000000202', 0, 'PROVINCIAL_EMULATION_FIGHTER', 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh', 'Ministerial or Provincial Emulation Fighter', 'TITLE', 'INDIVIDUAL', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B0000070008000000000000203', 0, 'GRASSROOTS_EMULATION_FIGHTER', 'Chiến sĩ thi đua cơ sở', 'Grassroots Emulation Fighter', 'TITLE', 'INDIVIDUAL', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B0000070008000000000000204', 0, 'ADVANCED_WORKER', 'Lao động tiên tiến', 'Advanced Worker', 'TITLE', 'INDIVIDUAL', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B0000070008000000000000205', 0, 'GOVERNMENT_EMULATION_FLAG', 'Cờ thi đua của Chính phủ', 'Emulation Flag of the Government', 'TITLE', 'COLLECTIVE', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B0000070008000000000000206', 0, 'PROVINCIAL_EMULATION_FLAG', 'Cờ thi đua của bộ, ban, ngành, tỉnh', 'Ministerial or Provincial Emulation Flag', 'TITLE', 'COLLECTIVE', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B0000070008000000000000207', 0, 'EXCELLENT_WORK_COLLECTIVE', 'Tập thể lao động xuất sắc', 'Excellent Work Collective', 'TITLE', 'COLLECTIVE', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B0000070008000000000000208', 0, 'ADVANCED_WORK_COLLECTIVE', 'Tập thể lao động tiên tiến', 'Advanced Work Collective', 'TITLE', 'COLLECTIVE', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B0000070008000000000000209', 0, 'ORDER', 'Huân chương', 'Order', 'FORM', 'ANY', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B000007000800000000000020A', 0, 'MEDAL', 'Huy chương', 'Medal', 'FORM', 'ANY', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B000007000800000000000020B', 0, 'NATIONAL_HONORARY_TITLE', 'Danh hiệu vinh dự nhà nước', 'State Honorary Title', 'FORM', 'ANY', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B000007000800000000000020C', 0, 'STATE_PRIZE', 'Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước', 'Ho Chi Minh Prize, State Prize', 'FORM', 'ANY', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B000007000800000000000020D', 0, 'COMMEMORATIVE_MEDAL', 'Kỷ niệm chương', 'Commemorative Medal', 'FORM', 'ANY', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B000007000800000000000020E', 0, 'PRIME_MINISTER_MERIT_CERTIFICATE', 'Bằng khen của Thủ tướng Chính phủ', 'Certificate of Merit of the Prime Minister', 'FORM', 'ANY', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B000007000800000000000020F', 0, 'PROVINCE_MERIT_CERTIFICATE', 'Bằng khen của bộ, ban, ngành, tỉnh', 'Ministerial or Provincial Certificate of Merit', 'FORM', 'ANY', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0),
    (x'0190A1B0000070008000000000000210', 0, 'COMMENDATION_CERTIFICATE', 'Giấy khen', 'Certificate of Commendation', 'FORM', 'ANY', '2004-07-01', '2023-12-31', x'000000000000700080000000000D0001', null, 0);
--rollback delete from award_type where valid_from = '2004-07-01' and valid_to = '2023-12-31';

--changeset thidua:award_type_praise
-- Praise (tuyên dương) is no form of the law, so it has no source.
insert into award_type (id, revision, code, name_vi, name_en, form, holder, valid_from, valid_to,
    source_directive_id, source_article, verified)
values
    (x'0190A1B0000070008000000000000301', 0, 'PRAISE', 'Tuyên dương', 'Praise', 'PRAISE', 'ANY', '2004-07-01', '9999-12-31', null, null, 0);
--rollback delete from award_type where code = 'PRAISE';

--changeset thidua:subject_categories
insert into subject_category (id, revision, code, name_vi, name_en, nature, direct_worker, minor)
values
    (x'0190A1B0000070008000000000000401', 0, 'COLLECTIVE', 'Tập thể', 'Collective', 'COLLECTIVE', 0, 0),
    (x'0190A1B0000070008000000000000402', 0, 'SMALL_COLLECTIVE', 'Tập thể nhỏ', 'Small collective', 'COLLECTIVE', 0, 0),
    (x'0190A1B0000070008000000000000403', 0, 'MANAGER', 'Cán bộ quản lý', 'Manager', 'INDIVIDUAL', 0, 0),
    (x'0190A1B0000070008000000000000404', 0, 'TEACHER', 'Giáo viên', 'Teacher', 'INDIVIDUAL', 1, 0),
    (x'0190A1B0000070008000000000000405', 0, 'STAFF', 'Nhân viên, người lao động', 'Staff', 'INDIVIDUAL', 1, 0),
    (x'0190A1B0000070008000000000000406', 0, 'OFFICIAL', 'Công chức', 'Official', 'INDIVIDUAL', 0, 0),
    (x'0190A1B0000070008000000000000407', 0, 'STUDENT', 'Học sinh', 'Student', 'INDIVIDUAL', 0, 1);
--rollback delete from subject_category where id between x'0190A1B0000070008000000000000401' and x'0190A1B0000070008000000000000407';
