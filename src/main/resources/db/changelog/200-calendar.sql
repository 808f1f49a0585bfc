--liquibase formatted sql

--changeset thidua:holiday
create table holiday (
    id binary(16) not null,
    revision int not null,
    -- null: the whole country; otherwise for the unit and those below it
    unit_id binary(16) null,
    kind varchar(20) not null,
    occasion varchar(20) not null,
    name varchar(200) not null,
    first_day date not null,
    last_day date not null,
    source varchar(500) not null,
    verified bit not null,
    constraint pk_holiday primary key (id),
    constraint fk_holiday_unit foreign key (unit_id) references org_unit (id),
    constraint ck_holiday_days check (first_day <= last_day),
    -- the calendar of the country, and that of a unit; overlaps
    index ix_holiday_unit (unit_id, first_day),
    -- a year
    index ix_holiday_days (first_day, last_day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
--rollback drop table holiday;

-- Labour Code 2019, articles 111 and 112, with the days that were published for the year: days made up for a holiday on a
-- weekend, working days swapped. Weekends in between are off anyway.
--changeset thidua:holiday_published
insert into holiday (id, revision, unit_id, kind, occasion, name, first_day, last_day, source, verified) values
    (0x0000000000007000800000000e000001, 0, null, 'DAY_OFF', 'NEW_YEAR', 'Tết Dương lịch', '2022-01-01', '2022-01-03', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2022', 1),
    (0x0000000000007000800000000e000002, 0, null, 'DAY_OFF', 'TET', 'Tết Nguyên đán Nhâm Dần', '2022-01-31', '2022-02-04', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2022', 1),
    (0x0000000000007000800000000e000003, 0, null, 'DAY_OFF', 'HUNG_KINGS', 'Giỗ Tổ Hùng Vương', '2022-04-10', '2022-04-11', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2022', 1),
    (0x0000000000007000800000000e000004, 0, null, 'DAY_OFF', 'REUNIFICATION', 'Ngày Chiến thắng', '2022-04-30', '2022-04-30', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2022', 1),
    (0x0000000000007000800000000e000005, 0, null, 'DAY_OFF', 'LABOUR', 'Ngày Quốc tế lao động', '2022-05-01', '2022-05-03', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2022', 1),
    (0x0000000000007000800000000e000006, 0, null, 'DAY_OFF', 'NATIONAL_DAY', 'Quốc khánh', '2022-09-01', '2022-09-02', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2022', 1),
    (0x0000000000007000800000000e000007, 0, null, 'DAY_OFF', 'NEW_YEAR', 'Tết Dương lịch', '2023-01-01', '2023-01-02', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2023', 1),
    (0x0000000000007000800000000e000008, 0, null, 'DAY_OFF', 'TET', 'Tết Nguyên đán Quý Mão', '2023-01-20', '2023-01-26', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2023', 1),
    (0x0000000000007000800000000e000009, 0, null, 'DAY_OFF', 'HUNG_KINGS', 'Giỗ Tổ Hùng Vương', '2023-04-29', '2023-04-29', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2023', 1),
    (0x0000000000007000800000000e00000a, 0, null, 'DAY_OFF', 'REUNIFICATION', 'Ngày Chiến thắng', '2023-04-30', '2023-04-30', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2023', 1),
    (0x0000000000007000800000000e00000b, 0, null, 'DAY_OFF', 'LABOUR', 'Ngày Quốc tế lao động và các ngày nghỉ bù', '2023-05-01', '2023-05-03', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2023', 1),
    (0x0000000000007000800000000e00000c, 0, null, 'DAY_OFF', 'NATIONAL_DAY', 'Quốc khánh', '2023-09-01', '2023-09-04', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2023', 1),
    (0x0000000000007000800000000e00000d, 0, null, 'DAY_OFF', 'NEW_YEAR', 'Tết Dương lịch', '2024-01-01', '2024-01-01', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2024', 1),
    (0x0000000000007000800000000e00000e, 0, null, 'DAY_OFF', 'TET', 'Tết Nguyên đán Giáp Thìn', '2024-02-08', '2024-02-14', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2024', 1),
    (0x0000000000007000800000000e00000f, 0, null, 'DAY_OFF', 'HUNG_KINGS', 'Giỗ Tổ Hùng Vương', '2024-04-18', '2024-04-18', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2024', 1),
    (0x0000000000007000800000000e000010, 0, null, 'DAY_OFF', 'OTHER', 'Ngày nghỉ hoán đổi', '2024-04-29', '2024-04-29', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2024', 1),
    (0x0000000000007000800000000e000011, 0, null, 'DAY_OFF', 'REUNIFICATION', 'Ngày Chiến thắng', '2024-04-30', '2024-04-30', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2024', 1),
    (0x0000000000007000800000000e000012, 0, null, 'DAY_OFF', 'LABOUR', 'Ngày Quốc tế lao động', '2024-05-01', '2024-05-01', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2024', 1),
    (0x0000000000007000800000000e000013, 0, null, 'WORKED', 'OTHER', 'Ngày làm bù cho ngày 29/4/2024', '2024-05-04', '2024-05-04', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2024', 1),
    (0x0000000000007000800000000e000014, 0, null, 'DAY_OFF', 'NATIONAL_DAY', 'Quốc khánh', '2024-09-02', '2024-09-03', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2024', 1),
    (0x0000000000007000800000000e000015, 0, null, 'DAY_OFF', 'NEW_YEAR', 'Tết Dương lịch', '2025-01-01', '2025-01-01', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2025', 1),
    (0x0000000000007000800000000e000016, 0, null, 'DAY_OFF', 'TET', 'Tết Nguyên đán Ất Tỵ', '2025-01-27', '2025-01-31', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2025', 1),
    (0x0000000000007000800000000e000017, 0, null, 'DAY_OFF', 'HUNG_KINGS', 'Giỗ Tổ Hùng Vương', '2025-04-07', '2025-04-07', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2025', 1),
    (0x0000000000007000800000000e000018, 0, null, 'WORKED', 'OTHER', 'Ngày làm bù cho ngày 02/5/2025', '2025-04-26', '2025-04-26', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2025', 1),
    (0x0000000000007000800000000e000019, 0, null, 'DAY_OFF', 'REUNIFICATION', 'Ngày Chiến thắng', '2025-04-30', '2025-04-30', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2025', 1),
    (0x0000000000007000800000000e00001a, 0, null, 'DAY_OFF', 'LABOUR', 'Ngày Quốc tế lao động', '2025-05-01', '2025-05-01', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2025', 1),
    (0x0000000000007000800000000e00001b, 0, null, 'DAY_OFF', 'OTHER', 'Ngày nghỉ hoán đổi', '2025-05-02', '2025-05-02', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2025', 1),
    (0x0000000000007000800000000e00001c, 0, null, 'DAY_OFF', 'NATIONAL_DAY', 'Quốc khánh', '2025-09-01', '2025-09-02', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2025', 1),
    (0x0000000000007000800000000e00001d, 0, null, 'DAY_OFF', 'NEW_YEAR', 'Tết Dương lịch', '2026-01-01', '2026-01-01', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2026', 1),
    (0x0000000000007000800000000e00001e, 0, null, 'DAY_OFF', 'OTHER', 'Ngày nghỉ hoán đổi', '2026-01-02', '2026-01-02', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2026', 1),
    (0x0000000000007000800000000e00001f, 0, null, 'WORKED', 'OTHER', 'Ngày làm bù cho ngày 02/01/2026', '2026-01-10', '2026-01-10', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2026', 1),
    (0x0000000000007000800000000e000020, 0, null, 'DAY_OFF', 'TET', 'Tết Nguyên đán Bính Ngọ', '2026-02-16', '2026-02-20', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2026', 1),
    (0x0000000000007000800000000e000021, 0, null, 'DAY_OFF', 'HUNG_KINGS', 'Giỗ Tổ Hùng Vương', '2026-04-26', '2026-04-27', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2026', 1),
    (0x0000000000007000800000000e000022, 0, null, 'DAY_OFF', 'REUNIFICATION', 'Ngày Chiến thắng', '2026-04-30', '2026-04-30', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2026', 1),
    (0x0000000000007000800000000e000023, 0, null, 'DAY_OFF', 'LABOUR', 'Ngày Quốc tế lao động', '2026-05-01', '2026-05-01', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2026', 1),
    (0x0000000000007000800000000e000024, 0, null, 'WORKED', 'OTHER', 'Ngày làm bù cho ngày 31/8/2026', '2026-08-22', '2026-08-22', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2026', 1),
    (0x0000000000007000800000000e000025, 0, null, 'DAY_OFF', 'OTHER', 'Ngày nghỉ hoán đổi', '2026-08-31', '2026-08-31', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2026', 1),
    (0x0000000000007000800000000e000026, 0, null, 'DAY_OFF', 'NATIONAL_DAY', 'Quốc khánh', '2026-09-01', '2026-09-02', 'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ lễ, Tết năm 2026', 1),
    (0x0000000000007000800000000e000027, 0, null, 'DAY_OFF', 'OTHER', 'Ngày Văn hóa Việt Nam', '2026-11-24', '2026-11-24', 'Nghị quyết 80-NQ/TW ngày 07/01/2026; chưa kiểm tra luật sửa đổi', 0);
--rollback delete from holiday where unit_id is null;
