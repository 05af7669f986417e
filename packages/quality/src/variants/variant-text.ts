import type { CatalogueDocument } from '@doi-chieu/ingest/resolve/document/law-catalogue'
import { isFullDate } from '@doi-chieu/core/text/partial-date'
import { addedItems, addedTargets, swaps } from './variant-items.js'
import type { VariantPlace } from './variant-places.js'
import type { VariantSource } from './variant-source.js'

type Random = () => number

/** Last line of each variant: nobody may take one for a document of a State body. */
export const GENERATED_MARK =
  '[Văn bản thử nghiệm do máy sinh ra từ một kế hoạch công khai; không phải văn bản của cơ quan nhà nước]'

const ITEM = /^\s*[-+•]\s/
const NEW_PART =
  /^\s*(?:[-+•]\s|\d{1,2}[.)]\s|[a-zđ][.)]\s|[IVX]+\.\s|#|Nơi nhận|Trên đây|Đề nghị|Trong quá trình|TM\.|KT\.|CHỦ TỊCH|GIÁM ĐỐC|Noi nh)/

/** A name as it may be broken over lines. */
const spread = (name: string, flags = 'g'): RegExp => new RegExp(name.split(' ').join('\\s+'), flags)

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)]
}

/** Leaves out some items (a marked line with the lines that continue it). */
function withoutItems(text: string, share: number, random: Random): string {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => /^\W*(?:Nơi nhận|Noi nh)/.test(line))
  let dropping = false
  return lines
    .filter((line, index) => {
      if (end !== -1 && index >= end) return true
      if (NEW_PART.test(line)) dropping = ITEM.test(line) && random() < share
      return !dropping
    })
    .join('\n')
}

/** Other years: dates and `năm`, but not the ends of a period like 2021 - 2030. */
function inYear(text: string, from: number, to: number): string {
  const shift = (written: string): string => {
    const year = Number(written)
    return Math.abs(year - from) <= 1 ? String(year + to - from) : written
  }
  return text
    .replace(/(\d{1,2}\/\d{1,2}\/)(20\d\d)/g, (_, day: string, year: string) => day + shift(year))
    .replace(/((?:năm|nim|nam)\s+)(20\d\d)(?!\s*[-–])/g, (_, word: string, year: string) => word + shift(year))
}

/** Names of the source's unit, district and province become those of the place. */
function inPlace(text: string, source: VariantSource, place: VariantPlace): string {
  let moved = text
  if (source.district !== null) {
    const [kind, name] = source.district
    const above = place.district ?? place.province
    moved = moved
      .replace(spread(`${kind} ${name}`, 'gi'), `${above.kind} ${above.name}`)
      .replace(spread(name), above.name)
  }
  if (source.unit !== null) {
    const [kind, name] = source.unit
    moved = moved
      .replace(spread(`${kind} ${name}`, 'gi'), `${place.kind} ${place.name}`)
      .replace(spread(name), place.name)
  }
  return moved
    .replace(spread(`tỉnh ${source.province}`, 'gi'), `${place.province.kind} ${place.province.name}`)
    .replace(spread(source.province), place.province.name)
}

/** The same number for all communes of a district and year: so the communes of a variant district cite one document. */
function withNumbers(text: string, seed: number): string {
  let nth = 0
  return text.replace(/([Ss]ố:?\s+)(\d{1,4})(\s*\/)/g, (_, word: string, __: string, slash: string) => {
    nth += 1
    return `${word}${1 + ((seed * 31 + nth * 57) % 240)}${slash}`
  })
}

function heading(place: VariantPlace, random: Random): string {
  const commune = place.kind !== 'Sở'
  const name = `${place.kind} ${place.name}`.toUpperCase()
  const office = commune
    ? `ỦY BAN NHÂN DÂN\n${name}`
    : `ỦY BAN NHÂN DÂN\n${place.province.kind.toUpperCase()} ${place.province.name.toUpperCase()}\n${name}`
  const seat = commune ? place.name : place.province.name
  const day = 10 + Math.floor(random() * 18)
  const number = 5 + Math.floor(random() * 190)
  const symbol = commune ? 'KH-UBND' : 'KH-S'
  return `${office}

Số: ${number}/${symbol}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

${seat}, ngày ${day} tháng ${1 + Math.floor(random() * 3)} năm ${place.year}

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm ${place.year}
`
}

function basis(place: VariantPlace, laws: readonly CatalogueDocument[], random: Random): string {
  const known = laws.filter(
    ({ document, row }) => document.number !== null && isFullDate(row.issued_on) && row.issued_on < `${place.year}-03`,
  )
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(known, random))
    .flatMap((law) => {
      if (law === undefined) return []
      const { document, row } = law
      const [year, month, day] = row.issued_on.split('-')
      return [`Căn cứ ${document.doc_type} số ${document.number ?? ''} ngày ${day}/${month}/${year} của ${row.issuer};`]
    })
    .join('\n')
}

/** Everything behind the title: variants bring their own head. */
function bodyOf(text: string): string {
  const found = /(?:^|\n)#*\s*KẾ HOẠCH[ \t]*\n+[^\n]*\n/.exec(text)
  return found === null ? text : text.slice(found.index + found[0].length)
}

/** One variant of a plan: another place and year, other numbers, some items left out, some swapped, some added. */
export function variantText(
  text: string,
  source: VariantSource,
  place: VariantPlace,
  {
    laws,
    random,
    seed,
  }: { readonly laws: readonly CatalogueDocument[]; readonly random: Random; readonly seed: number },
): string {
  let body = bodyOf(text.normalize('NFC').replaceAll('\r\n', '\n'))
  body = withNumbers(inPlace(inYear(body, source.year, place.year), source, place), seed)
  for (const [from, to] of swaps) if (random() < 0.22) body = body.replace(from, to)
  body = withoutItems(body, 0.05 + random() * 0.4, random)
  const added = [
    ...addedItems.filter(() => random() < 0.12),
    ...addedTargets
      .filter(() => random() < 0.2)
      .map((line) =>
        line.replace(
          '#',
          String(line.includes('%') ? 70 + 5 * Math.floor(random() * 7) : 1 + Math.floor(random() * 5)),
        ),
      ),
  ]
  const end = /\n(?:[^\n]{0,3}Trên đây|[^\n]{0,6}Nơi nhận|Trén day)/.exec(body)?.index ?? body.length
  body = `${body.slice(0, end)}\n${added.join('\n')}\n${body.slice(end)}`
  return `${heading(place, random)}\n${basis(place, laws, random)}\n${body.trim()}\n\n${GENERATED_MARK}\n`
}
