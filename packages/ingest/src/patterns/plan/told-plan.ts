import type { Topic } from './topic-vocabulary.js'

/** `… đã ban hành Kế hoạch số 44/KH-SXD …`: a portal tells of the plan whose sections stand below. Folded, on one line. */
export const toldPlan =
  /^(?:[^;]{0,200}\s(?:da|vua)\s(?:ky\s)?|ngay \d[^;]{0,160}\s)ban hanh ke hoach so\s?:?\s?\d{1,5}\s?\/\s?kh\s?-/

/** `Kế hoạch số 12/KH-UBND ngày 10/02/2026 về …` as the title that a portal gives a plan: its own number. Folded, on one line. */
export const numberedTitle = /^ke hoach so\s?:?\s?\d{1,5}\s?\/\s?kh\s?-/

/** Paragraphs in which a portal tells of a plan. */
const TELLING = 6

/** What of a paragraph tells whether a plan is told of: its words, and whether it is a numbered heading of a section. */
interface Told {
  readonly folded: string
  readonly heading: boolean
  readonly topic: Topic
  readonly marker: { readonly kind: string } | null
}

/** News name a plan too: only where its own sections follow, the first in Roman numbers, it is the plan. */
export function isToldPlan(segments: readonly Told[]): boolean {
  const told = segments.slice(0, TELLING).findIndex(({ folded }) => toldPlan.test(folded))
  return (
    told >= 0 &&
    segments.some(
      ({ heading, marker, topic }, i) => i > told && heading && marker?.kind === 'roman' && topic !== 'other',
    )
  )
}

/** What the patterns find and what they leave, folded. */
export const numberedTitles = {
  example: 'ke hoach so 12/kh-ubnd ngay 10/02/2026 ve tuyen truyen cai cach hanh chinh nam 2026',
  counterExample: 'ke hoach so 2 ve tuyen truyen cai cach hanh chinh nam 2026',
} as const
export const toldPlans = {
  example: 'ngay 05/3/2023, so xay dung da ban hanh ke hoach so 44/kh-sxd ve truyen thong nam 2023.',
  counterExample: 'thuc hien ke hoach so 44/kh-sxd da duoc so xay dung ban hanh.',
} as const
