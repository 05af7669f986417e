/** A stretch of text by offsets. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stamp stands above or beside the header. */
const HEADER = 1500
/** `CÔNG VĂN ĐẾN`, `VĂN BẢN ĐẾN Số: 1187`, `ĐẾN`, in capitals: a line of a sentence may begin with the word. */
const STAMP =
  /^[ \t|]*(?:(?:C[ÔO]NG|V[ĂA]N|CV)(?: (?:V[ĂA]N|B[ẢA]N))? )?[ĐD][ẾÊÉÈE]N(?=[ \t|:.]*$|[ \t|:.]+(?:S[ốôóo]|Ng[àa]y|Gi[ờo])(?!\p{L}))/u
/** `Số: 1187   Ngày: 12/01`, `Giờ: 9h30`, `Chuyển: Phòng CCHC`, `Lưu hồ sơ số: …`: what a registry writes into its stamp. */
const FIELD =
  /^[ \t|]*(?:s[ốôóo](?: v[àa] k[ýy] hi[ệe]u(?: hs)?)?|ng[àa]y|gi[ờo]|chuy[ểêẻe]n|k[íi]nh chuy[ểêẻe]n|l[ưu]u h[ồôo] s[ơo](?: s[ốôo])?)[ \t]*(?::|\.{2}|\d)/i
/** `Số: 04/KH-UBND`: the number of the document itself. */
const SYMBOL = /\/\s?\p{Lu}{2}/u
const MOST_FIELDS = 4

/** The stamp of the registry that received a document: its number and day are not the document's. Empty where none is. */
export function arrivalStamps(text: string): readonly Stretch[] {
  const head = text.slice(0, HEADER)
  // The word alone tells nearly every text from a stamped one.
  if (!/[ĐD][ẾÊÉÈE]N[ \t|:.]*(?:\r?$|S[ốôóo]|Ng|Gi)/m.test(head)) return []
  const stamps: Stretch[] = []
  let stamp: Stretch | null = null
  let fields = 0
  let at = 0
  for (const line of head.split('\n')) {
    const end = at + line.length
    if (STAMP.test(line)) {
      stamp = { start: isReceiver(head, at, end) ? 0 : at, end }
      fields = /\d/.test(line) ? 1 : 0
    } else if (stamp !== null && fields < MOST_FIELDS && FIELD.test(line) && !SYMBOL.test(line)) {
      stamp = { start: stamp.start, end }
      fields++
    } else if (stamp !== null && line.trim() !== '') {
      if (fields > 0) stamps.push(stamp)
      stamp = null
    }
    at = end + 1
  }
  return stamps
}

/** Most lines of the name of who received the document, above the word of its stamp. */
const MOST_NAMED = 3
const IN_CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u

/** Whether nothing but a name in capitals stands above a stamp, and the name of who issued the document below it. */
function isReceiver(head: string, start: number, end: number): boolean {
  const above = head
    .slice(0, start)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return (
    above.length > 0 &&
    above.length <= MOST_NAMED &&
    above.every((line) => IN_CAPITALS.test(line) && !MOTTO.test(line)) &&
    OWN_NAME.test(head.slice(end))
  )
}

const MOTTO = /C[ỘO]NG\s+H[ÒO][AÀ]/u
const OWN_NAME =
  /^[ \t|]*(?:[ỦU][ỶYỲ] BAN|UBND|S[ỞO] |H[ỘO]I |Đ[ẢA]NG |T[ỈI]NH |HUY[ỆE]N |B[ỘO] |BAN |C[ÔO]NG AN|TR[ƯU][ỜO]NG )/mu
