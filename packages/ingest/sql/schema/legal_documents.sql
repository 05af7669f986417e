CREATE TABLE legal_documents (
  legal_document_id VARCHAR NOT NULL,
  number VARCHAR,
  number_sort INTEGER,
  doc_type VARCHAR NOT NULL,
  issuer VARCHAR,
  issuer_sort INTEGER,
  issuer_level VARCHAR,
  issued_on VARCHAR,
  title VARCHAR,
  title_sort INTEGER,
  source VARCHAR NOT NULL
);

COMMENT ON TABLE legal_documents IS 'Văn bản được viện dẫn | The document that is cited';
COMMENT ON COLUMN legal_documents.legal_document_id IS 'Mã văn bản | Id of the document';
COMMENT ON COLUMN legal_documents.number IS 'Số, ký hiệu | Number';
COMMENT ON COLUMN legal_documents.number_sort IS 'Thứ tự chữ cái tiếng Việt của number trong bảng này, từ 0; dùng để sắp xếp | Rank of number in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN legal_documents.doc_type IS 'Loại văn bản | Type of document';
COMMENT ON COLUMN legal_documents.issuer IS 'Cơ quan ban hành | Issuer';
COMMENT ON COLUMN legal_documents.issuer_sort IS 'Thứ tự chữ cái tiếng Việt của issuer trong bảng này, từ 0; dùng để sắp xếp | Rank of issuer in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN legal_documents.issuer_level IS 'Cấp ban hành: party, central, province, district, commune, department | Level: party, central, province, district, commune, department';
COMMENT ON COLUMN legal_documents.issued_on IS 'Ngày ban hành, ISO, có thể không đủ | Date of issue, ISO, may be partial';
COMMENT ON COLUMN legal_documents.title IS 'Trích yếu | Title';
COMMENT ON COLUMN legal_documents.title_sort IS 'Thứ tự chữ cái tiếng Việt của title trong bảng này, từ 0; dùng để sắp xếp | Rank of title in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN legal_documents.source IS 'Biết từ đâu: catalogue, corpus, cited_only (danh mục legal_source) | Known from: catalogue, corpus, cited_only (list legal_source)';
