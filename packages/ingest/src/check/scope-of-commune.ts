import { everyMatch, spanOf } from '../normalize/every-match.js'
import { saysAny } from '../normalize/word/says-any.js'
import { WordFlags } from '../normalize/word/word-array.js'
import { SIGN } from '../patterns/sign-word.js'
import { contentOf } from '../segment/block/content.js'
import { segmentsWith } from '../segment/segment-signs.js'
import { citedSpans } from './cited-spans.js'
import { spanOfFact, type CheckInput, type Noticed } from './plan-check.js'

const BODY = String.raw`ubnd|uy\s+ban\s+nhan\s+dan|hdnd|dang\s+uy`
/** `trên địa bàn phường.`, `UBND phường giao …`: a unit without its name is the plan's own. Folded. */
const ownUnit = (kinds: string): RegExp =>
  new RegExp(
    String.raw`(?:tren\s+dia\s+ban(?<!,\s+tren\s+dia\s+ban)|(?:${BODY})(?<!(?:,|cac)\s+(?:${BODY})))\s+(?:toan\s+)?(${kinds})(?=\s*(?:[.;:)]|$|ve\s(?!dich)|(?:nam\s+20|chi\s+dao|giao|yeu\s+cau|ban\s+hanh|xay\s+dung|to\s+chuc|thuc\s+hien)(?![a-z])))`,
    'g',
  )
interface OtherKind {
  readonly unit: RegExp
  /** The last words of its names, without which no paragraph speaks of one. */
  readonly names: WordFlags
}

/** What a unit of each kind is not called. */
const OTHER_KINDS: Readonly<Record<string, OtherKind>> = {
  commune: {
    unit: ownUnit(String.raw`phuong|thi\s+tran`),
    names: new WordFlags('forms', (form) => /^(?:phuong|tran)/.test(form)),
  },
  ward: {
    unit: ownUnit(String.raw`xa|thi\s+tran`),
    names: new WordFlags('forms', (form) => /^(?:xa|tran)/.test(form)),
  },
  township: { unit: ownUnit('xa|phuong'), names: new WordFlags('forms', (form) => /^(?:xa|phuong)/.test(form)) },
}
const WRITTEN: Readonly<Record<string, string>> = { xa: 'xã', phuong: 'phường' }

/** A commune that calls itself a ward, and the other way round: words of another's plan. */
export function otherKindOfCommune({ facts, analysed }: Pick<CheckInput, 'facts' | 'analysed'>): readonly Noticed[] {
  const other = OTHER_KINDS[facts.plan.locality_level ?? '']
  if (other === undefined) return []
  const cited = citedSpans(facts)
  return segmentsWith(analysed, ['title', 'body', 'closing'], SIGN.word).flatMap((segment) => {
    if (segment.looksBack || !saysAny(analysed.document, contentOf(segment), other.names)) return []
    return everyMatch(other.unit, analysed.document.flat.slice(segment.body, segment.end)).flatMap(
      (match): readonly Noticed[] => {
        const span = spanOf(match, segment.body)
        const kind = WRITTEN[match[1] ?? ''] ?? 'thị trấn'
        return cited.touches(span)
          ? []
          : [
              {
                kind: 'scope_error',
                severity: 'warning',
                vi: `Kế hoạch của ${facts.plan.issuer ?? ''} nêu “${kind}” như đơn vị của mình; có thể chép từ văn bản của nơi khác.`,
                en: `The plan of ${facts.plan.issuer ?? ''} speaks of a “${kind}” as its own unit; the words may come from elsewhere.`,
                expected: facts.plan.locality_name,
                span,
                confidence: 0.8,
                rule: 'finding.scope_of_other_kind',
              },
            ]
      },
    )
  })
}

/** Bodies that a commune gives no orders to: departments of the province, the communes beside it. */
const HIGHER = new RegExp(
  [
    String.raw`^(?:(?:Giám đốc|Thủ trưởng|Lãnh đạo)\s+)?(?:các\s+)?sở[\s,]`,
    String.raw`^các\s+(?:xã|huyện|quận)[\s,]`,
    String.raw`^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:các\s+(?:xã|huyện|quận|phường)|huyện|tỉnh|cấp\s+(?:xã|huyện))`,
  ].join('|'),
  'iu',
)

/** A label of who does what, in a plan of a commune, that names a body above it. What it is asked for is no order. */
export function higherActors({ facts }: Pick<CheckInput, 'facts'>): readonly Noticed[] {
  const known = new Set<string>()
  return facts.assignments.flatMap((row): readonly Noticed[] => {
    if (row.duty === 'requested' || !HIGHER.test(row.actor) || known.has(row.actor)) return []
    known.add(row.actor)
    return [
      {
        kind: 'scope_error',
        severity: 'warning',
        vi: `Kế hoạch của ${facts.plan.issuer ?? 'đơn vị cấp xã'} giao việc cho ${row.actor}; có thể chép từ văn bản cấp trên.`,
        en: `The plan of ${facts.plan.issuer ?? 'a commune-level unit'} gives ${row.actor} a duty; the words may come from a higher document.`,
        expected: null,
        span: spanOfFact(row),
        confidence: 0.75,
        rule: 'finding.scope_of_actor',
      },
    ]
  })
}
