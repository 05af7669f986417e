CREATE TABLE legal_citations (
  citation_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  doc_type VARCHAR NOT NULL,
  number VARCHAR,
  number_sort INTEGER,
  issuer VARCHAR,
  issuer_sort INTEGER,
  cited_date VARCHAR,
  subject VARCHAR,
  role VARCHAR NOT NULL,
  legal_document_id VARCHAR,
  resolution VARCHAR NOT NULL,
  quote VARCHAR NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  page INTEGER,
  confidence DOUBLE NOT NULL,
  rule_id VARCHAR NOT NULL
);

COMMENT ON TABLE legal_citations IS 'Một lần viện dẫn một văn bản | One mention of a legal or guiding document';
COMMENT ON COLUMN legal_citations.citation_id IS 'Mã lần viện dẫn | Id of the mention';
COMMENT ON COLUMN legal_citations.plan_id IS 'Kế hoạch chứa dữ kiện này | The plan it belongs to';
COMMENT ON COLUMN legal_citations.doc_type IS 'Loại văn bản như viết: Kế hoạch, Nghị quyết, Luật… | Vietnamese type word: Kế hoạch, Nghị quyết, Luật…';
COMMENT ON COLUMN legal_citations.number IS 'Số, ký hiệu, chỉ khi lần viện dẫn này ghi | Number, only where this mention shows one';
COMMENT ON COLUMN legal_citations.number_sort IS 'Thứ tự chữ cái tiếng Việt của number trong bảng này, từ 0; dùng để sắp xếp | Rank of number in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN legal_citations.issuer IS 'Cơ quan ban hành như viết | Issuer as written';
COMMENT ON COLUMN legal_citations.issuer_sort IS 'Thứ tự chữ cái tiếng Việt của issuer trong bảng này, từ 0; dùng để sắp xếp | Rank of issuer in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN legal_citations.cited_date IS 'Ngày như viết, ISO, có thể không đủ; ngày không có trong lịch (2022-02-31) giữ như viết | Date as written, ISO, may be partial; a day that no calendar has (2022-02-31) stays as written';
COMMENT ON COLUMN legal_citations.subject IS 'Trích yếu như viết | Subject as written';
COMMENT ON COLUMN legal_citations.role IS 'Vai trò: basis, implementation, content (bảng codes, danh mục citation_role) | Role: basis, implementation, content (table codes, list citation_role)';
COMMENT ON COLUMN legal_citations.legal_document_id IS 'Văn bản được viện dẫn (bảng legal_documents); null khi chưa xác định | The document cited (table legal_documents); null where unresolved';
COMMENT ON COLUMN legal_citations.resolution IS 'Mức xác định: resolved, inferred, ambiguous, unresolved | How it was identified: resolved, inferred, ambiguous, unresolved';
COMMENT ON COLUMN legal_citations.quote IS 'Câu chữ làm chứng, đúng từng ký tự như trong documents.text | The sentence it rests on, character by character as in documents.text';
COMMENT ON COLUMN legal_citations.start_offset IS 'Vị trí đầu trong text, tính từ 0; substr(text, start_offset + 1, end_offset - start_offset) = quote | Start in text, 0-based; substr(text, start_offset + 1, end_offset - start_offset) = quote';
COMMENT ON COLUMN legal_citations.end_offset IS 'Vị trí ngay sau ký tự cuối | Offset after the last character';
COMMENT ON COLUMN legal_citations.page IS 'Trang, từ 1; null khi nguồn không chia trang | Page, from 1; null where the source has no pages';
COMMENT ON COLUMN legal_citations.confidence IS 'Xác suất dữ kiện đúng, từ 0 đến 1 | Probability that the fact is right, 0 to 1';
COMMENT ON COLUMN legal_citations.rule_id IS 'Quy tắc đã áp dụng | The rule that fired';
