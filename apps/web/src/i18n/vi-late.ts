import { areas } from './vi/areas.js'
import { benchmark } from './vi/benchmark.js'
import { cascade } from './vi/cascade.js'
import { cite } from './vi/cite.js'
import { compare } from './vi/compare.js'
import { data } from './vi/data.js'
import { criteria } from './vi/criteria.js'
import { found } from './vi/found.js'
import { glossary } from './vi/glossary.js'
import { picker } from './vi/picker.js'
import { plan_page } from './vi/plan-page.js'
import { repeated } from './vi/repeated.js'
import { plans } from './vi/plans.js'
import { research } from './vi/research.js'
import { take_cascade } from './vi/take-cascade.js'
import { take_menu } from './vi/take-menu.js'

/** Texts of pages that bring them along (see late-texts.ts); here for their types and for the tests. */
export const viLate = {
  found,
  glossary,
  picker,
  areas,
  compare,
  criteria,
  data,
  benchmark,
  cascade,
  cite,
  plan_page,
  plans,
  repeated,
  research,
  take_cascade,
  take_menu,
}
