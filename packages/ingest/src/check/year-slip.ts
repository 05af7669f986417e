/** Any year of this or the last century. */
export const ANY_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
/** A year so far back from the plan's is a reference, not a slip. */
export const FARTHEST_SLIP = 3
