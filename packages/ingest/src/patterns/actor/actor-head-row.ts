import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'

/** How names of bodies begin that no vocabulary lists, with the role such a body has. Folded. */
export interface ActorHead {
  readonly pattern: RegExp
  /** The words that the pattern may begin with. */
  readonly opens: readonly string[]
  readonly role: ActorRole
  /** How its first words are written in sound text: a capital in the second tells a name from a verb. */
  readonly written?: RegExp
  readonly example: string
  readonly counterExample: string
}
