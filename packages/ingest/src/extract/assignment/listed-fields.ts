/** `các Sở Công Thương, Y tế`, `các sở: Tài chính, Tư pháp`: bodies of one kind, the kind told once. */
const OF_KIND = /^(?:các|Các)\s+(?:[Ss]ở|[Pp]hòng|[Bb]an|[Nn]gành|[Bb]ộ|đơn vị|cơ quan)\s*:?\s+(?=\p{Lu})/u
/** Names with a comma in them. */
const WITH_COMMA = /Văn h(?:óa|oá),\s+(?=Thể thao|Thông tin|Xã hội)/gu
/** The first halves of names that `và` goes on. */
const HALF =
  /(?:Kế hoạch|Nông nghiệp|Tài nguyên|Thông tin|Giáo dục|Khoa học|Thương binh|Văn h(?:óa|oá)|Thể thao|Dân tộc|Quy hoạch|Lao động|Tài chính)$/u
const HELD = '\u0000'

/** `Công an tỉnh và các Sở: Tài chính, `: a list of one kind among others, up to one of its names. */
const AMONG_OTHERS = /(?:,|;|\svà)\s+các\s+(?:[Ss]ở|[Pp]hòng|[Bb]an|[Nn]gành|[Bb]ộ)\s*:\s+\p{Lu}[^;.:]*(?:,|\svà)\s+$/u

/** Whether a word with a capital is a name of a list of one kind that begins at `from` or behind it, be it `Xây dựng`. */
export function isField(text: string, from: number, at: number): boolean {
  return OF_KIND.test(text.slice(from, from + 24)) || AMONG_OTHERS.test(text.slice(from, at))
}

/** The names of a list of one kind, the first with its kind; null where a unit is no such list. */
export function listedFields(unit: string): readonly string[] | null {
  if (!unit.includes(',') || !OF_KIND.test(unit)) return null
  const parts = unit
    .replace(WITH_COMMA, (words) => words.replace(',', HELD))
    .split(/,\s+(?=\p{Lu})/u)
    .flatMap(withoutAnd)
    .map((part) => part.replaceAll(HELD, ',').trim())
  return parts.length > 1 ? parts : null
}

/** `Xây dựng và Y tế` are two, `Kế hoạch và Đầu tư` is one. */
function withoutAnd(part: string): readonly string[] {
  const at = part.lastIndexOf(' và ')
  return at < 0 || HALF.test(part.slice(0, at)) || !/^\p{Lu}/u.test(part.slice(at + 4))
    ? [part]
    : [part.slice(0, at), part.slice(at + 4)]
}

/** Whether a colon stands between the kind and the names of such a list. */
export function opensFields(text: string, colon: number): boolean {
  return (
    KIND_BEFORE.test(text.slice(Math.max(0, colon - 16), colon)) && /^:\s+\p{Lu}/u.test(text.slice(colon, colon + 4))
  )
}

const KIND_BEFORE = /(?:^|\s)(?:các|Các)\s+(?:[Ss]ở|[Pp]hòng|[Bb]an|[Nn]gành|[Bb]ộ|đơn vị|cơ quan)\s*$/u
