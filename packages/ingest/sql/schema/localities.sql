CREATE TABLE localities (
  locality_id VARCHAR NOT NULL,
  code VARCHAR,
  name VARCHAR NOT NULL,
  name_sort INTEGER NOT NULL,
  level VARCHAR NOT NULL,
  parent_id VARCHAR,
  valid_from VARCHAR,
  valid_to VARCHAR,
  succession VARCHAR NOT NULL
);

COMMENT ON TABLE localities IS 'Một đơn vị hành chính trong một thời kỳ | An administrative unit in one period';
COMMENT ON COLUMN localities.locality_id IS 'Mã đơn vị trong một thời kỳ | Id of the unit in one period';
COMMENT ON COLUMN localities.code IS 'Mã thống kê; năm 2025 có mã dùng lại nên không phải khóa | Code of the statistics office; reused in 2025, so no key';
COMMENT ON COLUMN localities.name IS 'Tên kèm loại: xã Ngọc Kỳ, tỉnh Hải Dương | Name with its kind: xã Ngọc Kỳ, tỉnh Hải Dương';
COMMENT ON COLUMN localities.name_sort IS 'Thứ tự chữ cái tiếng Việt của name trong bảng này, từ 0; dùng để sắp xếp | Rank of name in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN localities.level IS 'Loại đơn vị (bảng codes, danh mục locality_level) | Kind of unit (table codes, list locality_level)';
COMMENT ON COLUMN localities.parent_id IS 'Đơn vị cấp trên trực tiếp | The unit above it';
COMMENT ON COLUMN localities.valid_from IS 'Có hiệu lực từ ngày, ISO; null: từ trước danh mục đầu tiên | Valid from, ISO; null: before the first list known';
COMMENT ON COLUMN localities.valid_to IS 'Hết hiệu lực từ ngày, ISO; null: còn hiệu lực | Valid until (exclusive), ISO; null: still valid';
COMMENT ON COLUMN localities.succession IS 'Ngày nay ra sao: current, one, several, ended, unknown (bảng codes, danh mục succession) | What became of it: current, one, several, ended, unknown (table codes, list succession)';
