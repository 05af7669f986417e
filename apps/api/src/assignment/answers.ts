import { actorRoleCodes, type ActorRole } from '@doi-chieu/core/assignment/actor-role'
import { assignmentSchema } from '@doi-chieu/core/assignment/assignment'
import { dutyCodes, type Duty } from '@doi-chieu/core/assignment/duty'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { z } from 'zod'
import type { WithContext } from '../context-window.js'
import { pageInput, scopeInput, type Page, type PageOfFacts } from '../page-request.js'
import { CONTAINED_LENGTH } from '../search/contained-words.js'
import { planHeadSchema, type PlanHead } from '../plan/plan-head.js'

const assignmentFacets = {
  plan_id: z.string().min(1).optional(),
  actor_role: z.optional(actorRoleCodes.schema),
  duty: z.optional(dutyCodes.schema),
  /** true: with a deadline or a frequency; false: with neither. */
  clear: z.boolean().optional(),
  /** true: given to a body of its own; false: to "all units" together. */
  owned: z.boolean().optional(),
  /** Words that the name of the actor, the task must contain; of several behind commas, one. */
  actor: z.string().max(CONTAINED_LENGTH).optional(),
  task: z.string().max(CONTAINED_LENGTH).optional(),
  /** Only of plans that name somebody to lead something, or of those that name nobody. */
  led: z.boolean().optional(),
}
export const assignmentListRequestSchema = z
  .strictObject({ ...scopeInput, ...pageInput, ...assignmentFacets })
  .prefault({})
export const assignmentsByPlanRequestSchema = z.strictObject({ ...scopeInput, ...assignmentFacets }).prefault({})

/** Counts of assignments; `clear` = with a deadline or a frequency (an actor and a duty are always there). */
export interface ClarityCount {
  readonly assignments: number
  readonly clear: number
}

/** `clarity` = clear / assignments, null without assignments. */
export interface Clarity extends ClarityCount {
  readonly clarity: number | null
}

interface AssignmentCell extends ClarityCount {
  readonly actor_role: ActorRole
  readonly duty: Duty
}

interface AssignmentRow extends Clarity {
  readonly plan: PlanHead
  readonly status: EmptyMeaning
  /** Roles that cannot occur in a plan of this level; an empty cell there is *không áp dụng*. */
  readonly not_applicable: readonly ActorRole[]
  /** Only role × duty with at least one assignment. */
  readonly cells: readonly AssignmentCell[]
}

interface RoleTotal extends Clarity {
  readonly actor_role: ActorRole
  readonly plans_with: number
}
interface DutyTotal extends Clarity {
  readonly duty: Duty
  readonly plans_with: number
}

export interface AssignmentMatrix extends Page<AssignmentRow> {
  readonly n_plans: number
  /** All roles of the code list, in its order. */
  readonly roles: readonly RoleTotal[]
  /** All duties of the code list, in its order. */
  readonly duties: readonly DutyTotal[]
  /** Role × duty over all filtered plans, only those with at least one assignment. */
  readonly cells: readonly (AssignmentCell & { readonly plans_with: number })[]
}

export interface AssignmentSummary extends Clarity {
  readonly n_plans: number
  readonly n_unreadable: number
  readonly plans_with: number
  /** One a plan, in the order of plans: the page of `limit` and `offset`; `n_plans` is the total. */
  readonly by_plan: readonly (Clarity & { readonly plan: PlanHead; readonly status: EmptyMeaning })[]
  readonly by_role: readonly RoleTotal[]
  readonly by_duty: readonly DutyTotal[]
  /** Roles to which no filtered plan gives anything, in code order. */
  readonly roles_absent: readonly ActorRole[]
  /** Roles that are given duties but never a time. */
  readonly roles_without_time: readonly RoleTotal[]
  /** Number of plans that assign duties, but in which nobody leads. */
  readonly n_without_lead: number
  /** The first 50 of them. */
  readonly plans_without_lead: readonly PlanHead[]
}

export const assignmentListRowSchema = z.object({ ...assignmentSchema.shape, clear: z.boolean(), plan: planHeadSchema })
type AssignmentListRow = WithContext<z.infer<typeof assignmentListRowSchema>>
export type AssignmentList = PageOfFacts<AssignmentListRow>
