import { foldedPhrases } from '../folded-phrases.js'
import { ownNumberLine } from './own-number-line.js'
import type { NamedPatternExample } from '../pattern-example.js'

const REPORTS = 'báo cáo|giấy mời|thông báo|tờ trình|biên bản|công điện'

/** Other documents by the word that stands above their subject, or before it. They cite plans and have sections and recipients too. Folded. */
export const otherNameAbove = new RegExp(
  `^(?:${foldedPhrases([REPORTS, 'thư mời|giấy giới thiệu|phiếu trình'])})(?:\\s|$)|^huong dan(?:$|\\sxay dung\\s)`,
)

/** Other documents by the word that stands alone on a line of the head. Folded. */
export const otherName = new RegExp(
  `^\\W{0,3}(?:${foldedPhrases([
    'nghị quyết|chỉ thị|kết luận|quy chế|quy định|hướng dẫn|thông tri|lời kêu gọi|thông cáo(?: báo chí)?|hợp đồng',
    REPORTS,
    'công văn|thông tư|nghị định|bản cam kết|giao ước thi đua',
  ])})\\W{0,3}$`,
)

/** The word of a decision alone on its line. Folded. */
export const decisionName = /^\W{0,3}quyet dinh\W{0,3}$/

/** A number of one's own whose symbol is that of another document: `Số: 12/NQ-HĐND`, `Số 05-TB/TU`. Folded, at the start of a line. */
export const otherNumber = new RegExp(
  String.raw`${ownNumberLine}(?:[/-]|\/20\d{2}\/)\s?(?:nq|ct|kl|qc|hd|tb|bc|ttr?|gm|cd|bb)\s?[/-]\s?[a-z]`,
)

/** A letter's own number opens with its sender: `Số: 1234/UBND-NC`. Folded, at the start of a line. */
export const letterNumber = new RegExp(
  String.raw`${ownNumberLine}\/\s?(?:ubnd|s[a-z]{1,6}|p[a-z]{1,5}|b[a-z]{1,6}|vp[a-z]{0,6})\s?-\s?[a-z]`,
)

/** What each of these patterns finds and what it leaves, folded. */
export const otherDocuments: readonly NamedPatternExample[] = [
  {
    name: 'otherNameAbove',
    pattern: otherNameAbove,
    example: 'bao cao ket qua thuc hien ke hoach',
    counterExample: 'huong dan nghiep vu cho can bo',
  },
  { name: 'otherName', pattern: otherName, example: 'chi thi', counterExample: 'chi thi so 07/ct-ttg ngay 22/5/2013' },
  {
    name: 'decisionName',
    pattern: decisionName,
    example: 'quyet dinh:',
    counterExample: 'quyet dinh ban hanh ke hoach',
  },
  {
    name: 'otherNumber',
    pattern: otherNumber,
    example: 'so: 12/nq-hdnd nghe an, ngay 14 thang 3',
    counterExample: 'so: 12/kh-ubnd',
  },
  { name: 'otherNumber, of the Party', pattern: otherNumber, example: 'so -tb/bcd', counterExample: 'so 18-kh/du' },
  {
    name: 'letterNumber',
    pattern: letterNumber,
    example: 'so: 1234/ubnd-nc',
    counterExample: 'so: 35/kh-snv',
  },
]
