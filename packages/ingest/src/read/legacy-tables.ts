/**
 * Vietnamese encodings from before Unicode. Each decoder takes the text as windows-1252 shows its bytes (so that a text
 * whose letters were already stored as those Latin images decodes the same way) and gives Unicode.
 */
interface LegacyEncoding {
  /** The name people know it by. */
  readonly name: string
  readonly decode: (latin: string) => string
}

type Table = ReadonlyMap<string, string>

/** A row of a table: consecutive codes from `first`; a dot leaves a code out. */
function rows(...entries: readonly (readonly [first: number, letters: string])[]): Table {
  const table = new Map<string, string>()
  for (const [first, letters] of entries) {
    Array.from(letters).forEach((letter, i) => {
      if (letter !== '.') table.set(String.fromCharCode(first + i), letter)
    })
  }
  return table
}

/** TCVN 5712 (VN3, "ABC"): one byte a letter; of the capitals only those without tone have codes of their own. */
export const TCVN3: Table = rows(
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ.ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè.ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ'],
)

/** Capital letters that TCVN3 can write: ASCII's and the seven marked ones. */
const TCVN3_CAPITAL = /[A-Z\u00a1-\u00a7]/g
const TCVN3_SMALL_MARKED = /[\u00a8-\u00fe]/

/**
 * Toned capitals are written with the codes of small letters (a font draws them as capitals). So a word with two plain
 * capitals or more was meant in capitals (`HO¹CH`), and so was every word of a line that has such a word and no plain
 * small letter (`KÕ HO¹CH`). Elsewhere the case that the file holds stays.
 */
function decodeTcvn3(latin: string): string {
  return latin.replace(/[^\n]+/g, (line) => {
    const inCapitals = !/[a-z]/.test(line) && (line.match(/[A-Za-z\u00a1-\u00fe]+/g) ?? []).some(meantInCapitals)
    if (inCapitals) return substitute(line, TCVN3).toUpperCase()
    return line.replace(/[A-Za-z\u00a1-\u00fe]+/g, (word) => {
      const decoded = substitute(word, TCVN3)
      return meantInCapitals(word) ? decoded.toUpperCase() : decoded
    })
  })
}

function meantInCapitals(word: string): boolean {
  return !/[a-z]/.test(word) && TCVN3_SMALL_MARKED.test(word) && (word.match(TCVN3_CAPITAL)?.length ?? 0) >= 2
}

function substitute(text: string, table: Table): string {
  let decoded = ''
  for (const unit of text) decoded += table.get(unit) ?? unit
  return decoded
}

/** VISCII (RFC 1456), the codes above ASCII; six rare capitals lie among the control codes. */
export const VISCII: Table = rows(
  [0x02, 'Ẳ'],
  [0x05, 'ẴẪ'],
  [0x14, 'Ỷ'],
  [0x19, 'Ỹ'],
  [0x1e, 'Ỵ'],
  [0xa0, 'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'],
)
/** VISCII's codes 0x80–0x9f, which windows-1252 shows as other characters; both images are taken. */
const VISCII_HIGH = 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ'
const windows1252 = new TextDecoder('windows-1252')

const visciiFull: Table = new Map([
  ...VISCII,
  ...Array.from(VISCII_HIGH).flatMap((letter, i): readonly (readonly [string, string])[] => [
    [String.fromCharCode(0x80 + i), letter],
    [windows1252.decode(Uint8Array.of(0x80 + i)), letter],
  ]),
])

/** windows-1258: some letters with their mark, the tone after them as a combining character. */
export const WINDOWS_1258: Table = rows(
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
)

/** VNI for Windows: a letter is followed by the character of its mark. Keys in small letters; capitals pair alike. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  a: 'ùáøàûảõãïạââáấàầåẩãẫäậêăéắèằúẳüẵëặ',
  e: 'ùéøèûẻõẽïẹâêáếàềåểãễäệ',
  o: 'ùóøòûỏõõïọâôáốàồåổãỗäộ',
  u: 'ùúøùûủõũïụ',
  y: 'ùýøỳûỷõỹ',
  ô: 'ùớøờûởõỡïợ',
  ö: 'ùứøừûửõữïự',
}
const VNI_SINGLES = 'ííììæỉóĩòịôơöưîỵñđ'

function vniTable(): Table {
  const table = new Map<string, string>()
  const put = (key: string, letter: string): void => {
    table.set(key, letter)
    table.set(key.toUpperCase(), letter.toUpperCase())
    if (key.length === 2) table.set(`${key[0]?.toUpperCase() ?? ''}${key[1] ?? ''}`, letter.toUpperCase())
  }
  for (const [base, pairs] of Object.entries(VNI_MARKS)) {
    for (let i = 0; i < pairs.length; i += 2) put(base + (pairs[i] ?? ''), pairs[i + 1] ?? '')
  }
  return table
}

export const VNI_PAIRS: Table = vniTable()

function singles(): Table {
  const table = new Map<string, string>()
  for (let i = 0; i < VNI_SINGLES.length; i += 2) {
    const [code = '', letter = ''] = [VNI_SINGLES[i], VNI_SINGLES[i + 1]]
    table.set(code, letter)
    table.set(code.toUpperCase(), letter.toUpperCase())
  }
  return table
}
export const VNI_LETTERS: Table = singles()

function decodeVni(latin: string): string {
  let decoded = ''
  for (let i = 0; i < latin.length; i++) {
    const pair = VNI_PAIRS.get(latin.slice(i, i + 2))
    if (pair !== undefined) i++
    decoded += pair ?? VNI_LETTERS.get(latin[i] ?? '') ?? latin[i] ?? ''
  }
  return decoded
}

export const legacyEncodings: readonly LegacyEncoding[] = [
  { name: 'TCVN3 (ABC)', decode: decodeTcvn3 },
  { name: 'VNI', decode: decodeVni },
  { name: 'windows-1258', decode: (latin) => substitute(latin, WINDOWS_1258).normalize('NFC') },
  { name: 'VISCII', decode: (latin) => substitute(latin, visciiFull) },
]
