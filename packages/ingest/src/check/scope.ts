import { searchKey } from '@doi-chieu/core/text/fold'
import { withSingleSpaces } from '../normalize/single-spaces.js'
import { SIGN, signsIn } from '../patterns/sign-word.js'
import { segmentsWith } from '../segment/segment-signs.js'
import { everyMatch, spanOf } from '../normalize/every-match.js'
import { endedDistricts } from './ended-districts.js'
import { spanOfFact, type CheckInput, type Noticed } from './plan-check.js'
import { higherActors, otherKindOfCommune } from './scope-of-commune.js'

type ScopeInput = Pick<CheckInput, 'facts' | 'analysed'>

const LOWER = new Set(['commune', 'ward', 'township', 'special_zone'])
const HIGHER_ISSUER = /(?:tinh|huyen|thanh\s+pho|quan|thi\s+xa)\b/
const LOWER_SCOPE = /tren\s+dia\s+ban\s+(?:xa|phuong|thi\s+tran)(?!\s+(?:,|va)|,)\b/
const PLURAL_SCOPE = /tr[a-z]n\s+d[a-z]{1,2}\s+b[a-z]n\s+(?:cac\s+xa|x[a-z0-9&],?\s+(?:phuong|th[a-z]\s+tr[a-z]n))/g

/** A scope that does not fit the level: a district's plan for "the ward", or a commune that speaks of communes and townships. */
export function scopeErrors({ facts, analysed }: ScopeInput): readonly Noticed[] {
  const noticed: Noticed[] = []
  for (const citation of facts.legal_citations) {
    const words = spanOfFact(citation)
    if (citation.subject === null || (signsIn(analysed.document, words) & SIGN.scope) === 0) continue
    if (!LOWER_SCOPE.test(searchKey(citation.subject)) || !HIGHER_ISSUER.test(searchKey(citation.issuer ?? '')))
      continue
    noticed.push({
      kind: 'scope_error',
      severity: 'warning',
      vi: `Văn bản của ${citation.issuer ?? ''} được dẫn với phạm vi của đơn vị cấp dưới; nên xem lại trích yếu.`,
      en: `A document of ${citation.issuer ?? ''} is cited with the scope of a lower unit; its summary is worth another look.`,
      expected: null,
      span: words,
      confidence: 0.8,
      rule: 'finding.scope_of_citation',
    })
  }
  noticed.push(...otherKindOfUnit({ facts, analysed }), ...endedDistricts(facts, analysed))
  noticed.push(...otherLevelInClosing({ facts, analysed }))
  if (facts.plan.locality_level === null || !LOWER.has(facts.plan.locality_level)) return noticed
  noticed.push(...otherKindOfCommune({ facts, analysed }), ...higherActors({ facts }))
  for (const segment of segmentsWith(analysed, ['body'], SIGN.scope)) {
    for (const match of everyMatch(PLURAL_SCOPE, analysed.document.flat.slice(segment.body, segment.end))) {
      noticed.push({
        kind: 'scope_error',
        severity: 'warning',
        vi: 'Kế hoạch của một đơn vị cấp xã nêu phạm vi nhiều xã, thị trấn; có thể chép từ văn bản cấp trên.',
        en: 'The plan of one commune-level unit names several communes as its scope; the words may come from a higher document.',
        expected: facts.plan.locality_name,
        span: spanOf(match, segment.body),
        confidence: 0.75,
        rule: 'finding.scope_of_plan',
      })
    }
  }
  return noticed
}

const LEVEL_NAMES: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /^(?:thanh\s+pho|thi\s+xa|quan)\s/,
    /tren\s+dia\s+ban\s+(?:toan\s+)?(huyen)(?=\s*(?:[.;,)]|$|nam\s))|(?<!cac\s+)(?:ubnd|uy\s+ban\s+nhan\s+dan)\s+huyen(?=\s+(?:giao|yeu\s+cau|chi\s+dao|xay\s+dung|to\s+chuc)\s)/g,
    'huyện',
  ],
  [
    /^huyen\s/,
    /tren\s+dia\s+ban\s+(?:toan\s+)?(thanh\s+pho|thi\s+xa|quan)(?=\s*(?:[.;)]|$|nam\s))|(?:ubnd|uy\s+ban\s+nhan\s+dan)\s+(?:cac\s+phuong(?![a-z]|\s*,|\s+va\s)|(?:thi\s+xa|quan)(?=\s+(?:giao|yeu\s+cau|chi\s+dao|xay\s+dung|to\s+chuc)\s))/g,
    'thành phố, thị xã, quận, phường',
  ],
]

/** The unit of a committee, folded: `huyen tu ky`. */
function unitOf(issuer: string): string {
  return searchKey(issuer).replace(/^(?:uy ban nhan dan|ubnd) /, '')
}

/** A city of a province that calls itself a district, and the other way round: words of another's plan. */
function otherKindOfUnit({ facts, analysed }: ScopeInput): readonly Noticed[] {
  const { locality_level: level, issuer } = facts.plan
  if (level !== 'district' || issuer === null) return []
  const own = unitOf(issuer)
  const kind = LEVEL_NAMES.find(([name]) => name.test(own))
  if (kind === undefined) return []
  const [, other, word] = kind
  return segmentsWith(analysed, ['title', 'body', 'closing'], SIGN.word).flatMap((segment) =>
    everyMatch(other, analysed.document.flat.slice(segment.body, segment.end)).map((match) => ({
      kind: 'scope_error' as const,
      severity: 'warning' as const,
      vi: `Kế hoạch của ${issuer} nêu phạm vi “${word}”; có thể chép từ văn bản của nơi khác.`,
      en: `The plan of ${issuer} names a unit of another kind (“${word}”) as its scope; the words may come from elsewhere.`,
      expected: facts.plan.locality_name,
      span: spanOf(match, segment.body),
      confidence: 0.8,
      rule: 'finding.scope_of_other_kind',
    })),
  )
}

/** `Trên đây là Kế hoạch … trên địa bàn tỉnh`: of what the plan says at its end that it is. Folded. */
const OWN_SCOPE =
  /\btren\s+dia\s+ban\s+(?:toan\s+)?(tinh|thanh\s+pho|huyen|quan|thi\s+xa|thi\s+tran|xa|phuong)(?=\s*(?:[.,;/]|$)|\s+(?:nam|giai|theo)\s)/
const OWN_NAME = /\btren\s+day\s+la\s+(?:noi\s+dung\s+)?ke\s+hoach\s[^;.]*$/
const FARTHEST_NAME = 220
/** What the unit of a level is called; a district by its own name. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  province: ['tinh', 'thanh pho'],
  commune: ['xa'],
  ward: ['phuong'],
  township: ['thi tran'],
}

/** A closing line that names the unit of another level as the plan's own. */
function otherLevelInClosing({ facts, analysed }: ScopeInput): readonly Noticed[] {
  const { locality_level: level, issuer } = facts.plan
  if (level === null || issuer === null) return []
  const own = unitOf(issuer)
  const named = /^(?:huyen|quan|thi xa|thanh pho)(?= )/.exec(own)?.[0]
  const called = level === 'district' && named !== undefined ? [named] : CALLED[level]
  if (called === undefined) return []
  return segmentsWith(analysed, ['closing'], SIGN.scope).flatMap((segment) => {
    const fold = analysed.document.flat.slice(segment.start, segment.end)
    const match = OWN_SCOPE.exec(fold)
    const kind = withSingleSpaces(match?.[1] ?? '')
    if (match === null || called.includes(kind)) return []
    if (!OWN_NAME.test(fold.slice(Math.max(0, match.index - FARTHEST_NAME), match.index))) return []
    const span = spanOf(match, segment.start)
    const words = withSingleSpaces(analysed.document.text.slice(span.start, span.end))
    return [
      {
        kind: 'scope_error' as const,
        severity: 'warning' as const,
        vi: `Kế hoạch của ${issuer} ghi ở cuối “${words}”; có thể chép từ văn bản của cấp khác.`,
        en: `The plan of ${issuer} ends with “${words}”; the words may come from another level's plan.`,
        expected: facts.plan.locality_name,
        span,
        confidence: 0.85,
        rule: 'finding.scope_of_closing',
      },
    ]
  })
}
