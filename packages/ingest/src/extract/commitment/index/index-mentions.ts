import type { IndexCode } from '@doi-chieu/core/commitment/commitment'
import { longestApart } from '../../../match/longest-apart.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { CommitmentMention } from '../commitment-mention.js'

/** `… (PAR INDEX)` behind a name in words is the same index. */
const ABBREVIATION = /^\s*(?:của\s+)?\(?\s*(?:chi\s+so\s+)?(?:par\s?index|sipas|papi|pci|ddci|ict[\s-]index|dti)\s*\)/
/** `chỉ số hài lòng SIPAS`: the short name right behind the words. */
const SHORT_NAME = /^\s+(?:par\s?index|sipas|papi|pci|ddci|ict[\s-]index|dti)(?![a-z])/
/** Most letters that a name runs on, white space not counted. */
const LONGEST = 95
/** How far behind an index its name is looked for. */
const FARTHEST = LONGEST * 2

/** Indices named, each once a place: the name in words with its abbreviation is one mention. */
export function indexMentions(analysed: AnalysedText): readonly CommitmentMention[] {
  const { document } = analysed
  const mentions: CommitmentMention[] = []
  if (analysed.indices.length === 0) return mentions
  for (const segment of analysed.segments) {
    const inside = hitsWithin(analysed.indices, segment.body, segment.end)
    if (inside.length === 0) continue
    const basis = segment.zone === 'basis' || (segment.zone === 'header' && segment.folded.startsWith('can cu'))
    if (segment.zone !== 'body' && segment.zone !== 'title' && segment.zone !== 'annex' && !basis) continue
    let busy = segment.start
    const hits = longestApart(inside)
    for (const [i, hit] of hits.entries()) {
      if (hit.start < busy) continue
      const end = nameEnd(document.flat, hit, nextName(document.flat, hits, i) ?? segment.end)
      busy = end
      mentions.push({
        kind: 'index',
        indexCode: bracketCode(document.flat.slice(hit.end, end)) ?? hit.entry.row.code,
        value: null,
        unit: null,
        comparator: null,
        frequency: null,
        start: nameStart(document.flat, hit, segment.body),
        end,
        segment,
        confidence: (hit.cost === 0 && hit.otherMarks === 0 ? 0.95 : 0.8) * (document.damaged ? 0.93 : 1),
        rule: 'commitment.index',
      })
    }
  }
  return mentions
}

/** `chỉ số hài lòng SIPAS`: where the next index of another name begins; a bracket or the short name behind a name is its own. */
function nextName(fold: string, hits: readonly Hit<'index'>[], i: number): number | undefined {
  const named = hits[i]
  if (named === undefined) return undefined
  for (let next = i + 1; next < hits.length; next++) {
    const hit = hits[next]
    // No name runs on farther: hits of one name, side by side, would each look through all of the others.
    if (hit === undefined || hit.start > named.end + FARTHEST) break
    if (
      hit.entry.row.code !== named.entry.row.code &&
      !OPENS_BRACKET.test(fold.slice(Math.max(0, hit.start - 12), hit.start))
    )
      return hit.start
  }
  return undefined
}

const OPENS_BRACKET = /\(\s*(?:chi\s+so\s+)?$/

/** The abbreviation in brackets behind a name decides between indices whose names begin alike. */
const BRACKET_CODES: Readonly<Record<string, IndexCode>> = {
  parindex: 'PAR_INDEX',
  sipas: 'SIPAS',
  papi: 'PAPI',
  pci: 'PCI',
  ddci: 'DDCI',
  ictindex: 'ICT_INDEX',
  dti: 'DTI',
}

function bracketCode(tail: string): IndexCode | null {
  const word = /\(\s*(?:chi\s+so\s+)?(par\s?index|sipas|papi|pci|ddci|ict[\s-]index|dti)\s*\)/.exec(tail)?.[1]
  return word === undefined ? null : (BRACKET_CODES[word.replace(/[\s-]/g, '')] ?? null)
}

const NAMED_INDEX = /(?:bo\s+)?chi\s+so\s+$/
const NAMED_SURVEY = /(?:(?:bo\s+)?chi\s+so|khao\s+sat|do\s+luong)\s+$/

/** An abbreviation in brackets stands for the words before it. */
function nameStart(fold: string, hit: Hit<'index'>, from: number): number {
  const before = fold.slice(Math.max(from, hit.start - 90), hit.start)
  // `khảo sát mức độ hài lòng của người dân`: a survey of satisfaction is named with what it asks.
  const named = (hit.entry.row.code === 'SIPAS' ? NAMED_SURVEY : NAMED_INDEX).exec(before)
  // `công bố chỉ số`: no `bộ chỉ số`.
  const announced = /\bcong\s+$/.test(before) ? /^bo\s+/.exec(fold.slice(hit.start, hit.end)) : null
  if (announced !== null) return hit.start + announced[0].length
  if (!/\(\s*(?:chi\s+so\s+)?$/.test(before)) return hit.start - (named?.[0].length ?? 0)
  const name =
    /(?:chi\s+so|muc\s+do\s+hai\s+long|su\s+hai\s+long|(?:danh\s+gia\s+)?nang\s+luc\s+canh\s+tranh(?:\s+cap\s+so,(?:\s+ban,)?)?)[^,;.()]{0,80}\(\s*(?:chi\s+so\s+)?$/.exec(
      before,
    )
  return name === null ? hit.start : hit.start - before.length + name.index
}

/** `Bộ chỉ số 766 trên Cổng … (iGate)`: between a name and the short name of something else. */
const OF_OTHERS = /chi so|\btren\s+(?:cong|trang|he\s+thong)\s/

/** The name runs on over `của người dân, tổ chức đối với …` and takes in an abbreviation in brackets. */
function nameEnd(fold: string, hit: Hit<'index'>, limit: number): number {
  const rest = fold.slice(hit.end, Math.min(limit, hit.end + FARTHEST))
  const bracket = rest.search(/\((?:chi\s+so\s+)?[a-z\s-]{2,20}\)/)
  const stop = rest.search(/[;.:]|,\s*(?:chi\s+so|ket\s+qua|ve)\s|\sva\s+(?:chi\s+so|ket\s+qua|ket|tiep\s+can)\b/)
  if (bracket >= 0 && (stop < 0 || bracket < stop) && !OF_OTHERS.test(rest.slice(0, bracket))) {
    return hit.end + bracket + rest.slice(bracket).indexOf(')') + 1
  }
  if (ABBREVIATION.test(rest)) return hit.end + rest.indexOf(')') + 1
  const short = SHORT_NAME.exec(rest)
  if (short !== null) return hit.end + short[0].length
  const owned = /^\s*(?:cua|doi\s+voi|ve|hang\s+nam|cap)\s/.test(rest)
  return owned ? hit.end + Math.min(stop < 0 ? rest.length : stop, afterLetters(rest, LONGEST)) : hit.end
}

/** Index behind so many letters and signs, white space not counted, and behind the word they end in. */
function afterLetters(rest: string, count: number): number {
  let left = count
  let at = 0
  while (at < rest.length && (left > 0 || rest.charAt(at) !== ' ')) {
    if (rest.charAt(at) !== ' ') left--
    at++
  }
  return at
}
