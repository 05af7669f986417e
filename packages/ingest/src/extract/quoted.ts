/** `phong trào “mỗi tuần 10 phút …”`: whether a quote that opens between two offsets is still open at the second. */
export function isQuoted(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}
