import type { DocumentText } from '../../../normalize/document-text.js'
import { commaInName } from '../../../patterns/citation/comma-pairs.js'
import type { BodyName } from '../../issuing-body-name.js'

/** What opens a subject behind an issuer; what keeps public order has `về` in its name: `Cục Cảnh sát quản lý hành chính về trật tự xã hội`. */
const OPENS_SUBJECT = [
  String.raw`[Vv]\/v`,
  String.raw`[Vv]ề(?!\s+trật\s+tự\s+xã\s+hội)`,
  '[Bb]an hành',
  '[Pp]hê duyệt',
  '[Qq]u[yi] định',
  '[Hh]ướng dẫn',
  'sửa đổi',
  'công bố',
  'thành lập',
  'kèm theo',
  'và có hiệu lực',
  // `của Ban Chỉ huy … tỉnh và các văn bản khác có liên quan`: more documents.
  '(?:và|cùng(?: với)?) (?:các|những) (?:văn bản|quy định|hướng dẫn|chỉ đạo|kế hoạch|nghị quyết|quyết định)',
  '(?:đã )?(?:được|ký)',
  '(?<!kể từ )ngày',
  // `Tổ công tác triển khai Đề án 06`: what such a body is there for.
  '(?<!(?:[Cc]hỉ đạo|công tác) )(?:triển khai|thực hiện)',
]
  .join('|')
  .replaceAll(' ', String.raw`\s+`)

/** A body on no list, named behind a number: `của Ủy ban Dân tộc về …`, `của Chủ tịch Hội đồng … ban hành …`. */
const UNLISTED = new RegExp(
  String.raw`^[\s,*_]*(?:của|do)\s+((?:liên\s+(?=Bộ\s))?\p{Lu}(?:[^;:.,()[\]"“”]|${commaInName}){5,110}?)(?=\s+(?:${OPENS_SUBJECT})(?!\p{L})|\s+[-–]\s+\p{Ll}|\s*(?!${commaInName})[;.,()[\]"“]|$)`,
  'u',
)
/** Most characters of such a name with what leads to it and what stops it. */
const LONGEST = 190
/** `Ủy ban Quốc gia về chuyển đổi số`: the field of a committee; anywhere else `về` opens the subject. */
const FIELD = new RegExp(
  String.raw`^\s+về\s+(?!việc)(?:[^;:.,()"“”]|${commaInName}){3,110}?(?=,?\s+(?:[Vv]\/v|[Vv]ề|ban\s+hành|phê\s+duyệt|qu[yi]\s+định|hướng\s+dẫn|ngày)(?!\p{L}))`,
  'u',
)
/** Without their field these name no body. */
const FIELD_ALONE = new RegExp(String.raw`^\s+về\s+(?!việc)(?:[^;:.,()"“”]|${commaInName}){3,110}`, 'u')
const OF_FIELD = /^(?:(?:Chủ\s+tịch|Trưởng)\s+)?(?:Ủy|Uỷ|Hội\s+đồng|Ban\s+[Cc]hỉ\s+đạo|Tiểu\s+ban)\s/u
const ALWAYS_OF_FIELD = /(?:Ủy\s+ban|Uỷ\s+ban|Hội\s+đồng|Ban\s+[Cc]hỉ\s+đạo)\s+(?:Trung\s+ương|[Qq]uốc\s+gia)$/u

/** The name of an issuer that the lists of bodies do not know, as written; null where no such name stands there. */
export function unlistedIssuer({ text, flat }: DocumentText, offset: number, limit: number): BodyName | null {
  if (!/^[\s,*_]*(?:cua|do)\s/.test(flat.slice(offset, offset + 8))) return null
  const match = UNLISTED.exec(text.slice(offset, Math.min(limit, offset + LONGEST)))
  const found = match?.[1]
  if (match === null || found === undefined) return null
  const start = offset + match[0].length - found.length
  // `của Trung ương và` Kế hoạch số …: what leads over to the next document.
  const name = found.replace(/\s+(?:và|cùng|hoặc)?\s*$/u, '')
  // `của Sở về …`: the plan's own department.
  if (/^Sở\s+(?:về|ban\s+hành|triển\s+khai)\s/u.test(name)) return { name: 'Sở', start, end: start + 'Sở'.length }
  const end = start + name.length + fieldLength(name, text.slice(start + name.length, limit))
  return { name: text.slice(start, end).replace(/[\s|]+/g, ' '), start, end }
}

function fieldLength(name: string, behind: string): number {
  if (!OF_FIELD.test(name)) return 0
  const field = FIELD.exec(behind) ?? (ALWAYS_OF_FIELD.test(name) ? FIELD_ALONE.exec(behind) : null)
  return field?.[0].trimEnd().length ?? 0
}
