--liquibase formatted sql

-- Laws and decrees that emulation rests on, so that every chain can end at the law. The facts are those that have been
-- checked; where only the number is known, the day of issue is its year. Ids are fixed, 00000000-0000-7000-8000-
-- followed by 0000000d and the row's number below (0000000c for citations), so that other data can refer to them.
-- A test holds the derived columns against the number grammar.
--changeset thidua:reference_directives
insert into directive
    (id, revision, status, kind, number_register, serial, number_year, symbol, register_key, number,
     issued_on, issued_earliest, issued_latest, issued_sort, issuer_text, issuer_key, identity_key,
     subject,
     in_force_from, in_force_to, note,
     search_text, created_at)
values
    (x'000000000000700080000000000d0001', 0, 'REGISTERED', 'L', 'LEGISLATIVE', 15, 2003, 'QH11', 'qh11', '15/2003/QH11',
     '2003', '2003-01-01', '2003-12-31', '2003-01-01', 'Quốc hội', 'quoc hoi', 'qh11|l-qh11|2003|15',
     'Luật Thi đua, khen thưởng',
     null, '2023-12-31', 'Được sửa đổi, bổ sung năm 2005 và 2013; áp dụng đến hết 31/12/2023.',
     'luat 15_ 2003 qh11 luat thi dua khen thuong quoc hoi', '2026-01-01 00:00:00'),
    (x'000000000000700080000000000d0002', 0, 'REGISTERED', 'L', 'LEGISLATIVE', 6, 2022, 'QH15', 'qh15', '06/2022/QH15',
     '2022-06-15', '2022-06-15', '2022-06-15', '2022-06-15', 'Quốc hội', 'quoc hoi', 'qh15|l-qh15|2022|6',
     'Luật Thi đua, khen thưởng',
     '2024-01-01', null, null,
     'luat 06_ 2022 qh15 luat thi dua khen thuong quoc hoi', '2026-01-01 00:00:00'),
    (x'000000000000700080000000000d0003', 0, 'REGISTERED', 'L', 'LEGISLATIVE', 6, 2026, 'QH16', 'qh16', '06/2026/QH16',
     '2026', '2026-01-01', '2026-12-31', '2026-01-01', 'Quốc hội', 'quoc hoi', 'qh16|l-qh16|2026|6',
     'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
     null, null, 'Chưa kiểm chứng: nội dung sửa đổi và ngày có hiệu lực 01/10/2026.',
     'luat 06_ 2026 qh16 luat sua doi bo_ sung mot so_ dieu cua luat thi dua khen thuong quoc hoi', '2026-01-01 00:00:00'),
    (x'000000000000700080000000000d0004', 0, 'REGISTERED', 'ND', 'LEGISLATIVE', 91, 2017, 'NĐ-CP', 'nd-cp', '91/2017/NĐ-CP',
     '2017-07-31', '2017-07-31', '2017-07-31', '2017-07-31', 'Chính phủ', 'chinh phu', 'cp|nd-cp|2017|91',
     'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
     '2017-10-01', '2023-12-31', null,
     'nghi dinh 91_ 2017 nd_ cp_ quy dinh chi tiet thi hanh mot so_ dieu cua luat thi dua khen thuong chinh phu', '2026-01-01 00:00:00'),
    (x'000000000000700080000000000d0005', 0, 'REGISTERED', 'ND', 'LEGISLATIVE', 98, 2023, 'NĐ-CP', 'nd-cp', '98/2023/NĐ-CP',
     '2023-12-31', '2023-12-31', '2023-12-31', '2023-12-31', 'Chính phủ', 'chinh phu', 'cp|nd-cp|2023|98',
     'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
     '2024-01-01', '2025-06-30', null,
     'nghi dinh 98_ 2023 nd_ cp_ quy dinh chi tiet thi hanh mot so_ dieu cua luat thi dua khen thuong chinh phu', '2026-01-01 00:00:00'),
    (x'000000000000700080000000000d0006', 0, 'REGISTERED', 'ND', 'LEGISLATIVE', 152, 2025, 'NĐ-CP', 'nd-cp', '152/2025/NĐ-CP',
     '2025-06-14', '2025-06-14', '2025-06-14', '2025-06-14', 'Chính phủ', 'chinh phu', 'cp|nd-cp|2025|152',
     'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
     '2025-07-01', null, null,
     'nghi dinh 152 2025 nd_ cp_ quy dinh chi tiet thi hanh mot so_ dieu cua luat thi dua khen thuong chinh phu', '2026-01-01 00:00:00'),
    (x'000000000000700080000000000d0007', 0, 'REGISTERED', 'ND', 'LEGISLATIVE', 9, 2019, 'NĐ-CP', 'nd-cp', '09/2019/NĐ-CP',
     '2019', '2019-01-01', '2019-12-31', '2019-01-01', 'Chính phủ', 'chinh phu', 'cp|nd-cp|2019|9',
     'Quy định về chế độ báo cáo của cơ quan hành chính nhà nước',
     null, null, null,
     'nghi dinh 09_ 2019 nd_ cp_ quy dinh ve_ che do_ bao cao cua co_ quan hanh chinh nha nuoc chinh phu', '2026-01-01 00:00:00'),
    (x'000000000000700080000000000d0008', 0, 'REGISTERED', 'ND', 'LEGISLATIVE', 30, 2020, 'NĐ-CP', 'nd-cp', '30/2020/NĐ-CP',
     '2020', '2020-01-01', '2020-12-31', '2020-01-01', 'Chính phủ', 'chinh phu', 'cp|nd-cp|2020|30',
     'Về công tác văn thư',
     null, null, null,
     'nghi dinh 30_ 2020 nd_ cp_ ve_ cong tac van thu chinh phu', '2026-01-01 00:00:00'),
    (x'000000000000700080000000000d0009', 0, 'REGISTERED', 'ND', 'LEGISLATIVE', 56, 2017, 'NĐ-CP', 'nd-cp', '56/2017/NĐ-CP',
     '2017', '2017-01-01', '2017-12-31', '2017-01-01', 'Chính phủ', 'chinh phu', 'cp|nd-cp|2017|56',
     'Quy định chi tiết một số điều của Luật Trẻ em',
     null, null, null,
     'nghi dinh 56_ 2017 nd_ cp_ quy dinh chi tiet mot so_ dieu cua luat tre em_ chinh phu', '2026-01-01 00:00:00'),
    (x'000000000000700080000000000d000a', 0, 'REGISTERED', 'ND', 'LEGISLATIVE', 38, 2019, 'NĐ-CP', 'nd-cp', '38/2019/NĐ-CP',
     '2019', '2019-01-01', '2019-12-31', '2019-01-01', 'Chính phủ', 'chinh phu', 'cp|nd-cp|2019|38',
     'Quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
     '2019-07-01', '2023-06-30', 'Số, tên và ngày hiệu lực chưa được đối chiếu với văn bản.',
     'nghi dinh 38_ 2019 nd_ cp_ quy dinh muc luong co_ so_ doi voi can bo_ cong chuc vien chuc va_ luc luong vu_ trang chinh phu', '2026-01-01 00:00:00'),
    (x'000000000000700080000000000d000b', 0, 'REGISTERED', 'ND', 'LEGISLATIVE', 24, 2023, 'NĐ-CP', 'nd-cp', '24/2023/NĐ-CP',
     '2023', '2023-01-01', '2023-12-31', '2023-01-01', 'Chính phủ', 'chinh phu', 'cp|nd-cp|2023|24',
     'Quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
     '2023-07-01', '2024-06-30', 'Số, tên và ngày hiệu lực chưa được đối chiếu với văn bản.',
     'nghi dinh 24_ 2023 nd_ cp_ quy dinh muc luong co_ so_ doi voi can bo_ cong chuc vien chuc va_ luc luong vu_ trang chinh phu', '2026-01-01 00:00:00'),
    (x'000000000000700080000000000d000c', 0, 'REGISTERED', 'ND', 'LEGISLATIVE', 73, 2024, 'NĐ-CP', 'nd-cp', '73/2024/NĐ-CP',
     '2024', '2024-01-01', '2024-12-31', '2024-01-01', 'Chính phủ', 'chinh phu', 'cp|nd-cp|2024|73',
     'Quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
     '2024-07-01', null, 'Số, tên và ngày hiệu lực chưa được đối chiếu với văn bản.',
     'nghi dinh 73_ 2024 nd_ cp_ quy dinh muc luong co_ so_ va_ che do_ tien thuong doi voi can bo_ cong chuc vien chuc va_ luc luong vu_ trang chinh phu', '2026-01-01 00:00:00'),
    (x'000000000000700080000000000d000d', 0, 'REGISTERED', 'L', 'LEGISLATIVE', 72, 2025, 'QH15', 'qh15', '72/2025/QH15',
     '2025', '2025-01-01', '2025-12-31', '2025-01-01', 'Quốc hội', 'quoc hoi', 'qh15|l-qh15|2025|72',
     'Luật Tổ chức chính quyền địa phương',
     '2025-06-16', null, 'Số, tên và ngày hiệu lực chưa được đối chiếu với văn bản.',
     'luat 72_ 2025 qh15 luat to_ chuc chinh quyen dia phuong quoc hoi', '2026-01-01 00:00:00');
--rollback delete from directive where id between x'000000000000700080000000000d0001' and x'000000000000700080000000000d000D';

-- What these say about one another: which decree details which law, what replaces and amends what.
--changeset thidua:reference_citations
insert into citation
    (id, revision, stated_in_id, citing_id, cited_id, relation, ordinal, inferred, resolution, resolved_by,
     resolved_at)
values
    (x'000000000000700080000000000c0001', 0, x'000000000000700080000000000d0004', x'000000000000700080000000000d0004', x'000000000000700080000000000d0001', 'GUIDES', 0, b'1', 'RESOLVED', 'system:reference',
     '2026-01-01 00:00:00'),
    (x'000000000000700080000000000c0002', 0, x'000000000000700080000000000d0005', x'000000000000700080000000000d0005', x'000000000000700080000000000d0002', 'GUIDES', 0, b'1', 'RESOLVED', 'system:reference',
     '2026-01-01 00:00:00'),
    (x'000000000000700080000000000c0003', 0, x'000000000000700080000000000d0006', x'000000000000700080000000000d0006', x'000000000000700080000000000d0002', 'GUIDES', 0, b'1', 'RESOLVED', 'system:reference',
     '2026-01-01 00:00:00'),
    (x'000000000000700080000000000c0004', 0, x'000000000000700080000000000d0002', x'000000000000700080000000000d0002', x'000000000000700080000000000d0001', 'REPLACES', 0, b'1', 'RESOLVED', 'system:reference',
     '2026-01-01 00:00:00'),
    (x'000000000000700080000000000c0005', 0, x'000000000000700080000000000d0005', x'000000000000700080000000000d0005', x'000000000000700080000000000d0004', 'REPLACES', 1, b'1', 'RESOLVED', 'system:reference',
     '2026-01-01 00:00:00'),
    (x'000000000000700080000000000c0006', 0, x'000000000000700080000000000d0006', x'000000000000700080000000000d0006', x'000000000000700080000000000d0005', 'REPLACES', 1, b'1', 'RESOLVED', 'system:reference',
     '2026-01-01 00:00:00'),
    (x'000000000000700080000000000c0007', 0, x'000000000000700080000000000d0003', x'000000000000700080000000000d0003', x'000000000000700080000000000d0002', 'AMENDS', 0, b'1', 'RESOLVED', 'system:reference',
     '2026-01-01 00:00:00');
--rollback delete from citation where id between x'000000000000700080000000000c0001' and x'000000000000700080000000000c0007';
