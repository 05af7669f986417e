CREATE TABLE channel_mentions (
  mention_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  channel VARCHAR NOT NULL,
  section VARCHAR,
  quote VARCHAR NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  page INTEGER,
  confidence DOUBLE NOT NULL,
  rule_id VARCHAR NOT NULL
);

COMMENT ON TABLE channel_mentions IS 'Một chỗ kế hoạch dự định dùng một kênh | One place where a plan means to use a channel';
COMMENT ON COLUMN channel_mentions.mention_id IS 'Mã lần nhắc | Id of the mention';
COMMENT ON COLUMN channel_mentions.plan_id IS 'Kế hoạch chứa dữ kiện này | The plan it belongs to';
COMMENT ON COLUMN channel_mentions.channel IS 'Kênh (bảng codes, danh mục channel) | Channel (table codes, list channel)';
COMMENT ON COLUMN channel_mentions.section IS 'Đề mục gần nhất phía trên | Nearest heading above';
COMMENT ON COLUMN channel_mentions.quote IS 'Câu chữ làm chứng, đúng từng ký tự như trong documents.text | The sentence it rests on, character by character as in documents.text';
COMMENT ON COLUMN channel_mentions.start_offset IS 'Vị trí đầu trong text, tính từ 0; substr(text, start_offset + 1, end_offset - start_offset) = quote | Start in text, 0-based; substr(text, start_offset + 1, end_offset - start_offset) = quote';
COMMENT ON COLUMN channel_mentions.end_offset IS 'Vị trí ngay sau ký tự cuối | Offset after the last character';
COMMENT ON COLUMN channel_mentions.page IS 'Trang, từ 1; null khi nguồn không chia trang | Page, from 1; null where the source has no pages';
COMMENT ON COLUMN channel_mentions.confidence IS 'Xác suất dữ kiện đúng, từ 0 đến 1 | Probability that the fact is right, 0 to 1';
COMMENT ON COLUMN channel_mentions.rule_id IS 'Quy tắc đã áp dụng | The rule that fired';
