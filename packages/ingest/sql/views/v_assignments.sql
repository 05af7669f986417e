CREATE VIEW v_assignments AS
WITH grouped AS (
  SELECT
    plan_id,
    actor_role,
    duty,
    CAST(count(*) AS INTEGER) AS assignments,
    CAST(count(*) FILTER (deadline IS NOT NULL OR frequency IS NOT NULL) AS INTEGER) AS clear_count,
    CAST(count(*) FILTER (deadline IS NOT NULL) AS INTEGER) AS with_deadline,
    CAST(count(*) FILTER (frequency IS NOT NULL) AS INTEGER) AS with_frequency,
    list_sort(list(DISTINCT actor)) AS actors,
    max(confidence) AS confidence,
    arg_min(assignment_id, (start_offset, end_offset, assignment_id)) AS first_assignment_id
  FROM assignments
  GROUP BY plan_id, actor_role, duty
),
totals AS (
  SELECT plan_id, CAST(count(*) AS INTEGER) AS plan_assignments FROM assignments GROUP BY plan_id
)
SELECT
  s.plan_id,
  s.plan_year,
  s.locality_id,
  s.locality_name,
  s.locality_name_sort,
  s.locality_level,
  s.district_name,
  s.district_name_sort,
  s.province_name,
  s.province_name_sort,
  s.current_locality_name,
  s.current_locality_name_sort,
  s.current_province_name,
  s.current_province_name_sort,
  s.text_quality,
  g.actor_role,
  r.ordinal AS actor_role_ordinal,
  r.label_vi AS actor_role_label_vi,
  r.label_en AS actor_role_label_en,
  g.duty,
  y.ordinal AS duty_ordinal,
  y.label_vi AS duty_label_vi,
  y.label_en AS duty_label_en,
  g.assignments,
  g.clear_count,
  g.clear_count / g.assignments AS clarity,
  g.with_deadline,
  g.with_frequency,
  t.plan_assignments,
  g.assignments / t.plan_assignments AS share_of_plan_assignments,
  g.actors,
  g.confidence,
  g.first_assignment_id
FROM grouped AS g
JOIN v_plan_scope AS s ON s.plan_id = g.plan_id
JOIN totals AS t ON t.plan_id = g.plan_id
JOIN codes AS r ON r.list = 'actor_role' AND r.code = g.actor_role
JOIN codes AS y ON y.list = 'duty' AND y.code = g.duty;

COMMENT ON VIEW v_assignments IS 'Phân công trách nhiệm: mỗi kế hoạch, nhóm đơn vị và loại việc một dòng; không có dòng là không tìm thấy | Responsibilities: one row a plan, actor role and duty; no row means none was found';
COMMENT ON COLUMN v_assignments.plan_id IS 'Kế hoạch (bảng plans) | The plan (table plans)';
COMMENT ON COLUMN v_assignments.plan_year IS 'Năm kế hoạch | Year the plan is for';
COMMENT ON COLUMN v_assignments.locality_id IS 'Đơn vị hành chính khi ban hành (bảng localities); với sở, ngành là tỉnh của cơ quan | Unit at the time of issue (table localities); for a department its province';
COMMENT ON COLUMN v_assignments.locality_name IS 'Tên đơn vị khi ban hành; với sở, ngành là tên cơ quan | Name of the unit at the time of issue; for a department the body';
COMMENT ON COLUMN v_assignments.locality_name_sort IS 'Thứ tự chữ cái tiếng Việt của locality_name; dùng để sắp xếp | Rank of locality_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_assignments.locality_level IS 'Loại đơn vị (bảng codes) | Kind of unit (table codes)';
COMMENT ON COLUMN v_assignments.district_name IS 'Huyện, quận, thị xã, thành phố thuộc tỉnh khi ban hành | District at the time of issue';
COMMENT ON COLUMN v_assignments.district_name_sort IS 'Thứ tự chữ cái tiếng Việt của district_name; dùng để sắp xếp | Rank of district_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_assignments.province_name IS 'Tỉnh, thành phố khi ban hành | Province at the time of issue';
COMMENT ON COLUMN v_assignments.province_name_sort IS 'Thứ tự chữ cái tiếng Việt của province_name; dùng để sắp xếp | Rank of province_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_assignments.current_locality_name IS 'Tên đơn vị ngày nay | Name of the unit of today';
COMMENT ON COLUMN v_assignments.current_locality_name_sort IS 'Thứ tự chữ cái tiếng Việt của current_locality_name; dùng để sắp xếp | Rank of current_locality_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_assignments.current_province_name IS 'Tỉnh, thành phố ngày nay | Province of today';
COMMENT ON COLUMN v_assignments.current_province_name_sort IS 'Thứ tự chữ cái tiếng Việt của current_province_name; dùng để sắp xếp | Rank of current_province_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_assignments.text_quality IS 'Chất lượng chữ của tài liệu; khác clean thì "không thấy" có thể là không đọc được | Quality of the text; where it is not clean, nothing found may mean unreadable';
COMMENT ON COLUMN v_assignments.actor_role IS 'Nhóm đơn vị (bảng codes) | Role of the actor (table codes)';
COMMENT ON COLUMN v_assignments.actor_role_ordinal IS 'Thứ tự của nhóm trong danh mục | Place of the role in its list';
COMMENT ON COLUMN v_assignments.actor_role_label_vi IS 'Tên nhóm, tiếng Việt | Name of the role in Vietnamese';
COMMENT ON COLUMN v_assignments.actor_role_label_en IS 'Tên nhóm, tiếng Anh | Name of the role in English';
COMMENT ON COLUMN v_assignments.duty IS 'Loại việc (bảng codes) | Duty (table codes)';
COMMENT ON COLUMN v_assignments.duty_ordinal IS 'Thứ tự của loại việc trong danh mục | Place of the duty in its list';
COMMENT ON COLUMN v_assignments.duty_label_vi IS 'Tên loại việc, tiếng Việt | Name of the duty in Vietnamese';
COMMENT ON COLUMN v_assignments.duty_label_en IS 'Tên loại việc, tiếng Anh | Name of the duty in English';
COMMENT ON COLUMN v_assignments.assignments IS 'Số việc được giao: mẫu số của clarity | Number of assignments: denominator of clarity';
COMMENT ON COLUMN v_assignments.clear_count IS 'Trong đó rõ thời gian: có thời hạn hoặc định kỳ | Of these clear: with a deadline or a frequency';
COMMENT ON COLUMN v_assignments.clarity IS 'Độ rõ: clear_count chia cho assignments, từ 0 đến 1 (đơn vị và việc thì dòng nào cũng có) | Clarity: clear_count divided by assignments, 0 to 1 (actor and duty are always there)';
COMMENT ON COLUMN v_assignments.with_deadline IS 'Số việc có thời hạn | Assignments with a deadline';
COMMENT ON COLUMN v_assignments.with_frequency IS 'Số việc có định kỳ | Assignments with a frequency';
COMMENT ON COLUMN v_assignments.plan_assignments IS 'Tổng số việc được giao của kế hoạch: mẫu số của share_of_plan_assignments | All assignments of the plan: denominator of share_of_plan_assignments';
COMMENT ON COLUMN v_assignments.share_of_plan_assignments IS 'assignments chia cho plan_assignments, từ 0 đến 1 | assignments divided by plan_assignments, 0 to 1';
COMMENT ON COLUMN v_assignments.actors IS 'Các đơn vị như viết | Actors as written';
COMMENT ON COLUMN v_assignments.confidence IS 'Độ tin cậy cao nhất trong các việc | Highest confidence among the assignments';
COMMENT ON COLUMN v_assignments.first_assignment_id IS 'Việc đầu tiên (bảng assignments) | First assignment (table assignments)';
