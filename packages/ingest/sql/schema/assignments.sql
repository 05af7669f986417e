CREATE TABLE assignments (
  assignment_id VARCHAR NOT NULL,
  plan_id VARCHAR NOT NULL,
  actor VARCHAR NOT NULL,
  actor_sort INTEGER NOT NULL,
  actor_role VARCHAR NOT NULL,
  duty VARCHAR NOT NULL,
  task VARCHAR NOT NULL,
  partners VARCHAR[] NOT NULL,
  frequency VARCHAR,
  deadline VARCHAR,
  layout VARCHAR NOT NULL,
  quote VARCHAR NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  page INTEGER,
  confidence DOUBLE NOT NULL,
  rule_id VARCHAR NOT NULL
);

COMMENT ON TABLE assignments IS 'Một đơn vị và một việc được giao | Actor and duty clause';
COMMENT ON COLUMN assignments.assignment_id IS 'Mã phân công | Id of the assignment';
COMMENT ON COLUMN assignments.plan_id IS 'Kế hoạch chứa dữ kiện này | The plan it belongs to';
COMMENT ON COLUMN assignments.actor IS 'Đơn vị, người như viết | Actor as written';
COMMENT ON COLUMN assignments.actor_sort IS 'Thứ tự chữ cái tiếng Việt của actor trong bảng này, từ 0; dùng để sắp xếp | Rank of actor in Vietnamese order within this table, from 0; sort by it';
COMMENT ON COLUMN assignments.actor_role IS 'Nhóm đơn vị (bảng codes) | Role of the actor (table codes)';
COMMENT ON COLUMN assignments.duty IS 'Loại việc: requested, lead, advise, coordinate, monitor, execute | Duty: requested, lead, advise, coordinate, monitor, execute';
COMMENT ON COLUMN assignments.task IS 'Việc được giao, viết trên một dòng | The clause on one line';
COMMENT ON COLUMN assignments.partners IS 'Đơn vị phối hợp, như viết | Partners as written';
COMMENT ON COLUMN assignments.frequency IS 'Định kỳ, như viết | Frequency as written';
COMMENT ON COLUMN assignments.deadline IS 'Thời hạn, như viết | Deadline as written';
COMMENT ON COLUMN assignments.layout IS 'Cách trình bày: heading, label, table, request, running | Layout: heading, label, table, request, running';
COMMENT ON COLUMN assignments.quote IS 'Câu chữ làm chứng, đúng từng ký tự như trong documents.text | The sentence it rests on, character by character as in documents.text';
COMMENT ON COLUMN assignments.start_offset IS 'Vị trí đầu trong text, tính từ 0; substr(text, start_offset + 1, end_offset - start_offset) = quote | Start in text, 0-based; substr(text, start_offset + 1, end_offset - start_offset) = quote';
COMMENT ON COLUMN assignments.end_offset IS 'Vị trí ngay sau ký tự cuối | Offset after the last character';
COMMENT ON COLUMN assignments.page IS 'Trang, từ 1; null khi nguồn không chia trang | Page, from 1; null where the source has no pages';
COMMENT ON COLUMN assignments.confidence IS 'Xác suất dữ kiện đúng, từ 0 đến 1 | Probability that the fact is right, 0 to 1';
COMMENT ON COLUMN assignments.rule_id IS 'Quy tắc đã áp dụng | The rule that fired';
