import { defineCodeList } from '../code/code-list.js'

export const textQualityCodes = defineCodeList('text_quality', {
  clean: ['rõ', 'clean', 'Văn bản có đủ dấu, ít lỗi.', 'Text with its diacritics, few errors.'],
  diacritics_lost: [
    'mất dấu',
    'diacritics lost',
    'Chữ đúng nhưng phần lớn dấu tiếng Việt đã mất.',
    'The letters are right but most Vietnamese marks are lost.',
  ],
  noisy: ['nhiễu', 'noisy', 'Văn bản nhận dạng có nhiều lỗi chữ.', 'Recognised text with many wrong letters.'],
})
export type TextQuality = (typeof textQualityCodes.codes)[number]

export const extractionMethodCodes = defineCodeList('extraction_method', {
  text: ['văn bản thuần', 'plain text', 'Tệp văn bản hoặc Markdown.', 'A text or Markdown file.'],
  pdf_text: ['lớp chữ PDF', 'PDF text layer', 'Lớp chữ có sẵn trong tệp PDF.', 'The text layer inside a PDF.'],
  docx: ['Word', 'Word', 'Tệp Word (.docx).', 'A Word file (.docx).'],
  html: ['HTML', 'HTML', 'Trang HTML.', 'An HTML page.'],
  ocr: ['nhận dạng ảnh', 'OCR', 'Chữ nhận dạng từ bản quét.', 'Text recognised from a scan.'],
})
export type ExtractionMethod = (typeof extractionMethodCodes.codes)[number]
