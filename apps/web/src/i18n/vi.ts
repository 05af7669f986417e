import { arrange } from './vi/arrange.js'
import { assignments } from './vi/assignments.js'
import { changes } from './vi/changes.js'
import { channels } from './vi/channels.js'
import { citations } from './vi/citations.js'
import { commitments } from './vi/commitments.js'
import { figure, filter, nothing, panel, subject } from './vi/common.js'
import { cascadeTitle, dataTitle, glossaryTitle, plansTitle, researchTitle } from './vi/late-titles.js'
import { overview } from './vi/overview.js'
import { picture } from './vi/picture.js'
import { search } from './vi/search.js'
import { shell } from './vi/shell.js'
import { take } from './vi/take.js'
import { copy, first_run } from './vi/visit.js'

/** All texts of the page, by page. */
export const vi = {
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
  assignments,
  commitments,
  picture,
  search,
  take,
  copy,
  first_run,
  /** The rest comes with its page. */
  data: { title: dataTitle },
  research: { title: researchTitle },
  cascade: { title: cascadeTitle },
  plans: { title: plansTitle },
  glossary: { title: glossaryTitle },
}
