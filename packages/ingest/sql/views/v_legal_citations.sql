CREATE VIEW v_legal_citations AS
WITH cited AS (
  SELECT
    plan_id,
    coalesce(legal_document_id, citation_id) AS cited_key,
    any_value(legal_document_id) AS legal_document_id,
    arg_min(citation_id, (start_offset, end_offset, citation_id)) AS first_citation_id,
    CAST(count(*) AS INTEGER) AS mentions,
    CAST(count(*) FILTER (role = 'basis') AS INTEGER) AS basis_mentions,
    CAST(count(*) FILTER (role = 'implementation') AS INTEGER) AS implementation_mentions,
    CAST(count(*) FILTER (role = 'content') AS INTEGER) AS content_mentions,
    list_sort(list(DISTINCT cited_date) FILTER (cited_date IS NOT NULL)) AS cited_dates,
    max(confidence) AS confidence
  FROM legal_citations
  GROUP BY plan_id, cited_key
),
totals AS (
  SELECT plan_id, CAST(count(*) AS INTEGER) AS plan_citations FROM legal_citations GROUP BY plan_id
)
SELECT
  s.plan_id,
  s.plan_year,
  s.locality_id,
  s.locality_name,
  s.locality_name_sort,
  s.locality_level,
  s.district_name,
  s.district_name_sort,
  s.province_name,
  s.province_name_sort,
  s.current_locality_name,
  s.current_locality_name_sort,
  s.current_province_name,
  s.current_province_name_sort,
  s.text_quality,
  c.legal_document_id,
  coalesce(l.doc_type, f.doc_type) AS doc_type,
  coalesce(l.number, f.number) AS number,
  coalesce(l.issuer, f.issuer) AS issuer,
  l.issuer_level,
  l.issued_on,
  coalesce(l.title, f.subject) AS title,
  l.source,
  f.resolution,
  c.mentions,
  c.basis_mentions,
  c.implementation_mentions,
  c.content_mentions,
  coalesce(c.cited_dates, []) AS cited_dates,
  t.plan_citations,
  c.mentions / t.plan_citations AS share_of_plan_citations,
  CAST(TRY_CAST(p.doc_date AS DATE) - TRY_CAST(l.issued_on AS DATE) AS INTEGER) AS lag_days,
  c.confidence,
  c.first_citation_id
FROM cited AS c
JOIN v_plan_scope AS s ON s.plan_id = c.plan_id
JOIN plans AS p ON p.plan_id = c.plan_id
JOIN legal_citations AS f ON f.citation_id = c.first_citation_id
JOIN totals AS t ON t.plan_id = c.plan_id
LEFT JOIN legal_documents AS l ON l.legal_document_id = c.legal_document_id;

COMMENT ON VIEW v_legal_citations IS 'Căn cứ pháp lý: mỗi kế hoạch và mỗi văn bản được viện dẫn một dòng; lần viện dẫn chưa xác định đứng riêng | Legal citations: one row a plan and cited document; an unresolved mention is a row of its own';
COMMENT ON COLUMN v_legal_citations.plan_id IS 'Kế hoạch (bảng plans) | The plan (table plans)';
COMMENT ON COLUMN v_legal_citations.plan_year IS 'Năm kế hoạch | Year the plan is for';
COMMENT ON COLUMN v_legal_citations.locality_id IS 'Đơn vị hành chính khi ban hành (bảng localities); với sở, ngành là tỉnh của cơ quan | Unit at the time of issue (table localities); for a department its province';
COMMENT ON COLUMN v_legal_citations.locality_name IS 'Tên đơn vị khi ban hành; với sở, ngành là tên cơ quan | Name of the unit at the time of issue; for a department the body';
COMMENT ON COLUMN v_legal_citations.locality_name_sort IS 'Thứ tự chữ cái tiếng Việt của locality_name; dùng để sắp xếp | Rank of locality_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_legal_citations.locality_level IS 'Loại đơn vị (bảng codes) | Kind of unit (table codes)';
COMMENT ON COLUMN v_legal_citations.district_name IS 'Huyện, quận, thị xã, thành phố thuộc tỉnh khi ban hành | District at the time of issue';
COMMENT ON COLUMN v_legal_citations.district_name_sort IS 'Thứ tự chữ cái tiếng Việt của district_name; dùng để sắp xếp | Rank of district_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_legal_citations.province_name IS 'Tỉnh, thành phố khi ban hành | Province at the time of issue';
COMMENT ON COLUMN v_legal_citations.province_name_sort IS 'Thứ tự chữ cái tiếng Việt của province_name; dùng để sắp xếp | Rank of province_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_legal_citations.current_locality_name IS 'Tên đơn vị ngày nay | Name of the unit of today';
COMMENT ON COLUMN v_legal_citations.current_locality_name_sort IS 'Thứ tự chữ cái tiếng Việt của current_locality_name; dùng để sắp xếp | Rank of current_locality_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_legal_citations.current_province_name IS 'Tỉnh, thành phố ngày nay | Province of today';
COMMENT ON COLUMN v_legal_citations.current_province_name_sort IS 'Thứ tự chữ cái tiếng Việt của current_province_name; dùng để sắp xếp | Rank of current_province_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_legal_citations.text_quality IS 'Chất lượng chữ của tài liệu; khác clean thì "không thấy" có thể là không đọc được | Quality of the text; where it is not clean, nothing found may mean unreadable';
COMMENT ON COLUMN v_legal_citations.legal_document_id IS 'Văn bản được viện dẫn (bảng legal_documents); null khi chưa xác định | The cited document (table legal_documents); null where unresolved';
COMMENT ON COLUMN v_legal_citations.doc_type IS 'Loại văn bản | Type of document';
COMMENT ON COLUMN v_legal_citations.number IS 'Số, ký hiệu; của văn bản, nếu chưa xác định thì như viết | Number of the document, or as written where unresolved';
COMMENT ON COLUMN v_legal_citations.issuer IS 'Cơ quan ban hành; của văn bản, nếu chưa xác định thì như viết | Issuer of the document, or as written where unresolved';
COMMENT ON COLUMN v_legal_citations.issuer_level IS 'Cấp ban hành (bảng codes); null khi chưa xác định | Level of the issuer (table codes); null where unresolved';
COMMENT ON COLUMN v_legal_citations.issued_on IS 'Ngày ban hành đã biết, ISO, có thể không đủ | Known date of issue, ISO, may be partial';
COMMENT ON COLUMN v_legal_citations.title IS 'Trích yếu | Title';
COMMENT ON COLUMN v_legal_citations.source IS 'Biết từ đâu (danh mục legal_source); null khi chưa xác định | Known from (list legal_source); null where unresolved';
COMMENT ON COLUMN v_legal_citations.resolution IS 'Mức xác định của lần viện dẫn đầu tiên | How the first mention was identified';
COMMENT ON COLUMN v_legal_citations.mentions IS 'Số lần viện dẫn văn bản này trong kế hoạch | Mentions of this document in the plan';
COMMENT ON COLUMN v_legal_citations.basis_mentions IS 'Trong đó: ở phần căn cứ | Of these: in the opening basis';
COMMENT ON COLUMN v_legal_citations.implementation_mentions IS 'Trong đó: phải triển khai theo | Of these: to be implemented';
COMMENT ON COLUMN v_legal_citations.content_mentions IS 'Trong đó: là nội dung tuyên truyền | Of these: content to be made known';
COMMENT ON COLUMN v_legal_citations.cited_dates IS 'Các ngày như viết, ISO | Dates as written, ISO';
COMMENT ON COLUMN v_legal_citations.plan_citations IS 'Tổng số lần viện dẫn của kế hoạch: mẫu số của share_of_plan_citations | All mentions of the plan: denominator of share_of_plan_citations';
COMMENT ON COLUMN v_legal_citations.share_of_plan_citations IS 'mentions chia cho plan_citations, từ 0 đến 1 | mentions divided by plan_citations, 0 to 1';
COMMENT ON COLUMN v_legal_citations.lag_days IS 'Số ngày từ issued_on đến ngày kế hoạch; null khi một ngày không đủ | Days from issued_on to the date of the plan; null where either is partial';
COMMENT ON COLUMN v_legal_citations.confidence IS 'Độ tin cậy cao nhất trong các lần viện dẫn | Highest confidence among the mentions';
COMMENT ON COLUMN v_legal_citations.first_citation_id IS 'Lần viện dẫn đầu tiên (bảng legal_citations) | First mention (table legal_citations)';
