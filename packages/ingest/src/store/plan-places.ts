import type { Locality } from '@doi-chieu/core/locality/locality'
import type { Plan } from '@doi-chieu/core/plan/plan'
import type { ResolvedCorpus } from '../resolve/resolve-corpus.js'
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
  return plans.map(({ plan }) => {
    const was = plan.locality_id === null ? undefined : byId.get(plan.locality_id)
    const today = plan.current_locality_id === null ? undefined : byId.get(plan.current_locality_id)
    const isDepartment = plan.locality_level === 'department'
    return {
      plan_id: plan.plan_id,
      then_name: isDepartment ? plan.locality_name : was === undefined ? withKind(plan) : written(was.name),
      then_province: provinceOf(was, byId) ?? plan.province_name,
      // A department goes on under its own name; what became of the body itself is not known here.
      now_name: isDepartment ? plan.locality_name : today === undefined ? null : written(today.name),
      now_province: provinceOf(today, byId) ?? plan.current_province_name,
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

function provinceOf(unit: Locality | undefined, byId: ReadonlyMap<string, Locality>): string | null {
  let at = unit
  while (at !== undefined && at.level !== 'province') at = at.parent_id === null ? undefined : byId.get(at.parent_id)
  return at?.name ?? null
}
