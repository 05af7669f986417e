CREATE TABLE document_names (
  document_id VARCHAR NOT NULL,
  file_name VARCHAR NOT NULL,
  file_name_sort INTEGER NOT NULL
);

COMMENT ON TABLE document_names IS 'Một tên tệp của một tài liệu; tệp trùng nội dung là một tài liệu có nhiều tên | A file name of a document; files of equal content are one document with several names';
COMMENT ON COLUMN document_names.document_id IS 'Tài liệu mang tên này | The document of this name';
COMMENT ON COLUMN document_names.file_name IS 'Tên, tính từ PATH đã nạp | The name, under the ingested PATH';
COMMENT ON COLUMN document_names.file_name_sort IS 'Thứ tự chữ cái tiếng Việt của file_name trong bảng này, từ 0; dùng để sắp xếp | Rank of file_name in Vietnamese order within this table, from 0; sort by it';
