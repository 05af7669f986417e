import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import type { Duty, Layout } from '@doi-chieu/core/assignment/duty'

/** An assignment before it has an id: actor × duty clause. */
export interface AssignmentMention {
  readonly actor: string
  readonly role: ActorRole
  readonly duty: Duty
  readonly start: number
  readonly end: number
  /** What is to be done where the words are not one stretch of the text. */
  readonly task?: string
  readonly partners: readonly string[]
  readonly frequency: string | null
  readonly deadline: string | null
  readonly layout: Layout
  readonly confidence: number
  readonly rule: string
}
