import { actorRoleCodes, type ActorRole } from '@doi-chieu/core/assignment/actor-role'
import type { LocalityLevel } from '@doi-chieu/core/locality/locality'

/** Roles that the codebook knows only in plans of provinces, districts and their departments: a commune has no lower committees. */
const ABOVE_COMMUNE: readonly ActorRole[] = ['department', 'local_committee']

/** Roles that cannot occur in a plan of this level; none where the level is unknown. */
export function rolesNotApplicable(level: LocalityLevel | null): readonly ActorRole[] {
  switch (level) {
    case 'commune':
    case 'ward':
    case 'township':
    case 'special_zone':
      return actorRoleCodes.codes.filter((role) => ABOVE_COMMUNE.includes(role))
    case 'province':
    case 'district':
    case 'department':
    case null:
      return []
  }
}
