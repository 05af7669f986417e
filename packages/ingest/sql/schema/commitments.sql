CREATE TABLE commitments (
  commitment_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  index_code VARCHAR,
  par_area VARCHAR,
  value DOUBLE,
  unit VARCHAR,
  comparator VARCHAR,
  frequency VARCHAR,
  quote VARCHAR NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  page INTEGER,
  confidence DOUBLE NOT NULL,
  rule_id VARCHAR NOT NULL
);

COMMENT ON TABLE commitments IS 'Điều có thể kiểm tra về sau | Something a reader could check later';
COMMENT ON COLUMN commitments.commitment_id IS 'Mã cam kết | Id of the commitment';
COMMENT ON COLUMN commitments.plan_id IS 'Kế hoạch chứa dữ kiện này | The plan it belongs to';
COMMENT ON COLUMN commitments.kind IS 'Loại: target, index, frequency, reporting, budget (danh mục commitment_kind) | Kind: target, index, frequency, reporting, budget (list commitment_kind)';
COMMENT ON COLUMN commitments.index_code IS 'Chỉ số được nêu (bảng codes) | Named index (table codes)';
COMMENT ON COLUMN commitments.par_area IS 'Nội dung CCHC (bảng codes); null khi không nêu | Content area of the reform (table codes); null where none is meant';
COMMENT ON COLUMN commitments.value IS 'Giá trị số; chữ chỉ thời gian nằm ở frequency | Number; words of time are in frequency';
COMMENT ON COLUMN commitments.unit IS 'Đơn vị tính | Unit';
COMMENT ON COLUMN commitments.comparator IS 'So sánh: =, >=, >, <=, < | Comparator: =, >=, >, <=, <';
COMMENT ON COLUMN commitments.frequency IS 'Định kỳ, như viết | Frequency as written';
COMMENT ON COLUMN commitments.quote IS 'Câu chữ làm chứng, đúng từng ký tự như trong documents.text | The sentence it rests on, character by character as in documents.text';
COMMENT ON COLUMN commitments.start_offset IS 'Vị trí đầu trong text, tính từ 0; substr(text, start_offset + 1, end_offset - start_offset) = quote | Start in text, 0-based; substr(text, start_offset + 1, end_offset - start_offset) = quote';
COMMENT ON COLUMN commitments.end_offset IS 'Vị trí ngay sau ký tự cuối | Offset after the last character';
COMMENT ON COLUMN commitments.page IS 'Trang, từ 1; null khi nguồn không chia trang | Page, from 1; null where the source has no pages';
COMMENT ON COLUMN commitments.confidence IS 'Xác suất dữ kiện đúng, từ 0 đến 1 | Probability that the fact is right, 0 to 1';
COMMENT ON COLUMN commitments.rule_id IS 'Quy tắc đã áp dụng | The rule that fired';
