/**
 * Characters below heads that may be read before it shows that they are no table. Only a text that repeats a head over and over has
 * more: each of its heads would be read to the end.
 */
export const MOST_IN_VAIN = 200_000
