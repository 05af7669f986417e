import { groupBy } from '@doi-chieu/core/group-by'
import type { Locality } from '@doi-chieu/core/locality/locality'
import type { Plan } from '@doi-chieu/core/plan/plan'
import { planPeriod } from '../resolve/plan-place.js'
import type { ResolvedCorpus } from '../resolve/resolve-corpus.js'
import { clampToPeriod, covers, LAST_DAY } from '../resolve/unit/unit.js'
import type { Row } from './load-rows.js'

/** The kind that a level tells by itself; a district or province has several kinds and keeps its written name. */
const KIND_OF_LEVEL: ReadonlyMap<string, string> = new Map([
  ['commune', 'xã'],
  ['ward', 'phường'],
  ['township', 'thị trấn'],
  ['special_zone', 'đặc khu'],
])
const HAS_KIND = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s/iu
/** In `Phường 2` the kind is a part of the name. */
const NUMBERED = /^(?:phường|quận) \d/u

/** Every plan's unit and province as the administration writes them, then and today: rows of `plan_places`. */
export function planPlaces({ plans, localities }: ResolvedCorpus): readonly Row[] {
  const byId = new Map(localities.map((locality) => [locality.locality_id, locality]))
  const provinces = groupBy(localities, ({ level, code }) => (level === 'province' ? code : null))
  return plans.map(({ plan }) => {
    const was = plan.locality_id === null ? undefined : byId.get(plan.locality_id)
    const today = plan.current_locality_id === null ? undefined : byId.get(plan.current_locality_id)
    const isDepartment = plan.locality_level === 'department'
    return {
      plan_id: plan.plan_id,
      then_name: isDepartment ? plan.locality_name : was === undefined ? withKind(plan) : written(was.name),
      then_province:
        (was === undefined ? undefined : provinceThen(plan, was, byId, provinces)?.name) ?? plan.province_name,
      // A department goes on under its own name; what became of the body itself is not known here.
      now_name: isDepartment ? plan.locality_name : today === undefined ? null : written(today.name),
      now_province: provinceOf(today, byId)?.name ?? plan.current_province_name,
      succession: was?.succession ?? null,
    }
  })
}

function withKind({ locality_name, locality_level }: Plan): string | null {
  const kind = KIND_OF_LEVEL.get(locality_level ?? '')
  if (locality_name === null || kind === undefined || HAS_KIND.test(locality_name)) return locality_name
  return written(`${kind} ${locality_name}`)
}

function written(name: string): string {
  return NUMBERED.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

/** The province of a unit at the end of its period. */
function provinceOf(unit: Locality | undefined, byId: ReadonlyMap<string, Locality>): Locality | undefined {
  let at = unit
  while (at !== undefined && at.level !== 'province') at = at.parent_id === null ? undefined : byId.get(at.parent_id)
  return at
}

/** The province of a unit on the day of its plan: tỉnh Thừa Thiên Huế in 2023, thành phố Huế since 2025. */
function provinceThen(
  plan: Plan,
  unit: Locality,
  byId: ReadonlyMap<string, Locality>,
  byCode: ReadonlyMap<string, readonly Locality[]>,
): Locality | undefined {
  const last = provinceOf(unit, byId)
  // A plan that uses the name of a unit that ended means the province of that time.
  const day = clampToPeriod(periodOf(unit), planPeriod(plan)?.last ?? LAST_DAY)
  const periods = byCode.get(last?.code ?? '') ?? []
  return periods.find((province) => covers(periodOf(province), day)) ?? last
}

const periodOf = ({ valid_from, valid_to }: Locality) => ({ from: valid_from, to: valid_to })
