import { foldText } from '@doi-chieu/core/text/fold'
import { actorVocabulary } from '../../../patterns/actor/actor-vocabulary.js'

/** Heads of bodies whose names go on with what no list knows: `Báo Yên Bái`, `Trường Chính trị tỉnh`. */
const OPEN_HEADS = [
  'sở|phòng|ban|báo|đài|trường|trung tâm|chi cục|cục|hội|đoàn|công an|bệnh viện|ngân hàng|kho bạc|công ty|viện|hiệp hội',
  'liên đoàn|ban quản lý|tòa án|viện kiểm sát|ủy ban nhân dân|ubnd|ủy ban|các|các sở|các cơ quan|các đơn vị|các ban|các phòng',
  'các hội|văn phòng|văn phòng ubnd|bưu điện|mặt trận|hội đồng|thuế|bảo hiểm xã hội|thanh tra|tổ|công đoàn|đoàn thanh niên',
  'tỉnh đoàn|thành đoàn|huyện đoàn',
  // Names that the state gives its bodies in every province, as far as rules elsewhere need not know them.
  'trung tâm kiểm soát bệnh tật|trung tâm phục vụ hành chính công|trung tâm y tế|trung tâm y tế khu vực|trung tâm dịch vụ việc làm|trung tâm khuyến nông',
  'trung tâm trợ giúp pháp lý nhà nước|trung tâm công tác xã hội|trung tâm chính trị|trung tâm chuyển đổi số|trung tâm dịch vụ nông nghiệp',
  'trung tâm xúc tiến đầu tư|trung tâm cung ứng dịch vụ công|trung tâm giáo dục nghề nghiệp|trung tâm nước sạch|trung tâm lưu trữ lịch sử',
  'ban quản lý dự án đầu tư xây dựng|ban quản lý các khu công nghiệp|ban quản lý khu kinh tế|ban an toàn giao thông|ban tiếp công dân',
  'văn phòng đăng ký đất đai|quỹ đầu tư phát triển|quỹ bảo vệ môi trường|viện nghiên cứu phát triển kinh tế xã hội|hội đồng thi đua khen thưởng',
  'chi cục bảo vệ môi trường|chi cục kiểm lâm|chi cục thủy lợi|chi cục chăn nuôi và thú y|chi cục trồng trọt và bảo vệ thực vật|chi cục thuế',
  'chi cục quản lý thị trường|chi cục an toàn vệ sinh thực phẩm|chi cục phát triển nông thôn|chi cục thống kê|chi cục quản lý đất đai|chi cục dân số',
  'trường cao đẳng|trường cao đẳng sư phạm|trường cao đẳng nghề|trường đại học|trường chính trị|trường trung cấp|trường trung học phổ thông',
  'hiệp hội doanh nghiệp|hiệp hội doanh nghiệp nhỏ và vừa|hiệp hội du lịch|hội luật gia|hội nhà báo|hội người cao tuổi|hội chữ thập đỏ',
  'hội khuyến học|hội doanh nhân trẻ|hội làm vườn|hội người mù|hội cựu thanh niên xung phong|liên minh hợp tác xã|liên đoàn lao động',
  'ngân hàng nhà nước|ngân hàng nhà nước khu vực|ngân hàng chính sách xã hội|ngân hàng nông nghiệp và phát triển nông thôn|kho bạc nhà nước',
  'kho bạc nhà nước khu vực|bảo hiểm xã hội khu vực|công ty điện lực|công ty môi trường đô thị|công ty cấp nước|bộ chỉ huy quân sự',
  'bộ chỉ huy bộ đội biên phòng|các bệnh viện|các trường học|các địa phương|các tổ chức chính trị xã hội|các ngân hàng thương mại',
  'các doanh nghiệp viễn thông|các cơ quan báo chí|các cơ sở giáo dục|các đơn vị sự nghiệp|viễn thông|thư viện|bảo tàng|công an cấp',
]

/** Names without their head are half of one more often than not. */
const FIELD = /^(?:nội vụ|tư pháp|tài chính|văn hóa|kế toán|địa chính|tuyên|thống kê|phát thanh|nội|người)/

/** Small words that a name does not end with. */
const LINKS = new Set(['va', 'cua', 'cac', 'cap', 'co', 'lien', 'to', 'don', 'thanh', 'thi'])

/** Whether a name may end with a word behind another: `các cấp`, but no `thị trấn cấp`. */
export function endsName(letters: string, before: string): boolean {
  return !LINKS.has(letters) || (letters === 'cap' && before === 'cac')
}

/** Small words that names of bodies go on with. */
const TAILS = new Set(
  foldText(
    'và cấp tỉnh huyện thành phố thị xã phường trấn đặc khu quận liên có cơ sở đơn vị tổ chức thôn bản việt nam trực thuộc đoàn thể các tp ủy',
  ).split(' '),
)

const LETTERS = 36
/** How far the letters of a cell have got in the names of bodies: numbers of nodes, and three that are none. */
export const NO_NAME = 0
/** Behind a name that is whole: it may take more words. */
export const OPEN = 1
/** What no name of a body goes on with. */
export const LOST = 2

interface LetterTrie {
  readonly next: Int32Array
  readonly ends: Uint8Array
  /** Nodes where a word of a name ends. */
  readonly words: Uint8Array
  /** Names that take no place behind them: `Sở Nội vụ`. */
  readonly closed: Uint8Array
  readonly size: number
}

let known: LetterTrie | null = null

/** The names of bodies letter by letter, without spaces: recognition glues words together. Made when the first table of a scan is read. */
function names(): LetterTrie {
  known ??= trieOf([
    ...actorVocabulary.flatMap(({ phrases }) =>
      phrases.filter((phrase) => /\s|^\p{Lu}{3}/u.test(phrase) && !FIELD.test(phrase)),
    ),
    ...OPEN_HEADS.flatMap((heads) => heads.split('|')),
  ])
  return known
}

function trieOf(phrases: readonly string[]): LetterTrie {
  const names = phrases.map((phrase) => foldText(phrase).split(/[^a-z\d]+/))
  const most = names.reduce((sum, words) => sum + words.join('').length, LOST + 1)
  const next = new Int32Array(most * LETTERS)
  const ends = new Uint8Array(most)
  const wordEnds = new Uint8Array(most)
  const closed = new Uint8Array(most)
  let size = LOST + 1
  for (const words of names) {
    let node = NO_NAME
    for (const word of words) {
      for (let i = 0; i < word.length; i++) {
        const slot = node * LETTERS + letterAt(word, i)
        if (next[slot] === 0) next[slot] = size++
        node = next[slot] ?? 0
      }
      wordEnds[node] = 1
    }
    ends[node] = 1
    if (words[0] === 'so' && words.length > 1) closed[node] = 1
  }
  ends[OPEN] = 1
  return { next, ends, words: wordEnds, closed, size }
}

function letterAt(letters: string, i: number): number {
  const code = letters.charCodeAt(i)
  return code >= 0x61 ? code - 0x61 : code - 0x30 + 26
}

/** Numbers of nodes are below. */
export function nameCount(): number {
  return names().size
}

/** Whether a name may end at a node. */
export function isWholeName(node: number): boolean {
  return names().ends[node] === 1
}

/** Whether the letters of a word go on with a name that a list knows whole, or with one that a small word may follow. */
export function goesOnWithName(node: number, wanted: boolean, word: string): boolean {
  if (node > LOST && walk(node, word) !== LOST) return true
  return TAILS.has(word) && (wanted || (isWholeName(node) && names().closed[node] !== 1))
}

function walk(from: number, letters: string): number {
  const { next, words } = names()
  let node = from
  for (let i = 0; i < letters.length; i++) {
    node = next[node * LETTERS + letterAt(letters, i)] ?? 0
    if (node === 0) return LOST
  }
  return words[node] === 1 ? node : LOST
}

/** A word of a cell as names know it. */
export interface NameWord {
  /** Folded letters and digits. */
  readonly letters: string
  readonly capital: boolean
  /** A comma or semicolon stands behind it: the names go on. */
  readonly beforeComma: boolean
}

const GOES_ON = -1.6
const OPENS = 0
const OPENS_IN_LIST = -1
const OPENS_WITHOUT_SIGN = 3
const TAIL = -0.2
const WANTED_TAIL = -1
const UNLISTED = 0.5
const UNLISTED_SMALL = 1.6
const NONE = 3
const BROKEN = 4
const STILL_LOST = 1.8
const BEHIND_CLOSED = 2.6

export interface NameStep {
  readonly node: number
  readonly cost: number
}

/** Whether a list has the name up to a word and its like. */
export function isListed({ node }: NameStep): boolean {
  return node > LOST
}

/**
 * What a word costs behind the words of a cell that names bodies, and how far the names get with it.
 * @param wanted a comma stands behind the last of them
 */
export function nameStep(node: number, wanted: boolean, word: NameWord): NameStep {
  const { letters, capital } = word
  if (node > LOST) {
    const on = walk(node, letters)
    if (on !== LOST) return { node: on, cost: GOES_ON }
  }
  const whole = isWholeName(node)
  // `Ban Tuyên giáo Tỉnh ủy`.
  if (whole && !wanted && node !== NO_NAME && TAILS.has(letters) && names().closed[node] !== 1)
    return { node: OPEN, cost: TAIL }
  if (capital && (node === NO_NAME || whole)) {
    const opened = walk(NO_NAME, letters)
    if (opened !== LOST)
      return { node: opened, cost: node === NO_NAME ? OPENS : wanted ? OPENS_IN_LIST : OPENS_WITHOUT_SIGN }
  }
  if (names().closed[node] === 1 && !wanted) return { node: OPEN, cost: BEHIND_CLOSED }
  if (whole && wanted && TAILS.has(letters)) return { node: OPEN, cost: WANTED_TAIL }
  if (node === NO_NAME) return { node: LOST, cost: NONE }
  if (!whole) return { node: LOST, cost: node === LOST ? STILL_LOST : BROKEN }
  return { node: OPEN, cost: capital ? UNLISTED : UNLISTED_SMALL }
}
