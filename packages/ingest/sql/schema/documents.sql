CREATE TABLE documents (
  document_id VARCHAR NOT NULL,
  file_name VARCHAR NOT NULL,
  file_name_sort INTEGER NOT NULL,
  media_type VARCHAR NOT NULL,
  byte_count INTEGER NOT NULL,
  page_count INTEGER,
  text VARCHAR NOT NULL,
  char_count INTEGER NOT NULL,
  text_quality VARCHAR NOT NULL,
  extraction_method VARCHAR NOT NULL,
  ingested_at TIMESTAMP NOT NULL
);

COMMENT ON TABLE documents IS 'Một tệp nguồn như đã nhận | A source file as received';
COMMENT ON COLUMN documents.document_id IS 'sha256 của các byte, chữ thường hệ 16 | sha256 of the bytes, lower-case hex';
COMMENT ON COLUMN documents.file_name IS 'Đường dẫn tính từ PATH đã nạp; tệp trùng nội dung lấy tên đứng trước, các tên khác ở document_names | Path under the ingested PATH; of equal files the first name, the others are in document_names';
COMMENT ON COLUMN documents.file_name_sort IS 'Thứ tự chữ cái tiếng Việt của file_name trong bảng này, từ 0; dùng để sắp xếp | Rank of file_name in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN documents.media_type IS 'Kiểu nội dung | Media type';
COMMENT ON COLUMN documents.byte_count IS 'Số byte của tệp | Bytes of the file';
COMMENT ON COLUMN documents.page_count IS 'Số trang; null khi nguồn không chia trang | Pages; null where the source has none';
COMMENT ON COLUMN documents.text IS 'Văn bản chuẩn: NFC, xuống dòng \n, chỉ BMP, không sửa chữa | Canonical text: NFC, line ends \n, BMP only, nothing repaired';
COMMENT ON COLUMN documents.char_count IS 'Số ký tự của text | Characters of text';
COMMENT ON COLUMN documents.text_quality IS 'Chất lượng chữ: clean, diacritics_lost, noisy (bảng codes) | Quality of the text: clean, diacritics_lost, noisy (table codes)';
COMMENT ON COLUMN documents.extraction_method IS 'Cách lấy chữ: text, pdf_text, docx, html, ocr (bảng codes) | How the text was obtained: text, pdf_text, docx, html, ocr (table codes)';
COMMENT ON COLUMN documents.ingested_at IS 'Lúc nạp lần đầu, giờ UTC | When it was first ingested, UTC';
