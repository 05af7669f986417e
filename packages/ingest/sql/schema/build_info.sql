CREATE TABLE build_info (
  schema_version VARCHAR NOT NULL,
  extractor_version VARCHAR NOT NULL,
  built_at TIMESTAMP NOT NULL,
  document_count INTEGER NOT NULL,
  inputs_sha256 VARCHAR NOT NULL
);

COMMENT ON TABLE build_info IS 'Lần dựng cơ sở dữ liệu này (một dòng) | This build of the database (one row)';
COMMENT ON COLUMN build_info.schema_version IS 'Phiên bản của các bảng | Version of the tables';
COMMENT ON COLUMN build_info.extractor_version IS 'Phiên bản của bộ trích xuất | Version of the extractor';
COMMENT ON COLUMN build_info.built_at IS 'Lúc dựng, giờ UTC | When it was built, UTC';
COMMENT ON COLUMN build_info.document_count IS 'Số tài liệu | Number of documents';
COMMENT ON COLUMN build_info.inputs_sha256 IS 'sha256 của danh sách tên tệp và mã tài liệu; bằng nhau khi đầu vào bằng nhau | sha256 over file names and document ids; equal where the input is equal';
