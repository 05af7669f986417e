CREATE TABLE plan_fields (
  plan_id VARCHAR NOT NULL,
  field VARCHAR NOT NULL,
  value VARCHAR NOT NULL,
  inferred BOOLEAN NOT NULL,
  quote VARCHAR NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  page INTEGER,
  confidence DOUBLE NOT NULL,
  rule_id VARCHAR NOT NULL
);

COMMENT ON TABLE plan_fields IS 'Một trường của kế hoạch cùng câu làm chứng | One field of a plan with its proof';
COMMENT ON COLUMN plan_fields.plan_id IS 'Kế hoạch chứa dữ kiện này | The plan it belongs to';
COMMENT ON COLUMN plan_fields.field IS 'Tên cột của bảng plans | Name of a column of plans';
COMMENT ON COLUMN plan_fields.value IS 'Giá trị, dạng chữ | The value as text';
COMMENT ON COLUMN plan_fields.inferred IS 'true khi suy ra từ danh mục, câu trích là chỗ suy ra | true where inferred from the registry; the quote is what it was inferred from';
COMMENT ON COLUMN plan_fields.quote IS 'Câu chữ làm chứng, đúng từng ký tự như trong documents.text | The sentence it rests on, character by character as in documents.text';
COMMENT ON COLUMN plan_fields.start_offset IS 'Vị trí đầu trong text, tính từ 0; substr(text, start_offset + 1, end_offset - start_offset) = quote | Start in text, 0-based; substr(text, start_offset + 1, end_offset - start_offset) = quote';
COMMENT ON COLUMN plan_fields.end_offset IS 'Vị trí ngay sau ký tự cuối | Offset after the last character';
COMMENT ON COLUMN plan_fields.page IS 'Trang, từ 1; null khi nguồn không chia trang | Page, from 1; null where the source has no pages';
COMMENT ON COLUMN plan_fields.confidence IS 'Xác suất dữ kiện đúng, từ 0 đến 1 | Probability that the fact is right, 0 to 1';
COMMENT ON COLUMN plan_fields.rule_id IS 'Quy tắc đã áp dụng | The rule that fired';
