CREATE TABLE findings (
  finding_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  severity VARCHAR NOT NULL,
  message_vi VARCHAR NOT NULL,
  message_en VARCHAR NOT NULL,
  expected VARCHAR,
  quote VARCHAR,
  start_offset INTEGER,
  end_offset INTEGER,
  page INTEGER,
  confidence DOUBLE NOT NULL,
  rule_id VARCHAR NOT NULL
);

COMMENT ON TABLE findings IS 'Điều nên xem lại trong một kế hoạch | Something in a plan that a reader should look at';
COMMENT ON COLUMN findings.finding_id IS 'Mã ghi nhận | Id of the finding';
COMMENT ON COLUMN findings.plan_id IS 'Kế hoạch chứa dữ kiện này | The plan it belongs to';
COMMENT ON COLUMN findings.kind IS 'Loại (bảng codes, danh mục finding_kind) | Kind (table codes, list finding_kind)';
COMMENT ON COLUMN findings.severity IS 'Mức: error, warning, info | Severity: error, warning, info';
COMMENT ON COLUMN findings.message_vi IS 'Lời giải thích, tiếng Việt | Explanation in Vietnamese';
COMMENT ON COLUMN findings.message_en IS 'Lời giải thích, tiếng Anh | Explanation in English';
COMMENT ON COLUMN findings.expected IS 'Điều lẽ ra có; null khi không nói chắc được | What would have been expected; null where nothing definite can be said';
COMMENT ON COLUMN findings.quote IS 'Câu chữ làm chứng, đúng từng ký tự như trong documents.text | The sentence it rests on, character by character as in documents.text';
COMMENT ON COLUMN findings.start_offset IS 'Vị trí đầu trong text, tính từ 0; substr(text, start_offset + 1, end_offset - start_offset) = quote | Start in text, 0-based; substr(text, start_offset + 1, end_offset - start_offset) = quote';
COMMENT ON COLUMN findings.end_offset IS 'Vị trí ngay sau ký tự cuối | Offset after the last character';
COMMENT ON COLUMN findings.page IS 'Trang, từ 1; null khi nguồn không chia trang | Page, from 1; null where the source has no pages';
COMMENT ON COLUMN findings.confidence IS 'Xác suất dữ kiện đúng, từ 0 đến 1 | Probability that the fact is right, 0 to 1';
COMMENT ON COLUMN findings.rule_id IS 'Quy tắc đã áp dụng | The rule that fired';
