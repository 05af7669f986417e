import { foldedPhrases } from '../folded-phrases.js'
import type { PatternExample } from '../pattern-example.js'

/** What an annex may be called besides `phụ lục`. Folded. */
const LISTS = 'danh muc|danh sach|bang|bieu|mau|de cuong|lich|du toan|noi dung chi tiet|nhiem vu chi tiet'
const ATTACHED = 'kem theo|dinh kem|gui kem|ban hanh kem'
/** Not behind `kèm theo` of another's annex: `kèm theo Thông tư …`; `kèm theo Quyết định này` is the plan's own. */
const NOT_ANOTHERS =
  '(?! (?:theo )?(?:quyet dinh (?!nay)|nghi dinh|nghi quyet|thong tu|cong van|huong dan|chi thi|ke hoach so|van ban so|luat|bao cao|to trinh|ho so|hop dong|thu tuc|giay to))'
/** What may stand behind words that say no more than that something is attached. */
const SAID = String.raw`(?: (?:ke hoach|van ban|quyet dinh|chuong trinh)(?: nay)?)?(?=\s*(?:[.;:,)]|$)| (?:gui|ve) )`

/** Words that announce an annex, each with what it finds and what it must leave alone. Folded, on one line. */
export const announcedAnnexes: readonly PatternExample[] = [
  {
    pattern: new RegExp(
      String.raw`(?:\(|^)[^()]{0,90}(?:phu luc|phu bieu|bieu (?:mau|so))(?![^()]{0,30} va kem theo)[^()]{0,90}(?:${ATTACHED})(?: theo)?${NOT_ANOTHERS}`,
    ),
    example: '(co phu luc du toan kem theo)',
    counterExample: 'phu luc ban hanh kem theo quyet dinh so 876',
  },
  {
    pattern: /(?:kem theo|chi tiet (?:tai|theo|trong)) [^().;]{0,30}(?:phu luc|(?:phu )?bieu)/,
    example: '(kem theo phu luc cac nhiem vu)',
    counterExample: 'chi tiet tai bang duoi day',
  },
  {
    pattern: new RegExp(
      String.raw`(?:tai|theo|trong|co) (?:phu luc|(?:phu )?bieu)(?: [a-z0-9]{1,6}){0,6} (?:kem theo|dinh kem)${SAID}`,
    ),
    example: 'co bieu phan cong chi tiet kem theo',
    counterExample: 'theo bieu mau dien tu va kem theo giay to',
  },
  {
    pattern: new RegExp(String.raw`\((?:(?:co|theo|xem) )?(?:${LISTS})[^().;]{0,60} (?:kem theo|dinh kem)\)`),
    example: '(danh sach to cong tac kem theo)',
    counterExample: '(danh sach ho ngheo nop kem theo don)',
  },
  {
    pattern: new RegExp(
      String.raw`(?:theo|co|tai) (?:${LISTS})(?: [a-z0-9]{2,6}){0,3} (?:${ATTACHED})(?: theo)?${SAID}`,
    ),
    example: 'bao cao theo de cuong gui kem ke hoach nay.',
    counterExample: 'theo danh muc kem theo quyet dinh so 45',
  },
  {
    pattern:
      /(?:tai|theo|trong) (?:cac )?phu luc(?: (?:so )?[ivx\d]{1,4})? cua (?:ke hoach|quyet dinh|chuong trinh)(?: nay)?(?=\s*(?:[.;:,)]|$))/,
    example: 'duoc phan cong tai phu luc cua ke hoach.',
    counterExample: 'tai phu luc cua ke hoach so 12',
  },
]

/** The label of an annex, as its heading or who names it writes it. Folded. */
export const annexLabel = /\bphu\s+luc\s+(?:so\s+)?((?:[ivx]{1,5}|\d{1,2}|[a-e])(?:\.\d)?)(?![a-z\d/])/g

/** The further labels of a list: `Phụ lục I, II và III`. Folded, behind the first one. */
export const furtherLabels =
  /^(?:(?:,|\s+va|;)\s+(?:phu\s+luc\s+)?(?:so\s+)?(?:[ivx]{1,5}|\d{1,2})(?![a-z\d/%.,]*\d|[a-z]))+/

/** What makes a named annex that of another document: `Phụ lục II ban hành kèm theo Nghị định …`, `Phụ lục I Thông tư …`. Folded, behind the label. */
export const anothersAnnex = new RegExp(
  `^(?:\\s+(?:${foldedPhrases([
    '\\([^)]{1,40}\\)|ban hành|được ban hành|kèm theo|đính kèm|gửi kèm|của|tại|trong|thuộc',
    'theo|hợp đồng',
  ])}))*\\s+(?:${foldedPhrases([
    'hợp đồng',
    '(?:nghị định|nghị quyết|thông tư|công văn|hướng dẫn|chỉ thị|luật|quy định|quy chế|đề án|bộ tiêu chí|hiệp định)(?![a-z])',
    '(?:quyết định|kế hoạch|văn bản|chương trình) (?!này)[^\\s]',
  ])})`,
)

/** `Thông tư số 01/2018/TT-VPCP và các phụ lục kèm theo`: an annex of the document before it. Folded, up to the annex and behind it. */
export const ofDocumentBefore =
  /\bso \d{1,4}[\w./-]*\/[\w.&/-]+(?: ngay [\d/]{4,10})?(?: cua [^,;.()]{2,60})? (?:va|cung|kem|co) (?:cac )?(?:phu luc|bieu)[^()]{0,90}$/
