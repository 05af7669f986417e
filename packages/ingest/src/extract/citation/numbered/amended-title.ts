import { oneLine } from '../../../normalize/one-line.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { CitationMention } from '../citation-mention.js'

const ABOUT = String.raw`(?:ve\s+(?:viec\s+)?)?`
/** `sửa đổi, bổ sung một số điều của Nghị định số …`, `hướng dẫn thi hành Nghị định số …`: the title of the document before it. */
const AMENDS = new RegExp(
  [
    String.raw`^[\s,]*${ABOUT}`,
    `(?:${foldedPhrases(['sửa đổi|điều chỉnh|bổ sung|hướng dẫn|quy định chi tiết|bãi bỏ|đính chính'])})`,
    String.raw`(?=[\s,])[^;.:]{0,160}?(?:\scua|\sthi\s+hanh|\sthuc\s+hien|\sbo\s+sung|\skem\s+theo|\sdieu\s+\d{1,3}[a-z]?)\s+$`,
  ].join(''),
)

/** `về sửa đổi, bổ sung` Quy định ban hành kèm theo Quyết định số …, `về việc thay thế` Quyết định số …: the document itself. */
const AMENDS_IT =
  /^[\s,]*(?:(?:ve|v\/v)\s+(?:viec\s+)?)?(?:sua\s+doi|dieu\s+chinh|bo\s+sung|bai\s+bo|thay\s+the)(?:,?\s+(?:va\s+)?bo\s+sung)?(?:\s+(?:(?:mot\s+so|cac)\s+)?noi\s+dung)?\s+$/

/** `ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số …`, `về kế hoạch thực hiện Quyết định số …`. */
const CARRIES_OUT = new RegExp(
  [
    String.raw`^[\s,]*(?:ve\s+|${ABOUT}(?:ban\s+hanh|phe\s+duyet|xay\s+dung)\s+)(?:chuong\s+trinh\s+hanh\s+dong|ke\s+hoach(?:\s+hanh\s+dong)?)`,
    String.raw`(?:\s+cua\s+[^;.:,]{3,40}?)?\s+(?:trien\s+khai(?:\s+thuc\s+hien)?|thuc\s+hien)\s+$`,
  ].join(''),
)

/** `của UBND tỉnh về việc triển khai thực hiện Nghị quyết số …`: what the document before is there to carry out. */
const TO_CARRY_OUT = new RegExp(
  [
    '^(?:\\s+|,\\s+(?=ve\\s))(?:(?:ve|v\\/v)\\s+(?:ve\\s+)?(?:viec\\s+)?)?',
    `(?:(?:${foldedPhrases([
      'tiếp tục|đẩy mạnh|tăng cường|tổ chức|triển khai|quán triệt|tập trung',
    ])})[\\s,]+(?:va\\s+)?)*`,
    `(?:${foldedPhrases(['thực hiện', 'triển khai', 'thi hành', 'quán triệt', 'cụ thể hóa'])})`,
    `(?:\\s+(?:${foldedPhrases([
      'nghiêm túc|nghiêm|có hiệu quả|hiệu quả|một số (?:nội dung|nhiệm vụ)(?: (?:của|tại|theo))?',
      'các (?:nội dung|nhiệm vụ) (?:của|tại|theo)',
    ])}))*\\s+$`,
  ].join(''),
)

/** `về tổng kết 10 năm thực hiện Kết luận số …`, `về việc báo cáo sơ kết Chỉ thị số …`, `về kiểm tra việc thực hiện …`: what the document before looks back on. */
const TO_LOOK_BACK = new RegExp(
  [
    String.raw`^\s+${ABOUT}(?:bao\s+cao\s+)?(?:(?:tong|so)\s+ket|danh\s+gia|kiem\s+tra|giam\s+sat)(?:\s+\d{1,2}\s+(?:nam|thang))?`,
    String.raw`(?:\s+(?:ket\s+qua|viec|tinh\s+hinh))*(?:\s+(?:to\s+chuc|trien\s+khai|thuc\s+hien|thi\s+hanh))*\s+$`,
  ].join(''),
)

/** `về việc “Triển khai nhiệm vụ … thực hiện Quyết định số …`: inside the quotation marks of a title. */
const OPENS_QUOTED = /^\s+(?:ve\s+(?:viec\s+)?|v\/v\s+)"[^"]*$/

/** `số 51-CTr/TU ngày 09/02/2018 về thực hiện …`: a title, though nobody is named who issued it. */
const SAYS_ABOUT = /^[\s,]+(?:ve|v\/v)\s/

/** Whether a citation is only what the title of the one before it names. */
export function isAmended({ document }: AnalysedText, before: CitationMention, mention: CitationMention): boolean {
  return (
    before.segment === mention.segment &&
    mention.start - before.coreEnd < 220 &&
    titles(document.flat.slice(before.coreEnd, mention.start), before.issuer !== null)
  )
}

function titles(between: string, issued: boolean): boolean {
  return (
    AMENDS.test(between) ||
    (issued && AMENDS_IT.test(between)) ||
    CARRIES_OUT.test(between) ||
    OPENS_QUOTED.test(between) ||
    (issued && TO_LOOK_BACK.test(between)) ||
    ((issued || SAYS_ABOUT.test(between)) && TO_CARRY_OUT.test(between))
  )
}

/** The citation with its title up to the end of the document named in it. */
export function withTitle(
  { document }: AnalysedText,
  before: CitationMention,
  titled: CitationMention,
): CitationMention {
  const words = oneLine(document, { start: before.coreEnd, end: titled.end })
  return {
    ...before,
    end: titled.end,
    coreEnd: titled.coreEnd,
    subject: words.replace(/^(?:,\s*)?(?:về\s+việc|v\/v|về)\s+/iu, ''),
  }
}
