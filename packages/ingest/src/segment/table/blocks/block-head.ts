import { foldText } from '@doi-chieu/core/text/fold'
import { wordAt, type DocumentText } from '../../../normalize/document-text.js'
import { WordFlags } from '../../../normalize/word/word-array.js'
import { columnOf, headWords, type Column } from '../table-header.js'
import { wordsOfLines, type TextBlock } from './text-block.js'

/** Words that the heads of columns are made of. */
const HEAD_WORDS = new Set(
  foldText(
    [
      'tt stt số thứ tự nội dung nhiệm vụ công việc hoạt động giải pháp tên các danh mục cụ thể trọng tâm chủ yếu cơ quan đơn vị bộ phận',
      'người chủ trì đầu mối chính phối hợp tham gia thời gian hạn điểm tiến độ lộ trình thực hiện hoàn thành triển khai sản phẩm kết quả ra',
      'dự kiến ghi chú nếu có kinh phí phụ trách phân công trách nhiệm tổ chức cá nhân và sở ngành mốc hạng mục hình thức phương tiện',
      'tuyên truyền khi hết bắt kết thúc toán lãnh đạo chỉ theo dõi xử lý cần đạt nhóm nguồn địa đối tượng số lượng tính xong',
    ].join(' '),
  ).split(' '),
)
const headWord = new WordFlags('forms', (form) => HEAD_WORDS.has(form))
const LONGEST = 90
const BY_WHAT_MEANS = /^(?:hinh thuc|phuong (?:thuc|tien))/

/** A column with the words that tell it where the words of several heads stand between each other. */
const TOLD_BY: readonly (readonly [RegExp, Column])[] = [
  [/noi dung|nhiem vu|cong viec/, 'task'],
  [/chu tri|dau moi/, 'lead'],
  [/phoi/, 'partners'],
  [/thoi (?:gian|han)|tien do/, 'time'],
  [/san pham|ket qua|dau ra/, 'product'],
]

/** The columns that a block names which is nothing but heads; null for all other blocks. */
export function columnsOfBlock(document: DocumentText, block: TextBlock): readonly Column[] | null {
  const first = block[0]
  const last = block.at(-1)
  if (first === undefined || last === undefined || last.end - first.start > LONGEST) return null
  const { words } = document
  // Hardly a block opens with one of them.
  if (headWord.of(words.lexicon)[words.form[wordAt(words, first.start)] ?? 0] !== 1) return null
  // The numbers of columns may stand close to their heads.
  const folded = headWords(wordsOfLines(document, block).replace(/\s\(\d\)$/, ''))
  if (!folded.split(/[\s,/&()-]+/).every((word) => word === '' || HEAD_WORDS.has(word))) return null
  const several = TOLD_BY.flatMap(([words, column]) => {
    const at = folded.search(words)
    return at < 0 ? [] : [{ at, column }]
  })
  if (several.length > 1) return leadersFirst(several.sort((a, b) => a.at - b.at).map(({ column }) => column))
  // By what means a work is done is no part of it.
  const one = BY_WHAT_MEANS.test(folded) ? 'other' : columnOf(folded)
  return one === null ? null : [one]
}

/** Who leads stands before who helps, in whatever order the words of both have come. */
function leadersFirst(columns: readonly Column[]): readonly Column[] {
  const lead = columns.indexOf('lead')
  const partners = columns.indexOf('partners')
  if (lead < 0 || partners < 0 || lead < partners) return columns
  return columns.map((column) => (column === 'lead' ? 'partners' : column === 'partners' ? 'lead' : column))
}
