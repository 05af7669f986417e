CREATE TABLE refused_files (
  file_name VARCHAR NOT NULL,
  file_name_sort INTEGER NOT NULL,
  reason VARCHAR NOT NULL,
  what_vi VARCHAR NOT NULL,
  what_en VARCHAR NOT NULL,
  effect_vi VARCHAR NOT NULL,
  effect_en VARCHAR NOT NULL,
  next_vi VARCHAR NOT NULL,
  next_en VARCHAR NOT NULL
);

COMMENT ON TABLE refused_files IS 'Một tệp bị từ chối ở lần nạp gần nhất có nó, và chưa được đọc lại | A file refused when it was last ingested, and not read since';
COMMENT ON COLUMN refused_files.file_name IS 'Tên tệp, hoặc đường dẫn đã cho | File name, or the path as given';
COMMENT ON COLUMN refused_files.file_name_sort IS 'Thứ tự chữ cái tiếng Việt của file_name trong bảng này, từ 0; dùng để sắp xếp | Rank of file_name in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN refused_files.reason IS 'Lý do (bảng codes, danh mục refusal_reason) | Reason (table codes, list refusal_reason)';
COMMENT ON COLUMN refused_files.what_vi IS 'Chuyện gì đã xảy ra, tiếng Việt | What happened, in Vietnamese';
COMMENT ON COLUMN refused_files.what_en IS 'Chuyện gì đã xảy ra, tiếng Anh | What happened, in English';
COMMENT ON COLUMN refused_files.effect_vi IS 'Ảnh hưởng tới dữ liệu, tiếng Việt | What it does to the data, in Vietnamese';
COMMENT ON COLUMN refused_files.effect_en IS 'Ảnh hưởng tới dữ liệu, tiếng Anh | What it does to the data, in English';
COMMENT ON COLUMN refused_files.next_vi IS 'Việc cần làm, tiếng Việt | What to do next, in Vietnamese';
COMMENT ON COLUMN refused_files.next_en IS 'Việc cần làm, tiếng Anh | What to do next, in English';
