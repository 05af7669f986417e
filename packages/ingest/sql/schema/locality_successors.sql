CREATE TABLE locality_successors (
  old_locality_id VARCHAR NOT NULL,
  new_locality_id VARCHAR NOT NULL,
  relation VARCHAR NOT NULL,
  effective_on VARCHAR NOT NULL,
  legal_basis VARCHAR
);

COMMENT ON TABLE locality_successors IS 'Một đơn vị cũ và một đơn vị kế thừa nó | An old unit and a unit that succeeded it';
COMMENT ON COLUMN locality_successors.old_locality_id IS 'Đơn vị cũ | The old unit';
COMMENT ON COLUMN locality_successors.new_locality_id IS 'Đơn vị mới | The new unit';
COMMENT ON COLUMN locality_successors.relation IS 'Cách kế thừa (bảng codes, danh mục successor_relation) | How (table codes, list successor_relation)';
COMMENT ON COLUMN locality_successors.effective_on IS 'Ngày có hiệu lực, ISO | Effective on, ISO';
COMMENT ON COLUMN locality_successors.legal_basis IS 'Căn cứ | Legal basis';
