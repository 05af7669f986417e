CREATE TABLE build_info (
  schema_version VARCHAR NOT NULL,
  extractor_version VARCHAR NOT NULL,
  built_at TIMESTAMP NOT NULL,
  document_count INTEGER NOT NULL,
  inputs_sha256 VARCHAR NOT NULL,
  conversion_sha256 VARCHAR
);

COMMENT ON TABLE build_info IS 'Lần dựng cơ sở dữ liệu này (một dòng) | This build of the database (one row)';
COMMENT ON COLUMN build_info.schema_version IS 'Phiên bản của các bảng | Version of the tables';
COMMENT ON COLUMN build_info.extractor_version IS 'Phiên bản của bộ trích xuất, sau dấu + là dấu vết của chính mã nguồn và các bảng danh mục đã dùng | Version of the extractor; after + a mark of the very code and gazetteer tables used';
COMMENT ON COLUMN build_info.built_at IS 'Lúc dựng, giờ UTC | When it was built, UTC';
COMMENT ON COLUMN build_info.document_count IS 'Số tài liệu | Number of documents';
COMMENT ON COLUMN build_info.inputs_sha256 IS 'sha256 của danh sách tên tệp, mã tài liệu và bảng chuyển đổi; bằng nhau khi đầu vào bằng nhau | sha256 over file names, document ids and the conversion table; equal where the input is equal';
COMMENT ON COLUMN build_info.conversion_sha256 IS 'sha256 của bảng chuyển đổi đơn vị 01/7/2025 đã nạp; null khi chưa nạp, lúc đó đơn vị bị chia chỉ có đơn vị kế thừa chính | sha256 of the imported conversion table of 1 July 2025; null where none was imported and split units have their main successor only';
