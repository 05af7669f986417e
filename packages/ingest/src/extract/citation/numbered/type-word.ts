import { documentTypeBySymbol, typesOfSymbol } from '../../../patterns/citation/document-type-vocabulary.js'
import { symbolPart } from '../../../patterns/citation/symbol-part.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import { bodyNameAt } from '../../issuing-body-name.js'
import { endBefore } from './title-before.js'
import type { DocumentNumber } from '../number/document-number.js'
import { isCapital } from '../number/number-letters.js'
import { typeOfSymbol } from '../number/restored-number.js'

/** Characters from a type word to its number. */
const LOOK_BACK = 48
/** Most characters from a type word over its issuer to the number. */
const LONGEST_OWNER = 110
/** Between the type word and the number: `số`, damaged or not, and marks. */
const BETWEEN =
  /^[\s:.*_|]*(?:(?:hanh\s+dong|phoi\s+hop|tham\s+dinh|lien\s+(?:tich|nganh|so)|giam\s+sat|ket\s+luan|hoa\s+toc|khan)\s+)?(?:[a-z0-9@&¢]{1,2}|so\s+hieu)?[\s:.*_|]*$/

/** `Chương trình hành động của Tỉnh ủy số …`, `Thông báo kết luận của …`: from a type word to its owner. */
const OWNED = /^(\s+(?:hanh\s+dong|phoi\s+hop|lien\s+tich|ket\s+luan))?\s+cua\s/

/** Where the type word of the number behind another begins, that number itself where it has none, `end` where there is no other. */
export function nextTypeWord(
  analysed: AnalysedText,
  number: DocumentNumber,
  next: DocumentNumber | undefined,
  end: number,
): number {
  if (next === undefined || next.start >= end) return end
  const types = hitsWithin(analysed.docTypes, Math.max(number.end, next.start - LOOK_BACK), next.start)
  const type = types.find((hit) => BETWEEN.test(analysed.document.flat.slice(hit.end, next.start)))
  if (type !== undefined) return type.start
  const link = LEADS_TO_NUMBER.exec(
    analysed.document.flat.slice(Math.max(number.end, next.start - LONGEST_LEAD), next.start),
  )
  return next.start - (link?.[0].length ?? 0)
}

/** `…, số`, `… và số`: what leads to a number that has no type word. */
const LEADS_TO_NUMBER = /(?:\s*[,;]|\s+va)\s+so\s*:?\s*$/
const LONGEST_LEAD = 12

/** The type word of a number, right before it or before the title that stands between them; null where there is none. */
export function typeBefore(analysed: AnalysedText, number: DocumentNumber, floor: number): Hit<'doc_type'> | null {
  const { document, docTypes } = analysed
  // `Luật Ban hành văn bản quy phạm pháp luật số …`: the last word of a title is no type.
  const near = hitsWithin(docTypes, Math.max(floor, number.start - LOOK_BACK), number.start).filter(
    (hit) =>
      BETWEEN.test(document.flat.slice(hit.end, number.start)) &&
      !document.flat.endsWith('phap', endBefore(document.flat, hit.start)),
  )
  const symbolType = typeOfSymbol(number)
  if (near.length === 0) return titledTypeBefore(analysed, number, floor)
  // `Luật … quy hoạch số 35/2018/QH14`: the last words of its title are a type too.
  if (symbolType === 'Luật' && near.every((hit) => hit.entry.row.code !== symbolType)) {
    const titled = titledTypeBefore(analysed, number, floor)
    if (titled?.entry.row.code === symbolType) return titled
  }
  // `Bộ luật số 91/2015/QH13`: the last word of a code is a type too.
  const types = symbolType === undefined ? [] : typesOfSymbol(symbolType)
  return (
    near.find((hit) => types.includes(hit.entry.row.code)) ??
    [...near].sort((a, b) => a.cost - b.cost || a.start - b.start)[0] ??
    null
  )
}

/** `Luật Tổ chức chính quyền địa phương số 72/2025/QH15`: the title stands between type word and number. */
function titledTypeBefore(analysed: AnalysedText, number: DocumentNumber, floor: number): Hit<'doc_type'> | null {
  const { document, docTypes } = analysed
  return (
    hitsWithin(docTypes, Math.max(floor, number.start - 130), number.start).findLast((hit) => {
      const title = document.flat.slice(hit.end, number.start)
      // `Luật tổ chức chính quyền địa phương số 77/2015/QH13`: the symbol tells that small letters are a title too.
      const told = hit.entry.row.code === 'Luật' && typeOfSymbol(number) === 'Luật'
      const capitals =
        /^\p{Lu}/u.test(document.text.slice(hit.start, hit.end)) &&
        (told || /^\s+(?:\p{Lu}|sửa đổi)/u.test(document.text.slice(hit.end, hit.end + 12)))
      return capitals && /^\s+(?:[^;.:()"\d]|(?<=cua )\d{1,2}(?= luat)){6,110}\s+so\s*$/.test(title)
    }) ?? null
  )
}

/** `Nghị quyết của Bộ Chính trị số 57-NQ/TW`: the issuer stands between type word and number. */
export function ownedTypeBefore(
  analysed: AnalysedText,
  number: DocumentNumber,
  floor: number,
): { readonly type: Hit<'doc_type'>; readonly issuer: string } | null {
  const { document, docTypes } = analysed
  // `Thông báo của Sở Kế hoạch và Đầu tư số …`: a type word may be part of the name.
  const type = hitsWithin(docTypes, Math.max(floor, number.start - LONGEST_OWNER), number.start).findLast((hit) =>
    OWNED.test(document.flat.slice(hit.end, hit.end + 24)),
  )
  if (type === undefined) return null
  // `các Nghị quyết của Bộ Chính trị: số …, số …` names the issuer of a list, not one document.
  if (/(?:^|\s)cac\s+$/.test(document.flat.slice(Math.max(0, type.start - 8), type.start))) return null
  const kind = OWNED.exec(document.flat.slice(type.end, type.end + 24))?.[1] ?? ''
  const body = bodyNameAt(document, type.end + kind.length, number.start)
  if (body === null || !BETWEEN.test(document.flat.slice(body.end, number.start))) return null
  return { type, issuer: body.name }
}

/** `Văn bản 1305/UBND-NC`, `CV số 1305/UBND-NC`, `QĐ số 225/QĐ-TTg`: a type in a word or an abbreviation that no text is searched for. */
const SHORT_TYPE = /(?<![\p{L}\d/-])([Vv]ăn\s+bản|\p{Lu}[\p{L}]{1,3})\s+(?:số\s*:?\s*)?$/u
const LONGEST_SHORT_TYPE = 16
/** Characters of `CV `. */
const FEWEST_BEFORE = 3

/** Such a word before a number that has no other; null where none stands there. */
export function shortTypeBefore(
  { document }: AnalysedText,
  { start, bare }: DocumentNumber,
  floor: number,
): { readonly docType: string; readonly start: number } | null {
  // A number that another ends before has no word of its own.
  const from = Math.max(floor, start - LONGEST_SHORT_TYPE)
  if (start - from < FEWEST_BEFORE) return null
  const match = SHORT_TYPE.exec(document.text.slice(from, start))
  const written = match?.[1] ?? ''
  if (match === null || bare) return null
  const letters = isCapital(written) ? symbolPart(written).part : ''
  const docType = /^văn/iu.test(written) ? 'Văn bản' : letters === 'CV' ? 'Công văn' : documentTypeBySymbol[letters]
  return docType === undefined ? null : { docType, start: from + match.index }
}
