/**
 * SQL that holds for a clear assignment: it has an actor, a duty, and a deadline or a frequency. The first two are always there.
 * The view `v_assignments` counts by the same words.
 */
export const isClear = '(deadline is not null or frequency is not null)'
