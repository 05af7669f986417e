CREATE TABLE plans (
  plan_id VARCHAR NOT NULL,
  document_id VARCHAR NOT NULL,
  title VARCHAR,
  title_sort INTEGER,
  plan_year INTEGER,
  doc_number VARCHAR,
  doc_number_sort INTEGER,
  doc_symbol VARCHAR,
  doc_date VARCHAR,
  issuer VARCHAR,
  issuer_sort INTEGER,
  issuer_level VARCHAR,
  locality_id VARCHAR,
  locality_name VARCHAR,
  locality_name_sort INTEGER,
  locality_level VARCHAR,
  district_name VARCHAR,
  district_name_sort INTEGER,
  province_name VARCHAR,
  province_name_sort INTEGER,
  current_locality_id VARCHAR,
  current_locality_name VARCHAR,
  current_locality_name_sort INTEGER,
  current_province_name VARCHAR,
  current_province_name_sort INTEGER,
  signer_name VARCHAR,
  signer_name_sort INTEGER,
  signer_title VARCHAR,
  signing_form VARCHAR,
  place_inferred BOOLEAN NOT NULL
);

COMMENT ON TABLE plans IS 'Kế hoạch mà một tài liệu chứa | The plan that a document carries';
COMMENT ON COLUMN plans.plan_id IS 'Mã kế hoạch | Id of the plan';
COMMENT ON COLUMN plans.document_id IS 'Tài liệu nguồn | Its source document';
COMMENT ON COLUMN plans.title IS 'Tiêu đề, không kể chữ "KẾ HOẠCH" | Title without the word KẾ HOẠCH';
COMMENT ON COLUMN plans.title_sort IS 'Thứ tự chữ cái tiếng Việt của title trong bảng này, từ 0; dùng để sắp xếp | Rank of title in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plans.plan_year IS 'Năm kế hoạch | Year the plan is for';
COMMENT ON COLUMN plans.doc_number IS 'Số và ký hiệu; null khi số để trống | Number with symbol; null where the number is blank';
COMMENT ON COLUMN plans.doc_number_sort IS 'Thứ tự chữ cái tiếng Việt của doc_number trong bảng này, từ 0; dùng để sắp xếp | Rank of doc_number in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plans.doc_symbol IS 'Phần ký hiệu biết được kể cả khi số để trống | What is known of the symbol even where the number is blank';
COMMENT ON COLUMN plans.doc_date IS 'Ngày ban hành như viết, ISO, có thể chỉ có năm hoặc năm-tháng; ngày không có trong lịch giữ như viết | Date of issue as written, ISO, may be partial: 2023, 2022-02; a day that no calendar has stays as written';
COMMENT ON COLUMN plans.issuer IS 'Cơ quan ban hành | Issuing body';
COMMENT ON COLUMN plans.issuer_sort IS 'Thứ tự chữ cái tiếng Việt của issuer trong bảng này, từ 0; dùng để sắp xếp | Rank of issuer in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plans.issuer_level IS 'Cấp của cơ quan ban hành (bảng codes) | Level of the issuing body (table codes)';
COMMENT ON COLUMN plans.locality_id IS 'Đơn vị hành chính khi ban hành (bảng localities); với sở, ngành là tỉnh của cơ quan | Unit at the time of issue (table localities); for a department its province';
COMMENT ON COLUMN plans.locality_name IS 'Tên đơn vị khi ban hành; với sở, ngành là tên cơ quan | Name of the unit at the time of issue; for a department the body';
COMMENT ON COLUMN plans.locality_name_sort IS 'Thứ tự chữ cái tiếng Việt của locality_name trong bảng này, từ 0; dùng để sắp xếp | Rank of locality_name in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plans.locality_level IS 'Loại đơn vị (bảng codes) | Kind of unit (table codes)';
COMMENT ON COLUMN plans.district_name IS 'Huyện, quận, thị xã, thành phố thuộc tỉnh khi ban hành | District at the time of issue';
COMMENT ON COLUMN plans.district_name_sort IS 'Thứ tự chữ cái tiếng Việt của district_name trong bảng này, từ 0; dùng để sắp xếp | Rank of district_name in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plans.province_name IS 'Tỉnh, thành phố khi ban hành | Province at the time of issue';
COMMENT ON COLUMN plans.province_name_sort IS 'Thứ tự chữ cái tiếng Việt của province_name trong bảng này, từ 0; dùng để sắp xếp | Rank of province_name in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plans.current_locality_id IS 'Đơn vị kế thừa ngày nay (bảng localities) | Its successor of today (table localities)';
COMMENT ON COLUMN plans.current_locality_name IS 'Tên đơn vị ngày nay | Name of the unit of today';
COMMENT ON COLUMN plans.current_locality_name_sort IS 'Thứ tự chữ cái tiếng Việt của current_locality_name trong bảng này, từ 0; dùng để sắp xếp | Rank of current_locality_name in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plans.current_province_name IS 'Tỉnh, thành phố ngày nay | Province of today';
COMMENT ON COLUMN plans.current_province_name_sort IS 'Thứ tự chữ cái tiếng Việt của current_province_name trong bảng này, từ 0; dùng để sắp xếp | Rank of current_province_name in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plans.signer_name IS 'Người ký | Who signed';
COMMENT ON COLUMN plans.signer_name_sort IS 'Thứ tự chữ cái tiếng Việt của signer_name trong bảng này, từ 0; dùng để sắp xếp | Rank of signer_name in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN plans.signer_title IS 'Chức vụ người ký | Title of the signer';
COMMENT ON COLUMN plans.signing_form IS 'Thể thức ký: TM., KT., TL., TUQ., Q.; null khi ký trực tiếp | Form of signing: TM., KT., TL., TUQ., Q.; null where the head signs';
COMMENT ON COLUMN plans.place_inferred IS 'true khi huyện hoặc tỉnh lấy từ danh mục đơn vị, không phải từ văn bản | true where district or province came from the registry, not from the text';
