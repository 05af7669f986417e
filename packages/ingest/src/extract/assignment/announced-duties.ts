import type { Span } from '../../normalize/span.js'
import { writtenPhrases } from '../../patterns/folded-phrases.js'
import type { AnalysedText } from '../../segment/analysed-text.js'

/** `Sở Công Thương tổ chức các hoạt động: hội chợ …`: a sentence with its verb and object before the colon, no name. */
const WHAT = new RegExp(
  [
    String.raw`\p{L}\s+(?:${writtenPhrases([
      'tổ chức|xây dựng|ban hành|tham gia|hướng dẫn|rà soát|tăng cường|đẩy mạnh|thành lập|thực hiện|triển khai|tuyên truyền',
    ])})`,
    String.raw`\s+(?:các|những|việc|công\s+tác|một|hai|ba|bốn|năm|\d+)(?!\p{L})`,
  ].join(''),
  'u',
)

/** `Sở Nội vụ phụ trách phần lễ gồm: …`: what stands behind is what something is made of, not what somebody does. Folded. */
const MADE_OF = /\s(?:bao\s+)?gom\s*$/

/** Whether a stretch before a colon has a verb and its object in it, or what a list is of. */
export function tellsWhat({ document }: AnalysedText, { start, end }: Span): boolean {
  if (document.damaged || document.sparse) return false
  return MADE_OF.test(document.flat.slice(start, end)) || WHAT.test(document.text.slice(start, end))
}
