-- Texts are canonical: NFC, line ends \n, their length as stated (so an offset means the same everywhere).
SELECT 'documents' AS relation, document_id AS id, file_name AS problem
FROM documents
WHERE length(text) <> char_count
  OR nfc_normalize(text) <> text
  OR contains(text, chr(13))
  OR trim(text) = '';
