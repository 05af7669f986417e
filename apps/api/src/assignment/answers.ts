import { actorRoleCodes, type ActorRole } from '@doi-chieu/core/assignment/actor-role'
import { assignmentSchema } from '@doi-chieu/core/assignment/assignment'
import { saidCodes } from '@doi-chieu/core/assignment/said'
import { dutyCodes, type Duty } from '@doi-chieu/core/assignment/duty'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { z } from 'zod'
import type { WithContext } from '../context-window.js'
import { matrixPageInput, pageInput, scopeInput, type Page, type PageOfFacts } from '../page-request.js'
import { CONTAINED_LENGTH } from '../search/contained-words.js'
import { planHeadSchema, type PlanHead } from '../plan/plan-head.js'

/** Words that the name of the actor, the task must contain; of several behind commas, one. */
const wordsInput = {
  actor: z.string().max(CONTAINED_LENGTH).optional(),
  task: z.string().max(CONTAINED_LENGTH).optional(),
}

/** What an assignment may leave unsaid. */
const saidSchema = z.enum(saidCodes)

const assignmentFacets = {
  plan_id: z.string().min(1).optional(),
  actor_role: z.optional(actorRoleCodes.schema),
  duty: z.optional(dutyCodes.schema),
  /** true: with a deadline or a frequency; false: with neither. */
  clear: z.boolean().optional(),
  /** true: given to a body of its own; false: to "all units" together. */
  owned: z.boolean().optional(),
  ...wordsInput,
  /** Only those that say this. */
  says: saidSchema.optional(),
  /** Only of plans in which none of the assignments with these words says this. */
  lacks: saidSchema.optional(),
}
/** A matrix or summary, of the assignments with some words. */
export const assignmentMatrixRequestSchema = z
  .strictObject({ ...scopeInput, ...matrixPageInput, ...wordsInput })
  .prefault({})
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
  readonly with_deadline: number
  readonly with_frequency: number
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
  /** Numbers of plans that assign duties, but in which nobody leads, none has a deadline, none a frequency. */
  readonly n_without_lead: number
  readonly n_without_deadline: number
  readonly n_without_frequency: number
  /** The first 50 without a lead. */
  readonly plans_without_lead: readonly PlanHead[]
}

export const assignmentListRowSchema = z.object({ ...assignmentSchema.shape, clear: z.boolean(), plan: planHeadSchema })
type AssignmentListRow = WithContext<z.infer<typeof assignmentListRowSchema>>
export type AssignmentList = PageOfFacts<AssignmentListRow>
