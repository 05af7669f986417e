CREATE VIEW v_par_commitments AS
WITH grouped AS (
  SELECT
    plan_id,
    kind,
    index_code,
    par_area,
    value,
    unit,
    comparator,
    frequency,
    CAST(count(*) AS INTEGER) AS commitments,
    max(confidence) AS confidence,
    arg_min(commitment_id, (start_offset, end_offset, commitment_id)) AS first_commitment_id
  FROM commitments
  GROUP BY ALL
),
totals AS (
  SELECT plan_id, CAST(count(*) AS INTEGER) AS plan_commitments FROM commitments GROUP BY plan_id
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
  g.kind,
  k.ordinal AS kind_ordinal,
  k.label_vi AS kind_label_vi,
  k.label_en AS kind_label_en,
  g.index_code,
  i.ordinal AS index_ordinal,
  i.label_vi AS index_label_vi,
  i.label_en AS index_label_en,
  g.par_area,
  a.ordinal AS par_area_ordinal,
  a.label_vi AS par_area_label_vi,
  a.label_en AS par_area_label_en,
  g.value,
  g.unit,
  g.comparator,
  g.frequency,
  g.commitments,
  t.plan_commitments,
  g.commitments / t.plan_commitments AS share_of_plan_commitments,
  g.confidence,
  g.first_commitment_id
FROM grouped AS g
JOIN v_plan_scope AS s ON s.plan_id = g.plan_id
JOIN totals AS t ON t.plan_id = g.plan_id
JOIN codes AS k ON k.list = 'commitment_kind' AND k.code = g.kind
LEFT JOIN codes AS i ON i.list = 'index_code' AND i.code = g.index_code
LEFT JOIN codes AS a ON a.list = 'par_area' AND a.code = g.par_area;

COMMENT ON VIEW v_par_commitments IS 'Cam kết gắn với chỉ số CCHC: mỗi kế hoạch, loại, chỉ số, nội dung và giá trị một dòng | PAR-index commitments: one row a plan, kind, index, content area and value';
COMMENT ON COLUMN v_par_commitments.plan_id IS 'Kế hoạch (bảng plans) | The plan (table plans)';
COMMENT ON COLUMN v_par_commitments.plan_year IS 'Năm kế hoạch | Year the plan is for';
COMMENT ON COLUMN v_par_commitments.locality_id IS 'Đơn vị hành chính khi ban hành (bảng localities); với sở, ngành là tỉnh của cơ quan | Unit at the time of issue (table localities); for a department its province';
COMMENT ON COLUMN v_par_commitments.locality_name IS 'Tên đơn vị khi ban hành; với sở, ngành là tên cơ quan | Name of the unit at the time of issue; for a department the body';
COMMENT ON COLUMN v_par_commitments.locality_name_sort IS 'Thứ tự chữ cái tiếng Việt của locality_name; dùng để sắp xếp | Rank of locality_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_par_commitments.locality_level IS 'Loại đơn vị (bảng codes) | Kind of unit (table codes)';
COMMENT ON COLUMN v_par_commitments.district_name IS 'Huyện, quận, thị xã, thành phố thuộc tỉnh khi ban hành | District at the time of issue';
COMMENT ON COLUMN v_par_commitments.district_name_sort IS 'Thứ tự chữ cái tiếng Việt của district_name; dùng để sắp xếp | Rank of district_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_par_commitments.province_name IS 'Tỉnh, thành phố khi ban hành | Province at the time of issue';
COMMENT ON COLUMN v_par_commitments.province_name_sort IS 'Thứ tự chữ cái tiếng Việt của province_name; dùng để sắp xếp | Rank of province_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_par_commitments.current_locality_name IS 'Tên đơn vị ngày nay | Name of the unit of today';
COMMENT ON COLUMN v_par_commitments.current_locality_name_sort IS 'Thứ tự chữ cái tiếng Việt của current_locality_name; dùng để sắp xếp | Rank of current_locality_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_par_commitments.current_province_name IS 'Tỉnh, thành phố ngày nay | Province of today';
COMMENT ON COLUMN v_par_commitments.current_province_name_sort IS 'Thứ tự chữ cái tiếng Việt của current_province_name; dùng để sắp xếp | Rank of current_province_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_par_commitments.text_quality IS 'Chất lượng chữ của tài liệu; khác clean thì "không thấy" có thể là không đọc được | Quality of the text; where it is not clean, nothing found may mean unreadable';
COMMENT ON COLUMN v_par_commitments.kind IS 'Loại cam kết (bảng codes, danh mục commitment_kind) | Kind (table codes, list commitment_kind)';
COMMENT ON COLUMN v_par_commitments.kind_ordinal IS 'Thứ tự của loại trong danh mục | Place of the kind in its list';
COMMENT ON COLUMN v_par_commitments.kind_label_vi IS 'Tên loại, tiếng Việt | Name of the kind in Vietnamese';
COMMENT ON COLUMN v_par_commitments.kind_label_en IS 'Tên loại, tiếng Anh | Name of the kind in English';
COMMENT ON COLUMN v_par_commitments.index_code IS 'Chỉ số được nêu (bảng codes); null khi không nêu | Named index (table codes); null where none';
COMMENT ON COLUMN v_par_commitments.index_ordinal IS 'Thứ tự của chỉ số trong danh mục | Place of the index in its list';
COMMENT ON COLUMN v_par_commitments.index_label_vi IS 'Tên chỉ số, tiếng Việt | Name of the index in Vietnamese';
COMMENT ON COLUMN v_par_commitments.index_label_en IS 'Tên chỉ số, tiếng Anh | Name of the index in English';
COMMENT ON COLUMN v_par_commitments.par_area IS 'Nội dung CCHC (bảng codes); null khi không nêu | Content area (table codes); null where none';
COMMENT ON COLUMN v_par_commitments.par_area_ordinal IS 'Thứ tự của nội dung trong danh mục | Place of the area in its list';
COMMENT ON COLUMN v_par_commitments.par_area_label_vi IS 'Tên nội dung, tiếng Việt | Name of the area in Vietnamese';
COMMENT ON COLUMN v_par_commitments.par_area_label_en IS 'Tên nội dung, tiếng Anh | Name of the area in English';
COMMENT ON COLUMN v_par_commitments.value IS 'Giá trị số | Value';
COMMENT ON COLUMN v_par_commitments.unit IS 'Đơn vị tính | Unit';
COMMENT ON COLUMN v_par_commitments.comparator IS 'So sánh: =, >=, >, <=, < | Comparator: =, >=, >, <=, <';
COMMENT ON COLUMN v_par_commitments.frequency IS 'Định kỳ, như viết | Frequency as written';
COMMENT ON COLUMN v_par_commitments.commitments IS 'Số cam kết giống nhau về mọi cột trên | Commitments alike in all columns above';
COMMENT ON COLUMN v_par_commitments.plan_commitments IS 'Tổng số cam kết của kế hoạch: mẫu số của share_of_plan_commitments | All commitments of the plan: denominator of share_of_plan_commitments';
COMMENT ON COLUMN v_par_commitments.share_of_plan_commitments IS 'commitments chia cho plan_commitments, từ 0 đến 1 | commitments divided by plan_commitments, 0 to 1';
COMMENT ON COLUMN v_par_commitments.confidence IS 'Độ tin cậy cao nhất | Highest confidence';
COMMENT ON COLUMN v_par_commitments.first_commitment_id IS 'Cam kết đầu tiên (bảng commitments) | First commitment (table commitments)';
