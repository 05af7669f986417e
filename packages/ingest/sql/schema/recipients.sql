CREATE TABLE recipients (
  recipient_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  recipient VARCHAR NOT NULL,
  recipient_sort INTEGER NOT NULL,
  is_archive BOOLEAN NOT NULL,
  quote VARCHAR NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  page INTEGER,
  confidence DOUBLE NOT NULL,
  rule_id VARCHAR NOT NULL
);

COMMENT ON TABLE recipients IS 'Một dòng của "Nơi nhận" | A line of Nơi nhận';
COMMENT ON COLUMN recipients.recipient_id IS 'Mã dòng | Id of the line';
COMMENT ON COLUMN recipients.plan_id IS 'Kế hoạch chứa dữ kiện này | The plan it belongs to';
COMMENT ON COLUMN recipients.ordinal IS 'Thứ tự trong danh sách, từ 1 | Place in the list, from 1';
COMMENT ON COLUMN recipients.recipient IS 'Nơi nhận như viết | Recipient as written';
COMMENT ON COLUMN recipients.recipient_sort IS 'Thứ tự chữ cái tiếng Việt của recipient trong bảng này, từ 0; dùng để sắp xếp | Rank of recipient in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN recipients.is_archive IS 'true với dòng lưu (Lưu: VT), không tính là nơi nhận | true for the archive line (Lưu: VT), which is no recipient for counts';
COMMENT ON COLUMN recipients.quote IS 'Câu chữ làm chứng, đúng từng ký tự như trong documents.text | The sentence it rests on, character by character as in documents.text';
COMMENT ON COLUMN recipients.start_offset IS 'Vị trí đầu trong text, tính từ 0; substr(text, start_offset + 1, end_offset - start_offset) = quote | Start in text, 0-based; substr(text, start_offset + 1, end_offset - start_offset) = quote';
COMMENT ON COLUMN recipients.end_offset IS 'Vị trí ngay sau ký tự cuối | Offset after the last character';
COMMENT ON COLUMN recipients.page IS 'Trang, từ 1; null khi nguồn không chia trang | Page, from 1; null where the source has no pages';
COMMENT ON COLUMN recipients.confidence IS 'Xác suất dữ kiện đúng, từ 0 đến 1 | Probability that the fact is right, 0 to 1';
COMMENT ON COLUMN recipients.rule_id IS 'Quy tắc đã áp dụng | The rule that fired';
