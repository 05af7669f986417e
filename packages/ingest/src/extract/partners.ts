import type { AnalysedText } from '../segment/analysed-text.js'
import { hitsWithin } from '../segment/analysed-text.js'
import type { Span } from '../segment/clause.js'
import { actorHeads } from '../patterns/actor-head.js'
import { writtenAgain } from './written-again.js'

const LONGEST = 220
/** Where a list of partners ends though no verb follows. */
const END = /[;.:(]|\s(?:de|trong|nham|ve|tai|theo|khi|va\s(?=(?:xay dung|to chuc|thuc hien|tuyen truyen)))\s/
/** Bare nouns that go on with the unit before them: `các cơ quan, đơn vị có liên quan`. */
const CONTINUES =
  /^\s*(?:va\s)?(?:don vi|to chuc|nganh|ban|doan the|phong|co quan|dia phuong|ca nhan|thi xa|thanh pho|phuong|thi tran|xa|xa hoi|truyen thong|bo phan|hoi|quan|huyen|doanh nghiep|chinh tri)(?:\s|,|$)/

/** Units named after `phối hợp với` inside a clause, as written. */
export function partnersIn(analysed: AnalysedText, clause: Span): readonly string[] {
  const { document } = analysed
  const cue = hitsWithin(analysed.cues, clause.start, clause.end).find(
    (hit) => hit.entry.row.code === 'coordinate_with',
  )
  const between =
    cue === undefined
      ? /(?:phoi hop|hop tac)\s+(?:chat che\s+)?giua\s+/.exec(
          document.fold.slice(clause.start, clause.end).replace(/\n/g, ' '),
        )
      : null
  const from = cue?.end ?? (between === null ? null : clause.start + between.index + between[0].length)
  if (from === null) return []
  return splitUnits(analysed, { start: from, end: partnersEnd(analysed, from, Math.min(clause.end, from + LONGEST)) })
}

/** The list ends at the first verb that is no part of a unit's name. */
function partnersEnd(analysed: AnalysedText, from: number, limit: number): number {
  const { document } = analysed
  const rest = document.fold.slice(from, limit).replace(/[\n|]/g, ' ')
  const mark = END.exec(rest)
  let end = mark === null ? limit : from + mark.index
  for (const hit of hitsWithin(analysed.cues, from, end)) {
    if (hit.entry.row.code !== 'duty' && hit.entry.row.code !== 'advise' && hit.entry.row.code !== 'monitor') continue
    const inName = analysed.actors.some((actor) => actor.start <= hit.start && hit.end <= actor.end)
    const nominal =
      /(?:co quan|bao chi|don vi|va|ban|phong|so|cac|,)\s*$/.test(document.fold.slice(from, hit.start)) &&
      /^(?:thong tin|truyen thong|tuyen truyen)/.test(document.fold.slice(hit.start, hit.end))
    const organisations =
      /^to chuc$/.test(document.fold.slice(hit.start, hit.end)) &&
      /^[\s,]*(?:chinh tri|doan the|xa hoi|co lien quan|lien quan|ca nhan|thanh vien|truc thuoc|,)/.test(
        document.fold.slice(hit.end, hit.end + 20),
      )
    if (inName || nominal || organisations || hit.start - from < 3) continue
    end = hit.start
    break
  }
  return end
}

/** Cuts a list of units at commas and `và`; bare nouns stay with the unit before them. */
export function splitUnits(analysed: AnalysedText, span: Span): readonly string[] {
  const { document } = analysed
  const fold = document.fold.slice(span.start, span.end).replace(/[\n|]/g, ' ')
  const cuts: number[] = [0]
  for (const match of fold.matchAll(/,\s*(?:va\s+)?|\s+va\s+/g)) {
    const after = match.index + match[0].length
    if (CONTINUES.test(fold.slice(after)) && !/^\p{Lu}/u.test(document.text.slice(span.start + after))) continue
    if (analysed.actors.some((actor) => actor.start < span.start + match.index && actor.end > span.start + after))
      continue
    if (!startsUnit(analysed, span.start + after)) continue
    cuts.push(after)
  }
  return cuts
    .map((cut, i) =>
      writtenAgain(document, { start: span.start + cut, end: span.start + (cuts[i + 1] ?? fold.length) })
        .replace(/^(?:và|với)\s+/iu, '')
        .replace(/[\s,;.:]+$/, '')
        .replace(/\s+và$/u, ''),
    )
    .filter((unit) => unit.length > 2)
}

/** Whether a body or post begins here: by the vocabulary, or by the head of a name. */
function startsUnit(analysed: AnalysedText, at: number): boolean {
  const head = analysed.document.fold.slice(at, at + 40)
  return (
    /^(?:cac|so|phong|ban|ubnd|uy ban|dai|hoi|cong an|cong chuc|bo phan|van phong|trung tam|bao|truong|doan|lanh dao|don vi)\s/.test(
      head,
    ) ||
    actorHeads.some(({ pattern }) => pattern.test(head)) ||
    hitsWithin(analysed.actors, at, at + 40).some((hit) => hit.start === at)
  )
}
