CREATE TABLE plan_places (
  plan_id VARCHAR NOT NULL,
  then_name VARCHAR,
  then_name_sort INTEGER,
  then_province VARCHAR,
  then_province_sort INTEGER,
  now_name VARCHAR,
  now_name_sort INTEGER,
  now_province VARCHAR,
  now_province_sort INTEGER,
  succession VARCHAR
);

COMMENT ON TABLE plan_places IS 'Nơi ban hành của mỗi kế hoạch với tên đầy đủ, khi ban hành và ngày nay | Where each plan was issued, with full names, then and today';
COMMENT ON COLUMN plan_places.plan_id IS 'Kế hoạch (bảng plans) | The plan (table plans)';
COMMENT ON COLUMN plan_places.then_name IS 'Tên đơn vị kèm loại khi ban hành: xã Ngọc Kỳ; với sở, ngành là tên cơ quan | Unit with its kind at the time of issue: xã Ngọc Kỳ; for a department the body';
COMMENT ON COLUMN plan_places.then_name_sort IS 'Thứ tự chữ cái tiếng Việt của then_name trong bảng này, từ 0; dùng để sắp xếp | Rank of then_name in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plan_places.then_province IS 'Tỉnh, thành phố kèm loại khi ban hành | Province with its kind at the time of issue';
COMMENT ON COLUMN plan_places.then_province_sort IS 'Thứ tự chữ cái tiếng Việt của then_province trong bảng này, từ 0; dùng để sắp xếp | Rank of then_province in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plan_places.now_name IS 'Đơn vị ngày nay kèm loại; null khi bị chia hoặc chưa rõ đơn vị kế thừa | Unit of today with its kind; null where it was split or its successor is unknown';
COMMENT ON COLUMN plan_places.now_name_sort IS 'Thứ tự chữ cái tiếng Việt của now_name trong bảng này, từ 0; dùng để sắp xếp | Rank of now_name in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plan_places.now_province IS 'Tỉnh, thành phố ngày nay kèm loại | Province of today with its kind';
COMMENT ON COLUMN plan_places.now_province_sort IS 'Thứ tự chữ cái tiếng Việt của now_province trong bảng này, từ 0; dùng để sắp xếp | Rank of now_province in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plan_places.succession IS 'Đơn vị ngày nay ra sao (bảng codes, danh mục succession); null khi chưa rõ đơn vị | What became of the unit (table codes, list succession); null where the unit is not known';
