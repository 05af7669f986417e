import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { z } from 'zod'
import { factsOfTexts } from './read-facts.js'

const HELP = `npm run -s facts:diff -- [--accept]

Facts gained (+) and lost (-) against the last committed run, by document.
  --accept   writes the present facts as the run to compare with`

/** The committed run: one sorted line a fact, by document. A change of rules is reviewed as a change of these lines. */
const RUN = 'tests/gold/facts.json'
const FOLDERS = ['data/plans', 'tests/gold/synthetic'] as const
const runSchema = z.record(z.string(), z.array(z.string()))

/** Runs `npm run -s facts:diff`; exit status 1 where facts differ from the committed run. */
export function factsDiffCommand(argv: readonly string[], print: (line: string) => void): number {
  const { values } = parseArgs({
    args: [...argv],
    options: { accept: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    print(HELP)
    return 0
  }
  const now = presentRun()
  if (values.accept) {
    mkdirSync(dirname(RUN), { recursive: true })
    writeFileSync(RUN, `${JSON.stringify(now, null, 1)}\n`)
    print(`${RUN}: ${String(Object.values(now).flat().length)} facts of ${String(Object.keys(now).length)} documents`)
    return 0
  }
  const before = existsSync(RUN) ? runSchema.parse(JSON.parse(readFileSync(RUN, 'utf8'))) : {}
  let gained = 0
  let lost = 0
  for (const file of [...new Set([...Object.keys(before), ...Object.keys(now)])].sort()) {
    const [old, fresh] = [new Set(before[file] ?? []), new Set(now[file] ?? [])]
    const changes = [
      ...[...old].filter((fact) => !fresh.has(fact)).map((fact) => `- ${fact}`),
      ...[...fresh].filter((fact) => !old.has(fact)).map((fact) => `+ ${fact}`),
    ]
    lost += changes.filter((line) => line.startsWith('-')).length
    gained += changes.filter((line) => line.startsWith('+')).length
    if (changes.length > 0) [`\n${file}`, ...changes].forEach(print)
  }
  print(`\n${String(gained)} gained, ${String(lost)} lost`)
  return gained + lost === 0 ? 0 : 1
}

/** The facts of every document at hand, one line each. */
function presentRun(): Readonly<Record<string, readonly string[]>> {
  const texts = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^\d{3}[-_].*\.(?:txt|md)$/.test(name))
      .sort()
      .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') })),
  )
  const facts = factsOfTexts(texts)
  return Object.fromEntries(texts.map(({ file }, i) => [file, linesOf(facts[i] ?? null)]))
}

function linesOf(facts: PlanFacts | null): readonly string[] {
  if (facts === null) return ['no plan']
  const cut = (quote: string | null): string => (quote ?? '').replace(/\s+/g, ' ').slice(0, 90)
  return [
    ...Object.entries(facts.plan)
      .filter(([key]) => !key.endsWith('_id'))
      .map(([key, value]) => `plan.${key} ${String(value)}`),
    ...facts.legal_citations.map(
      (row) =>
        `citation ${row.doc_type} ${row.number ?? '–'} ${row.cited_date ?? '–'} ${row.issuer ?? '–'} ${row.role} "${cut(row.quote)}"`,
    ),
    ...facts.channel_mentions.map((row) => `channel ${row.channel} "${cut(row.quote)}" ${String(row.start_offset)}`),
    ...facts.assignments.map(
      (row) =>
        `assignment ${row.actor} (${row.actor_role}) ${row.duty} [${row.partners.join('; ')}] ${row.frequency ?? '–'} ${row.deadline ?? '–'} "${cut(row.quote)}"`,
    ),
    ...facts.commitments.map(
      (row) =>
        `commitment ${row.kind} ${row.index_code ?? '–'} ${row.par_area ?? '–'} ${row.comparator ?? ''}${String(row.value ?? '–')} ${row.unit ?? ''} ${row.frequency ?? ''} "${cut(row.quote)}"`,
    ),
    ...facts.findings.map((row) => `finding ${row.kind} ${row.severity} "${cut(row.quote)}"`),
  ].sort()
}
