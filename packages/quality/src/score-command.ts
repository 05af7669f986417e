import { parseArgs } from 'node:util'
import { confidenceTable } from './confidence-table.js'
import { damages } from './damage.js'
import { damageTable } from './damage-table.js'
import { withLetterNoise } from './letter-noise.js'
import { readGold, type GoldPair } from './read-facts.js'
import { scoreSet } from './score-set.js'
import { addScores, detectionKinds, measures } from './score-tally.js'
import { scoreTable } from './score-table.js'

const HELP = `npm run -s score -- [--set NAME] [--noise 0.01,0.02,0.05] [--seeds 5] [--damage all] [--confidence] [--by-document] [--quiet]

  --set NAME        "five" (default) or "synthetic"
  --noise SHARES    scores seeded letter noise: mean and spread over the seeds
  --damage NAMES    scores sound texts damaged as real files are; "all" or some of
                    ${damages.map(({ name }) => name).join(', ')}
  --confidence      how often facts are right, by confidence, on noised texts
  --by-document     a table for each document
  --quiet           without the list of what was missed, extra or wrong`

/** The folders of the annotated sets, from the repository's root. */
const goldSets: Readonly<Record<string, { readonly gold: string; readonly source: string }>> = {
  five: { gold: 'tests/gold/annotations', source: 'data/plans' },
  synthetic: { gold: 'tests/gold/synthetic', source: 'tests/gold/synthetic' },
}

/** Runs `npm run -s score`; prints to standard output and returns the exit status (2 for usage). */
export function scoreCommand(argv: readonly string[], print: (line: string) => void): number {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      set: { type: 'string', default: 'five' },
      noise: { type: 'string' },
      seeds: { type: 'string', default: '5' },
      damage: { type: 'string' },
      confidence: { type: 'boolean', default: false },
      'by-document': { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const folders = goldSets[values.set]
  const levels = values.noise?.split(',').map(Number) ?? []
  const damageNames = values.damage === 'all' ? damages.map(({ name }) => name) : (values.damage?.split(',') ?? [])
  const known = damageNames.every((name) => damages.some((damage) => damage.name === name))
  const sensible = known && Number(values.seeds) >= 1 && levels.every((level) => level > 0 && level < 1)
  if (values.help || folders === undefined || !sensible) {
    print(HELP)
    return values.help ? 0 : 2
  }
  const pairs = readGold(folders.gold, folders.source)
  if (values.confidence) {
    for (const line of confidenceTable(pairs, Number(values.seeds))) print(line)
    return 0
  }
  if (damageNames.length > 0) {
    for (const line of damageTable(pairs, damageNames)) print(line)
    return 0
  }
  if (levels.length > 0) {
    for (const level of levels) for (const line of noiseTable(pairs, level, Number(values.seeds))) print(line)
    return 0
  }
  const scores = scoreSet(pairs)
  const total = addScores(scores)
  if (!values.quiet) for (const note of total.notes) print(note)
  if (values['by-document'])
    scores.forEach((score, i) => [`\n${pairs[i]?.file ?? ''}`, ...scoreTable(score)].forEach(print))
  for (const line of ['', `${values.set}: ${String(pairs.length)} documents`, ...scoreTable(total)]) print(line)
  return 0
}

function noiseTable(pairs: readonly GoldPair[], level: number, seeds: number): readonly string[] {
  const runs = Array.from({ length: seeds }, (_, seed) =>
    addScores(
      scoreSet(pairs, (source) => withLetterNoise(source, level, 1000 * (seed + 1) + Math.round(level * 10_000))),
    ),
  )
  const lines = [
    `\nletter noise ${(level * 100).toFixed(0)} %, ${String(seeds)} seeds: mean ± spread`,
    'kind             precision         recall            F1',
  ]
  for (const kind of detectionKinds) {
    const all = runs.map((run) => measures(run.detection[kind]))
    const cell = (values: readonly number[]): string => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
      return `${mean.toFixed(3)} ± ${spread.toFixed(3)}`.padEnd(18)
    }
    lines.push(
      kind.padEnd(17) +
        cell(all.map((each) => each.precision)) +
        cell(all.map((each) => each.recall)) +
        cell(all.map((each) => each.f1)),
    )
  }
  return lines
}
