CREATE VIEW v_cascade AS
WITH named AS (
  SELECT
    p.plan_id,
    list_sort(coalesce((SELECT list(DISTINCT c.par_area) FROM commitments AS c WHERE c.plan_id = p.plan_id AND c.par_area IS NOT NULL), [])) AS par_areas,
    list_sort(coalesce((SELECT list(DISTINCT c.index_code) FROM commitments AS c WHERE c.plan_id = p.plan_id AND c.index_code IS NOT NULL), [])) AS indices,
    list_sort(coalesce((SELECT list(DISTINCT m.channel) FROM channel_mentions AS m WHERE m.plan_id = p.plan_id), [])) AS channels
  FROM plans AS p
)
SELECT
  s.programme_id,
  l.number AS programme_number,
  l.title AS programme_title,
  l.issued_on AS programme_issued_on,
  s.step_id,
  s.tree_rank,
  s.depth,
  s.step,
  s.step_year,
  s.state,
  s.level,
  s.locality_id,
  s.issuer,
  s.issuer_sort,
  s.legal_document_id,
  s.plan_id,
  s.citation_id,
  s.doc_type,
  s.number,
  s.number_sort,
  s.title,
  s.issued_on,
  CAST(TRY_CAST(s.issued_on AS DATE) - TRY_CAST(l.issued_on AS DATE) AS INTEGER) AS lag_days,
  s.above_step_id,
  a.step AS above_step,
  a.level AS above_level,
  a.issuer AS above_issuer,
  a.number AS above_number,
  CAST(TRY_CAST(s.issued_on AS DATE) - TRY_CAST(a.issued_on AS DATE) AS INTEGER) AS lag_from_above_days,
  s.cited_with_programme,
  s.plan_ids,
  n.par_areas,
  n.channels,
  n.indices,
  s.compared_step_id,
  c.issuer AS compared_issuer,
  c.plan_id AS compared_plan_id,
  CASE WHEN m.plan_id IS NOT NULL THEN list_filter(n.par_areas, x -> NOT list_contains(m.par_areas, x)) END AS par_areas_added,
  CASE WHEN m.plan_id IS NOT NULL THEN list_filter(m.par_areas, x -> NOT list_contains(n.par_areas, x)) END AS par_areas_dropped,
  CASE WHEN m.plan_id IS NOT NULL THEN list_filter(n.channels, x -> NOT list_contains(m.channels, x)) END AS channels_added,
  CASE WHEN m.plan_id IS NOT NULL THEN list_filter(m.channels, x -> NOT list_contains(n.channels, x)) END AS channels_dropped,
  CASE WHEN m.plan_id IS NOT NULL THEN list_filter(n.indices, x -> NOT list_contains(m.indices, x)) END AS indices_added,
  CASE WHEN m.plan_id IS NOT NULL THEN list_filter(m.indices, x -> NOT list_contains(n.indices, x)) END AS indices_dropped
FROM cascade_steps AS s
JOIN legal_documents AS l ON l.legal_document_id = s.programme_id
LEFT JOIN cascade_steps AS a ON a.step_id = s.above_step_id
LEFT JOIN cascade_steps AS c ON c.step_id = s.compared_step_id
LEFT JOIN named AS n ON n.plan_id = s.plan_id
LEFT JOIN named AS m ON m.plan_id = c.plan_id;

COMMENT ON VIEW v_cascade IS 'Lan tỏa của một chương trình từ Trung ương xuống tỉnh, huyện, xã: mỗi chặng một dòng, kể cả chỗ chưa có văn bản; số ngày chỉ tính khi cả hai ngày đủ ngày, tháng, năm | How a national programme reaches province, district and commune: one row a step, places without document included; days are counted only between full dates';
COMMENT ON COLUMN v_cascade.programme_id IS 'Văn bản của Trung ương đứng đầu (bảng legal_documents) | The national document at the head (table legal_documents)';
COMMENT ON COLUMN v_cascade.programme_number IS 'Số, ký hiệu của văn bản đứng đầu | Number of the document at the head';
COMMENT ON COLUMN v_cascade.programme_title IS 'Trích yếu của văn bản đứng đầu | Title of the document at the head';
COMMENT ON COLUMN v_cascade.programme_issued_on IS 'Ngày ban hành của văn bản đứng đầu, ISO | Date of issue of the document at the head, ISO';
COMMENT ON COLUMN v_cascade.step_id IS 'Mã chặng (bảng cascade_steps) | Id of the step (table cascade_steps)';
COMMENT ON COLUMN v_cascade.tree_rank IS 'Thứ tự đọc: Trung ương, tỉnh, sở, huyện, xã | Order of reading: national, province, departments, districts, communes';
COMMENT ON COLUMN v_cascade.depth IS 'Số cấp dưới Trung ương; 0 là Trung ương | Levels below the national document; 0 is national';
COMMENT ON COLUMN v_cascade.step IS 'Loại chặng (bảng codes, danh mục cascade_step) | Kind of step (table codes, list cascade_step)';
COMMENT ON COLUMN v_cascade.step_year IS 'Năm của kế hoạch năm; null với chương trình | Year of an annual step; null for a programme';
COMMENT ON COLUMN v_cascade.state IS 'known, mentioned, missing (bảng codes, danh mục cascade_state) | known, mentioned, missing (table codes, list cascade_state)';
COMMENT ON COLUMN v_cascade.level IS 'Cấp ban hành (bảng codes, danh mục issuer_level) | Level of the issuer (table codes, list issuer_level)';
COMMENT ON COLUMN v_cascade.locality_id IS 'Đơn vị của nơi ban hành vào ngày ban hành (bảng localities) | Unit of the issuing body on the day of issue (table localities)';
COMMENT ON COLUMN v_cascade.issuer IS 'Nơi ban hành | Issuing body';
COMMENT ON COLUMN v_cascade.issuer_sort IS 'Thứ tự chữ cái tiếng Việt của issuer; dùng để sắp xếp | Rank of issuer in Vietnamese order; sort by it';
COMMENT ON COLUMN v_cascade.legal_document_id IS 'Văn bản, khi được viện dẫn (bảng legal_documents) | The document, where it is cited (table legal_documents)';
COMMENT ON COLUMN v_cascade.plan_id IS 'Kế hoạch trong kho (bảng plans), khi có toàn văn | The plan of the corpus (table plans), where its text is here';
COMMENT ON COLUMN v_cascade.citation_id IS 'Lần nhắc đến đầu tiên trong kho (bảng legal_citations) | Its first mention in the corpus (table legal_citations)';
COMMENT ON COLUMN v_cascade.doc_type IS 'Loại văn bản | Type of document';
COMMENT ON COLUMN v_cascade.number IS 'Số, ký hiệu; null khi chưa biết | Number; null where unknown';
COMMENT ON COLUMN v_cascade.number_sort IS 'Thứ tự chữ cái tiếng Việt của number; dùng để sắp xếp | Rank of number in Vietnamese order; sort by it';
COMMENT ON COLUMN v_cascade.title IS 'Trích yếu | Title';
COMMENT ON COLUMN v_cascade.issued_on IS 'Ngày ban hành, ISO, có thể không đủ; null khi chưa biết | Date of issue, ISO, may be partial; null where unknown';
COMMENT ON COLUMN v_cascade.lag_days IS 'Số ngày từ văn bản của Trung ương; null khi một ngày không đủ | Days from the national document; null where either date is partial';
COMMENT ON COLUMN v_cascade.above_step_id IS 'Chặng đã biết ngay trên: cùng loại, cùng năm ở cấp trên gần nhất, nếu không có thì chương trình gần nhất | The known step it follows: same kind and year at the nearest level above, else the nearest programme';
COMMENT ON COLUMN v_cascade.above_step IS 'Loại của chặng ngay trên | Kind of the step above';
COMMENT ON COLUMN v_cascade.above_level IS 'Cấp ban hành của chặng ngay trên | Level of the step above';
COMMENT ON COLUMN v_cascade.above_issuer IS 'Nơi ban hành của chặng ngay trên | Issuer of the step above';
COMMENT ON COLUMN v_cascade.above_number IS 'Số, ký hiệu của chặng ngay trên | Number of the step above';
COMMENT ON COLUMN v_cascade.lag_from_above_days IS 'Số ngày từ chặng ngay trên; âm khi ban hành trước; null khi một ngày không đủ | Days from the step above; negative where it was issued earlier; null where either date is partial';
COMMENT ON COLUMN v_cascade.cited_with_programme IS 'true khi có kế hoạch viện dẫn cả văn bản này và chương trình; ngược lại chỉ xếp theo nội dung và thời kỳ | true where a plan cites both it and the programme; otherwise joined by subject and period only';
COMMENT ON COLUMN v_cascade.plan_ids IS 'Các kế hoạch viện dẫn văn bản hoặc thuộc đơn vị này và cấp dưới của nó | Plans that cite it or stand at or below its unit';
COMMENT ON COLUMN v_cascade.par_areas IS 'Lĩnh vực cải cách hành chính mà văn bản nêu; null khi kho không có toàn văn | Reform areas the document names; null where its text is not in the corpus';
COMMENT ON COLUMN v_cascade.channels IS 'Kênh tuyên truyền mà văn bản nêu; null khi kho không có toàn văn | Channels the document names; null where its text is not in the corpus';
COMMENT ON COLUMN v_cascade.indices IS 'Chỉ số mà văn bản nêu; null khi kho không có toàn văn | Indices the document names; null where its text is not in the corpus';
COMMENT ON COLUMN v_cascade.compared_step_id IS 'Chặng đem so: cùng loại, cùng năm ở cấp trên gần nhất mà kho có toàn văn | The step it is compared with: same kind and year at the nearest level above whose text is in the corpus';
COMMENT ON COLUMN v_cascade.compared_issuer IS 'Nơi ban hành của chặng đem so | Issuer of the step compared with';
COMMENT ON COLUMN v_cascade.compared_plan_id IS 'Kế hoạch của chặng đem so (bảng plans) | Plan of the step compared with (table plans)';
COMMENT ON COLUMN v_cascade.par_areas_added IS 'Lĩnh vực có ở đây mà chặng đem so không nêu; null khi không so được | Areas named here and not in the step compared with; null where there is none';
COMMENT ON COLUMN v_cascade.par_areas_dropped IS 'Lĩnh vực chặng đem so nêu mà ở đây không có; null khi không so được | Areas named in the step compared with and not here; null where there is none';
COMMENT ON COLUMN v_cascade.channels_added IS 'Kênh có ở đây mà chặng đem so không nêu; null khi không so được | Channels named here and not in the step compared with; null where there is none';
COMMENT ON COLUMN v_cascade.channels_dropped IS 'Kênh chặng đem so nêu mà ở đây không có; null khi không so được | Channels named in the step compared with and not here; null where there is none';
COMMENT ON COLUMN v_cascade.indices_added IS 'Chỉ số có ở đây mà chặng đem so không nêu; null khi không so được | Indices named here and not in the step compared with; null where there is none';
COMMENT ON COLUMN v_cascade.indices_dropped IS 'Chỉ số chặng đem so nêu mà ở đây không có; null khi không so được | Indices named in the step compared with and not here; null where there is none';
