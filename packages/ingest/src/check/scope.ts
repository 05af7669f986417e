import { searchKey } from '@doi-chieu/core/text/fold'
import { SIGN, signsIn } from '../patterns/sign-word.js'
import { segmentsWith } from '../segment/segment-signs.js'
import { everyMatch } from '../normalize/every-match.js'
import { endedDistricts } from './ended-districts.js'
import type { CheckInput, Noticed } from './plan-check.js'
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
    const words = { start: citation.start_offset, end: citation.end_offset }
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
        span: { start: segment.body + match.index, end: segment.body + match.index + match[0].length },
        confidence: 0.75,
        rule: 'finding.scope_of_plan',
      })
    }
  }
  return noticed
}

const LEVEL_NAMES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:thanh\s+pho|thi\s+xa|quan)\s/, /tren\s+dia\s+ban\s+(?:toan\s+)?(huyen)(?=\s*(?:[.;,)]|$|nam\s))/g, 'huyện'],
  [
    /^huyen\s/,
    /tren\s+dia\s+ban\s+(?:toan\s+)?(thanh\s+pho|thi\s+xa|quan)(?=\s*(?:[.;)]|$|nam\s))|(?:ubnd|uy\s+ban\s+nhan\s+dan)\s+cac\s+phuong(?![a-z]|\s*,|\s+va\s)/g,
    'thành phố, thị xã, quận, phường',
  ],
]

/** A city of a province that calls itself a district, and the other way round: words of another's plan. */
function otherKindOfUnit({ facts, analysed }: ScopeInput): readonly Noticed[] {
  const { locality_level: level, issuer } = facts.plan
  if (level !== 'district' || issuer === null) return []
  const own = searchKey(issuer).replace(/^(?:uy ban nhan dan|ubnd) /, '')
  const kind = LEVEL_NAMES.find(([name]) => name.test(own))
  if (kind === undefined) return []
  const [, other, word] = kind
  return segmentsWith(analysed, ['title', 'body'], SIGN.word).flatMap((segment) =>
    everyMatch(other, analysed.document.flat.slice(segment.body, segment.end)).map((match) => ({
      kind: 'scope_error' as const,
      severity: 'warning' as const,
      vi: `Kế hoạch của ${issuer} nêu phạm vi “${word}”; có thể chép từ văn bản của nơi khác.`,
      en: `The plan of ${issuer} names a unit of another kind (“${word}”) as its scope; the words may come from elsewhere.`,
      expected: facts.plan.locality_name,
      span: { start: segment.body + match.index, end: segment.body + match.index + match[0].length },
      confidence: 0.8,
      rule: 'finding.scope_of_other_kind',
    })),
  )
}
