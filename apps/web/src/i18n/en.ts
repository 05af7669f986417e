import { areas } from './en/areas.js'
import { arrange } from './en/arrange.js'
import { assignments } from './en/assignments.js'
import { cascade } from './en/cascade.js'
import { changes } from './en/changes.js'
import { benchmark } from './en/benchmark.js'
import { channels } from './en/channels.js'
import { citations } from './en/citations.js'
import { cite } from './en/cite.js'
import { commitments } from './en/commitments.js'
import { figure, filter, nothing, panel, subject } from './en/common.js'
import { compare } from './en/compare.js'
import { criteria } from './en/criteria.js'
import { data } from './en/data.js'
import { found } from './en/found.js'
import { glossary } from './en/glossary.js'
import { overview } from './en/overview.js'
import { picker } from './en/picker.js'
import { picture } from './en/picture.js'
import { plan_page } from './en/plan-page.js'
import { plans } from './en/plans.js'
import { repeated } from './en/repeated.js'
import { research } from './en/research.js'
import { search } from './en/search.js'
import { shell } from './en/shell.js'
import { take } from './en/take.js'
import { take_cascade } from './en/take-cascade.js'
import { take_menu } from './en/take-menu.js'
import { copy, first_run } from './en/visit.js'

/** All texts of the page, by page. */
export const en = {
  shell,
  nothing,
  filter,
  figure,
  panel,
  subject,
  arrange,
  overview,
  changes,
  channels,
  citations,
  cite,
  cascade,
  assignments,
  commitments,
  plans,
  picture,
  plan_page,
  repeated,
  data,
  research,
  search,
  take,
  copy,
  first_run,
  glossary,
  picker,
  found,
  areas,
  compare,
  criteria,
  benchmark,
  take_cascade,
  take_menu,
}
