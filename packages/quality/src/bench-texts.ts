import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'
import { analyse } from '@doi-chieu/ingest/segment/analysed-text'
import { seededRandom, withLetterNoise } from './letter-noise.js'

const PLANS = 'data/plans'

/** The texts of the five plans as they lie in the repository. Throws where the command is not run from its root. */
function planTexts(): readonly string[] {
  if (!existsSync(PLANS)) throw new Error(`no folder ${PLANS} here: run from the root of the repository`)
  return readdirSync(PLANS)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(PLANS, name), 'utf8'))
}

/** Other digits in place of the digits: the same prose, other numbers, dates and quotas. */
function withOtherDigits(text: string, seed: number): string {
  const random = seededRandom(seed)
  return text.replace(/\d/g, (digit) => (random() < 0.5 ? digit : String(1 + Math.floor(random() * 9))))
}

/** Separate documents, together about `bytes` of UTF-8: the plans in turn, each as `change` makes it. */
function documentsOf(bytes: number, change: (text: string, index: number) => string): readonly Uint8Array[] {
  const plans = planTexts()
  const documents: Uint8Array[] = []
  let total = 0
  for (let i = 0; total < bytes; i++) {
    const document = Buffer.from(change(plans[i % plans.length] ?? '', i), 'utf8')
    documents.push(document)
    total += document.length
  }
  return documents
}

/** Separate documents of normal text, together about `bytes` of UTF-8. */
export function normalDocuments(bytes: number): readonly Uint8Array[] {
  return documentsOf(bytes, withOtherDigits)
}

/** Share of the letters of a damaged text that are others. */
const NOISE = 0.03

/** Separate documents with wrong letters, together about `bytes`; other letters are wrong in each run. */
export function damagedDocuments(bytes: number, run: number): readonly Uint8Array[] {
  return documentsOf(bytes, (text, i) => withLetterNoise(text, NOISE, run * 10_000 + i))
}

/** One long plan of about `bytes`: the opening and the end of one plan, and between them the bodies of clean plans again and again. */
export function longDocument(bytes: number): Uint8Array {
  const clean = planTexts()
    .map((text) => analyse(canonicalText(text)))
    .filter(({ document }) => !document.damaged)
  const zone = (index: number, wanted: (name: string) => boolean): string => {
    const analysed = clean[index % clean.length]
    return (analysed?.segments ?? [])
      .filter((segment) => wanted(segment.zone))
      .map((segment) => analysed?.document.text.slice(segment.start, segment.end) ?? '')
      .join('\n')
  }
  const head = zone(0, (name) => name === 'header' || name === 'title' || name === 'basis')
  const tail = zone(0, (name) => name === 'recipients' || name === 'signature')
  const bodies: string[] = []
  let total = 0
  for (let i = 0; total < bytes; i++) {
    const body = withOtherDigits(
      zone(i, (name) => name === 'body'),
      i,
    )
    bodies.push(body)
    total += Buffer.byteLength(body)
  }
  return Buffer.from([head, ...bodies, tail].join('\n'), 'utf8')
}
