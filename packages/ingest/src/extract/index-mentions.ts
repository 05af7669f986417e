import type { IndexCode } from '@doi-chieu/core/commitment/commitment'
import type { AnalysedText } from '../segment/analysed-text.js'
import { hitsWithin } from '../segment/analysed-text.js'
import type { Hit } from '../patterns/vocabulary.js'
import type { CommitmentMention } from './commitment-mention.js'

/** `… (PAR INDEX)` behind a name in words is the same index. */
const ABBREVIATION = /^\s*(?:của\s+)?\(?\s*(?:chi so\s+)?(?:par\s?index|sipas|papi|pci|ddci|ict[\s-]index|dti)\s*\)/
const LONGEST = 150

/** Indices named, each once a place: the name in words with its abbreviation is one mention. */
export function indexMentions(analysed: AnalysedText): readonly CommitmentMention[] {
  const { document } = analysed
  const mentions: CommitmentMention[] = []
  for (const segment of analysed.segments) {
    const basis = segment.zone === 'basis' || (segment.zone === 'header' && segment.folded.startsWith('can cu'))
    if (segment.zone !== 'body' && segment.zone !== 'title' && !basis) continue
    let busy = segment.start
    for (const hit of longest(hitsWithin(analysed.indices, segment.body, segment.end))) {
      if (hit.start < busy) continue
      const end = nameEnd(document.fold, hit, segment.end)
      busy = end
      mentions.push({
        kind: 'index',
        indexCode: bracketCode(document.fold.slice(hit.end, end)) ?? hit.entry.row.code,
        value: null,
        unit: null,
        comparator: null,
        frequency: null,
        start: nameStart(document.fold, hit, segment.body),
        end,
        segment,
        confidence: (hit.cost === 0 && hit.otherMarks === 0 ? 0.95 : 0.8) * (document.damaged ? 0.93 : 1),
        rule: 'commitment.index',
      })
    }
  }
  return mentions
}

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
  const word = /\(\s*(?:chi so\s+)?(par\s?index|sipas|papi|pci|ddci|ict[\s-]index|dti)\s*\)/.exec(tail)?.[1]
  return word === undefined ? null : (BRACKET_CODES[word.replace(/[\s-]/g, '')] ?? null)
}

/** An abbreviation in brackets stands for the words before it. */
function nameStart(fold: string, hit: Hit<'index'>, from: number): number {
  const before = fold.slice(Math.max(from, hit.start - 90), hit.start)
  if (!/\(\s*(?:chi so\s+)?$/.test(before)) return hit.start
  const name = /(?:chi so|muc do hai long|su hai long|nang luc canh tranh)[^,;.()]{0,80}\(\s*(?:chi so\s+)?$/.exec(
    before,
  )
  return name === null ? hit.start : hit.start - before.length + name.index
}

function longest(hits: readonly Hit<'index'>[]): readonly Hit<'index'>[] {
  const kept: Hit<'index'>[] = []
  for (const hit of [...hits].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.cost - b.cost || a.start - b.start,
  )) {
    if (!kept.some((other) => other.start < hit.end && hit.start < other.end)) kept.push(hit)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** The name runs on over `của người dân, tổ chức đối với …` and takes in an abbreviation in brackets. */
function nameEnd(fold: string, hit: Hit<'index'>, limit: number): number {
  const rest = fold.slice(hit.end, Math.min(limit, hit.end + LONGEST)).replace(/[\n|]/g, ' ')
  const bracket = rest.search(/\((?:chi so\s+)?[a-z\s-]{2,20}\)/)
  const stop = rest.search(/[;.:]|,\s+(?:chi so|ket qua|ve)\s|\sva\s+(?:chi so|ket qua|ket|tiep can)\b/)
  if (bracket >= 0 && (stop < 0 || bracket < stop) && !rest.slice(0, bracket).includes('chi so')) {
    return hit.end + bracket + rest.slice(bracket).indexOf(')') + 1
  }
  if (ABBREVIATION.test(rest)) return hit.end + rest.indexOf(')') + 1
  const owned = /^\s*(?:cua|doi voi|ve|hang nam|cap)\s/.test(rest)
  return owned ? hit.end + (stop < 0 ? Math.min(rest.length, 110) : Math.min(stop, 120)) : hit.end
}
