import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { foldText } from '@doi-chieu/core/text/fold'
import { loadRegistry } from '@doi-chieu/ingest/resolve/registry'
import { seededRandom } from '../letter-noise.js'
import { variantPlaces, type VariantPlace } from './variant-places.js'
import { type VariantSource, variantSources } from './variant-source.js'
import { variantText } from './variant-text.js'

const HELP = `npm run -s variants -- FOLDER [--count 500] [--seed 1]

Writes plans made from the five in data/plans: other places and years, other numbers, items left out, swapped and added.
For looking at pages full of plans; each says in its last line and in its name that it is generated. Never put them
into data/plans. The same count and seed give the same files.`

const PLANS = 'data/plans'

/** Departments come from the department's plan; every ninth commune from the damaged one, to see how that looks. */
function sourceFor(place: VariantPlace, index: number): VariantSource | undefined {
  const fitting = variantSources.filter(({ issuer }) => (issuer === 'department') === (place.kind === 'Sở'))
  const clean = fitting.filter(({ unit }) => unit !== null)
  const damaged = fitting.find(({ unit }) => unit === null)
  return damaged !== undefined && index % 9 === 4 ? damaged : clean[index % clean.length]
}

/** A number that all plans of one district and year share. */
function seedOf({ district, province, year }: VariantPlace): number {
  return [...`${district?.name ?? ''}/${province.name}/${year}`].reduce(
    (sum, letter) => (sum * 33 + (letter.codePointAt(0) ?? 0)) % 9973,
    7,
  )
}

const plainName = (text: string): string => foldText(text).replace(/[^a-z0-9]+/g, '-')

/** Runs `npm run -s variants`; returns the exit status (2 for usage). */
export function variantsCommand(argv: readonly string[], print: (line: string) => void): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      count: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  })
  const [folder] = positionals
  const count = Number(values.count)
  const seed = Number(values.seed)
  if (values.help || folder === undefined || !Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
    print(HELP)
    return values.help ? 0 : 2
  }
  const registry = loadRegistry()
  const random = seededRandom(seed)
  const files = readdirSync(PLANS)
  const texts = new Map(
    variantSources.map((source) => {
      const name = files.find((file) => file.startsWith(`${source.file}_`)) ?? ''
      return [source.file, readFileSync(join(PLANS, name), 'utf8')] as const
    }),
  )
  mkdirSync(folder, { recursive: true })
  const places = variantPlaces(registry, count, random)
  for (const [index, place] of places.entries()) {
    const source = sourceFor(place, index)
    if (source === undefined) continue
    const name = `gen-${String(index).padStart(4, '0')}_${plainName(`${place.kind} ${place.name}`)}_${place.year}.txt`
    const written = variantText(texts.get(source.file) ?? '', source, place, {
      laws: registry.catalogue,
      random,
      seed: seedOf(place),
    })
    writeFileSync(join(folder, name), written)
  }
  print(`${places.length} generated plans in ${folder}`)
  return 0
}
