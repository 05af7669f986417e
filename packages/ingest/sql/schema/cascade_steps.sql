CREATE TABLE cascade_steps (
  step_id VARCHAR NOT NULL,
  programme_id VARCHAR NOT NULL,
  step VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  step_year INTEGER,
  level VARCHAR NOT NULL,
  locality_id VARCHAR,
  issuer VARCHAR,
  issuer_sort INTEGER,
  legal_document_id VARCHAR,
  plan_id VARCHAR,
  citation_id VARCHAR,
  doc_type VARCHAR,
  number VARCHAR,
  number_sort INTEGER,
  title VARCHAR,
  title_sort INTEGER,
  issued_on VARCHAR,
  cited_with_programme BOOLEAN NOT NULL,
  above_step_id VARCHAR,
  compared_step_id VARCHAR,
  plan_ids VARCHAR[] NOT NULL,
  tree_rank INTEGER NOT NULL,
  depth INTEGER NOT NULL
);

COMMENT ON TABLE cascade_steps IS 'Các chặng của một chương trình từ Trung ương xuống xã: mỗi dòng một văn bản đã biết, hoặc một chỗ chưa có văn bản | Steps of a national programme down to the communes: one row a known document, or a place where none is known';
COMMENT ON COLUMN cascade_steps.step_id IS 'Mã chặng | Id of the step';
COMMENT ON COLUMN cascade_steps.programme_id IS 'Văn bản của Trung ương đứng đầu (bảng legal_documents) | The national document at the head (table legal_documents)';
COMMENT ON COLUMN cascade_steps.step IS 'Loại chặng: programme, annual_plan, communication_plan (bảng codes, danh mục cascade_step) | Kind of step (table codes, list cascade_step)';
COMMENT ON COLUMN cascade_steps.state IS 'known, mentioned, missing (bảng codes, danh mục cascade_state) | known, mentioned, missing (table codes, list cascade_state)';
COMMENT ON COLUMN cascade_steps.step_year IS 'Năm của kế hoạch năm; null với chương trình | Year of an annual step; null for a programme';
COMMENT ON COLUMN cascade_steps.level IS 'Cấp ban hành (bảng codes, danh mục issuer_level) | Level of the issuer (table codes, list issuer_level)';
COMMENT ON COLUMN cascade_steps.locality_id IS 'Đơn vị của nơi ban hành vào ngày ban hành (bảng localities); với sở, ngành là tỉnh; null với Trung ương hoặc khi chưa rõ đơn vị | Unit of the issuing body on the day of issue (table localities); for a department its province; null for a national body or an unknown unit';
COMMENT ON COLUMN cascade_steps.issuer IS 'Nơi ban hành | Issuing body';
COMMENT ON COLUMN cascade_steps.issuer_sort IS 'Thứ tự chữ cái tiếng Việt của issuer trong bảng này, từ 0; dùng để sắp xếp | Rank of issuer in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN cascade_steps.legal_document_id IS 'Văn bản, khi được viện dẫn (bảng legal_documents) | The document, where it is cited (table legal_documents)';
COMMENT ON COLUMN cascade_steps.plan_id IS 'Kế hoạch trong kho (bảng plans), khi có toàn văn | The plan of the corpus (table plans), where its text is here';
COMMENT ON COLUMN cascade_steps.citation_id IS 'Lần nhắc đến đầu tiên trong kho (bảng legal_citations) | Its first mention in the corpus (table legal_citations)';
COMMENT ON COLUMN cascade_steps.doc_type IS 'Loại văn bản | Type of document';
COMMENT ON COLUMN cascade_steps.number IS 'Số, ký hiệu; null khi chưa biết | Number; null where unknown';
COMMENT ON COLUMN cascade_steps.number_sort IS 'Thứ tự chữ cái tiếng Việt của number trong bảng này, từ 0; dùng để sắp xếp | Rank of number in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN cascade_steps.title IS 'Trích yếu | Title';
COMMENT ON COLUMN cascade_steps.title_sort IS 'Thứ tự chữ cái tiếng Việt của title trong bảng này, từ 0; dùng để sắp xếp | Rank of title in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN cascade_steps.issued_on IS 'Ngày ban hành, ISO, có thể không đủ; null khi chưa biết | Date of issue, ISO, may be partial; null where unknown';
COMMENT ON COLUMN cascade_steps.cited_with_programme IS 'true khi có kế hoạch viện dẫn cả văn bản này và chương trình; ngược lại chỉ xếp theo nội dung và thời kỳ | true where a plan cites both it and the programme; otherwise joined by subject and period only';
COMMENT ON COLUMN cascade_steps.above_step_id IS 'Chặng đã biết ngay trên: cùng loại, cùng năm ở cấp trên gần nhất, nếu không có thì chương trình gần nhất | The known step it follows: same kind and year at the nearest level above, else the nearest programme';
COMMENT ON COLUMN cascade_steps.compared_step_id IS 'Chặng cùng loại, cùng năm ở cấp trên gần nhất mà kho có toàn văn | The nearest step above of the same kind and year whose text is in the corpus';
COMMENT ON COLUMN cascade_steps.plan_ids IS 'Các kế hoạch viện dẫn văn bản hoặc thuộc đơn vị này và cấp dưới của nó | Plans that cite it or stand at or below its unit';
COMMENT ON COLUMN cascade_steps.tree_rank IS 'Thứ tự đọc: Trung ương, tỉnh, sở, huyện, xã | Order of reading: national, province, departments, districts, communes';
COMMENT ON COLUMN cascade_steps.depth IS 'Số cấp dưới Trung ương; 0 là Trung ương | Levels below the national document; 0 is national';
