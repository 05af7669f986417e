import type { Language } from '../../state/view-state.js'

/** Questions of researchers, each a key of the texts, with the SQL that answers it. Written for a shell: no quotation marks, no dollar. */
const queries = {
  rarest:
    'SELECT channel, channel_label_vi, count(*) FILTER (has_channel) AS plans, count(*) AS of_plans FROM v_channel_mix GROUP BY ALL ORDER BY plans, channel',
  shared:
    "SELECT doc_type, number, count(DISTINCT plan_id) AS plans, string_agg(DISTINCT locality_name, ', ') AS cited_by FROM v_legal_citations WHERE number IS NOT NULL GROUP BY ALL HAVING plans > 1 ORDER BY plans DESC, number",
  sentences:
    "SELECT p.locality_name, p.plan_year, c.quote, substr(d.text, c.start_offset - 60, 160) AS around, substr(d.text, c.start_offset + 1, c.end_offset - c.start_offset) = c.quote AS exact FROM channel_mentions AS c JOIN plans AS p USING (plan_id) JOIN documents AS d USING (document_id) WHERE c.channel = 'social_zalo' ORDER BY p.locality_name_sort",
  timeless:
    'SELECT actor_role_label_vi, sum(assignments) AS assignments, sum(clear_count) AS with_a_time FROM v_assignments GROUP BY ALL HAVING sum(assignments) > 0 ORDER BY sum(clear_count) / sum(assignments), sum(assignments) DESC',
  findings:
    "SELECT c.label_vi, f.severity, count(*) AS findings, count(DISTINCT f.plan_id) AS plans FROM findings AS f JOIN codes AS c ON c.list = 'finding_kind' AND c.code = f.kind GROUP BY ALL ORDER BY findings DESC, c.label_vi",
  lag: "SELECT level, count(*) AS steps, median(lag_days) AS median_days FROM v_cascade WHERE step = 'programme' AND lag_days IS NOT NULL GROUP BY ALL ORDER BY median_days",
} as const

interface ExampleQuery {
  readonly name: keyof typeof queries
  readonly sql: string
}

const names = ['rarest', 'shared', 'sentences', 'timeless', 'findings', 'lag'] as const

/** The examples with labels in the reader's language. */
export const exampleQueries = (language: Language): readonly ExampleQuery[] =>
  names.map((name) => ({ name, sql: queries[name].replaceAll('label_vi', `label_${language}`) }))

export const commandOf = ({ sql }: ExampleQuery): string => `npm run -s doichieu -- sql "${sql}" --format table`
