import type { Span } from '../../../normalize/span.js'
import type { ActorName } from './actor-name.js'

/** An actor found in running text with the span of what it is to do. */
export interface RunningActor {
  readonly actor: ActorName
  readonly asked: boolean
  readonly task: Span
  readonly rule: string
  /** Brackets behind the names say that it leads, and with whom: `A (chủ trì), B (phối hợp)`. */
  readonly lead?: { readonly partners: readonly string[] }
  /** The words before a colon, where those behind it say who leads and no more: what is to be done stands there. */
  readonly about?: Span
}
