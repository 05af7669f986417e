/** Words of fields that names of bodies join by a comma: `Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội`. Words may begin with capitals. */
const COMMA_PAIRS: readonly (readonly [before: string, behind: string])[] = [
  ['phòng', 'chống'],
  ['phòng cháy', 'chữa cháy'],
  ['cứu nạn', 'cứu hộ'],
  ['tội phạm', 'tệ nạn'],
  ['tham nhũng', 'lãng phí'],
  ['tham nhũng', 'tiêu cực'],
  ['lãng phí', 'tiêu cực'],
  ['buôn lậu', 'gian lận'],
  ['phổ biến', 'giáo dục'],
  ['thi đua', 'khen thưởng'],
  ['trật tự', 'an toàn'],
  ['khoa học', 'công nghệ'],
  ['công nghệ', 'đổi mới'],
  ['đổi mới sáng tạo', 'chuyển đổi số'],
  ['văn hóa', 'thể thao'],
  ['văn hoá', 'thể thao'],
  ['lao động', 'thương binh'],
  ['thiên tai', 'tìm kiếm'],
]

/** A phrase whose words may begin with capitals. */
const words = (phrase: string): string =>
  phrase
    .split(' ')
    .map(([first = '', ...rest]) => `[${first}${first.toUpperCase()}]${rest.join('')}`)
    .join(String.raw`\s+`)

/** A comma inside such a name, as a piece of a pattern. */
export const commaInName: string = COMMA_PAIRS.map(
  ([before, behind]) => `(?<=(?<!\\p{L})${words(before)}),(?=\\s*${words(behind)}(?!\\p{L}))`,
).join('|')

/** What the piece finds and what it leaves. */
export const commaInNameExamples: readonly { readonly example: string; readonly counterExample: string }[] = [
  { example: 'Cục phòng, chống tội phạm', counterExample: 'Ban Dân tộc, chống tội phạm' },
  { example: 'Hội đồng phổ biến, giáo dục pháp luật', counterExample: 'Bộ Y tế, giáo dục pháp luật' },
  { example: 'Ban Chỉ đạo phòng, chống tham nhũng, lãng phí', counterExample: 'Viện Kinh tế, lãng phí' },
]
