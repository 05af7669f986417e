CREATE VIEW v_plan_scope AS
SELECT
  p.plan_id,
  p.plan_year,
  p.locality_id,
  p.locality_name,
  p.locality_name_sort,
  p.locality_level,
  p.district_name,
  p.district_name_sort,
  p.province_name,
  p.province_name_sort,
  p.current_locality_name,
  p.current_locality_name_sort,
  p.current_province_name,
  p.current_province_name_sort,
  d.text_quality
FROM plans AS p
JOIN documents AS d ON d.document_id = p.document_id;

COMMENT ON VIEW v_plan_scope IS 'Kế hoạch cùng địa phương, năm và chất lượng chữ: phần đầu chung của bốn khung nhìn so sánh | Each plan with its locality, year and text quality: the shared head of the four comparison views';
COMMENT ON COLUMN v_plan_scope.plan_id IS 'Kế hoạch (bảng plans) | The plan (table plans)';
COMMENT ON COLUMN v_plan_scope.plan_year IS 'Năm kế hoạch | Year the plan is for';
COMMENT ON COLUMN v_plan_scope.locality_id IS 'Đơn vị hành chính khi ban hành (bảng localities); với sở, ngành là tỉnh của cơ quan | Unit at the time of issue (table localities); for a department its province';
COMMENT ON COLUMN v_plan_scope.locality_name IS 'Tên đơn vị khi ban hành; với sở, ngành là tên cơ quan | Name of the unit at the time of issue; for a department the body';
COMMENT ON COLUMN v_plan_scope.locality_name_sort IS 'Thứ tự chữ cái tiếng Việt của locality_name; dùng để sắp xếp | Rank of locality_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_plan_scope.locality_level IS 'Loại đơn vị (bảng codes) | Kind of unit (table codes)';
COMMENT ON COLUMN v_plan_scope.district_name IS 'Huyện, quận, thị xã, thành phố thuộc tỉnh khi ban hành | District at the time of issue';
COMMENT ON COLUMN v_plan_scope.district_name_sort IS 'Thứ tự chữ cái tiếng Việt của district_name; dùng để sắp xếp | Rank of district_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_plan_scope.province_name IS 'Tỉnh, thành phố khi ban hành | Province at the time of issue';
COMMENT ON COLUMN v_plan_scope.province_name_sort IS 'Thứ tự chữ cái tiếng Việt của province_name; dùng để sắp xếp | Rank of province_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_plan_scope.current_locality_name IS 'Tên đơn vị ngày nay | Name of the unit of today';
COMMENT ON COLUMN v_plan_scope.current_locality_name_sort IS 'Thứ tự chữ cái tiếng Việt của current_locality_name; dùng để sắp xếp | Rank of current_locality_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_plan_scope.current_province_name IS 'Tỉnh, thành phố ngày nay | Province of today';
COMMENT ON COLUMN v_plan_scope.current_province_name_sort IS 'Thứ tự chữ cái tiếng Việt của current_province_name; dùng để sắp xếp | Rank of current_province_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_plan_scope.text_quality IS 'Chất lượng chữ của tài liệu; khác clean thì "không thấy" có thể là không đọc được | Quality of the text; where it is not clean, nothing found may mean unreadable';
