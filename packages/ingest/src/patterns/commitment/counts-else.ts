/** `Chỉ tiêu 1 - 80%`, `quý 2 - 05 lớp`, `năm 2026 - 12 hội nghị`: what a number before a dash counts instead. Folded, before it. */
export const countsElse =
  /\b(?:chi\s+tieu|muc\s+tieu|nhiem\s+vu|muc|quy|thang|ngay|nam|(?<!\bco\s)so|dot|lan|tuan|nhom)\s*:?\s*$/
