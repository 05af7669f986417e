CREATE TABLE codes (
  list VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL,
  label_vi VARCHAR NOT NULL,
  label_en VARCHAR NOT NULL,
  definition_vi VARCHAR NOT NULL,
  definition_en VARCHAR NOT NULL
);

COMMENT ON TABLE codes IS 'Một mục của một danh mục mã | An entry of a code list';
COMMENT ON COLUMN codes.list IS 'Tên danh mục | Name of the list';
COMMENT ON COLUMN codes.code IS 'Mã | Code';
COMMENT ON COLUMN codes.ordinal IS 'Thứ tự trong danh mục, từ 1 | Place in the list, from 1';
COMMENT ON COLUMN codes.label_vi IS 'Nhãn tiếng Việt | Label in Vietnamese';
COMMENT ON COLUMN codes.label_en IS 'Nhãn tiếng Anh | Label in English';
COMMENT ON COLUMN codes.definition_vi IS 'Định nghĩa tiếng Việt | Definition in Vietnamese';
COMMENT ON COLUMN codes.definition_en IS 'Định nghĩa tiếng Anh | Definition in English';
