import { setFlagsFromString } from 'node:v8'
import { parseArgs } from 'node:util'
import { median } from '@doi-chieu/core/benchmark/standing'
import { extractPlan } from '@doi-chieu/ingest/extract-plan'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { adversarialTexts } from './bench-adversarial.js'
import { floorPass, naivePass } from './bench-peer.js'
import { damagedDocuments, longDocument, normalDocuments } from './bench-texts.js'
import { textDocument } from './text-document.js'

const HELP = `npm run -s bench -- [extract] [--runs 5] [--megabytes 2] [--skip-adversarial]

Speed of the extractor on one thread, everything on, against a naive accent-blind peer of twenty regexes and the floor
(decode, NFC, one fold pass) in the same process, interleaved, median; then damaged texts, growth with length and
adversarial text.

What is compared: each side decodes, composes and folds every text anew. The extractor names the document by its sha256 and
makes all rows with their proofs; the peer runs all twenty patterns over the whole fold and cuts out what it finds. Digits
are changed from text to text, which gives findings (days that no month has) that sound plans have not: they count against
the extractor. The peer is compiled first and one round warms both up; the extractor's code goes on to get faster for about
ten rounds, the peer's does not.
Hostile texts are warmed up as normal text is, which is timed again among them.
Damaged texts are new in every round: a word that was never read before is compared with the vocabulary, once a process.`

const MEGA = 1_000_000
/** Bytes of one document to facts: what the pipeline does to each text behind its reader. */
function extractPass(bytes: Uint8Array): number {
  // The words of the text read last are kept for whoever reads it next: a text that is measured again is read anew.
  documentText('')
  const extracted = extractPlan(textDocument('bench.txt', bytes))
  return 'facts' in extracted ? extracted.facts.legal_citations.length : 0
}

/** Runs `npm run -s bench`; prints three tables and returns the exit status (2 for usage). */
export function benchExtractCommand(argv: readonly string[], print: (line: string) => void): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '5' },
      megabytes: { type: 'string', default: '2' },
      'skip-adversarial': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const runs = Number(values.runs)
  const megabytes = Number(values.megabytes)
  // `npm run -s bench` measures the extractor, named or not; pages are measured by `npm run -s bench:lighthouse`.
  const unknown = positionals.some((name) => name !== 'extract')
  if (values.help || unknown || !(runs >= 1) || !(megabytes > 0)) {
    print(HELP)
    return values.help ? 0 : 2
  }
  // Compiled patterns that rest for a while are thrown away, and compiled anew as slow ones where a process has much code: the
  // peer, which rests while the extractor works, would look a fifth as fast as it is.
  setFlagsFromString('--no-flush-bytecode')
  const documents = normalDocuments(megabytes * MEGA)
  // Patterns first compiled in a process with 16 MB of compiled code stay five times as slow. The extractor has so much: the peer
  // is compiled before it.
  for (let round = 0; round < 2; round++) for (const document of documents) naivePass(document)
  speedTable(`normal text, ${String(documents.length)} documents`, () => documents, runs, print)
  const long = longDocument(megabytes * MEGA)
  speedTable('normal text, one long document', () => [long], runs, print)
  const damaged = (run: number): readonly Uint8Array[] => damagedDocuments((megabytes * MEGA) / 10, run)
  speedTable('damaged text, three letters of a hundred, never read before', damaged, runs, print)
  growthTable(megabytes, runs, print)
  if (!values['skip-adversarial']) adversarialTable(documents, runs, print)
  return 0
}

/** Megabytes a second of extractor, peer and floor, runs interleaved. */
function speedTable(
  title: string,
  documentsOf: (run: number) => readonly Uint8Array[],
  runs: number,
  print: (line: string) => void,
): void {
  const passes: readonly (readonly [string, (bytes: Uint8Array) => unknown])[] = [
    ['extractor', extractPass],
    ['naive peer', naivePass],
    ['floor', floorPass],
  ]
  const rates = passes.map((): number[] => [])
  let megabytes = 0
  for (let run = 0; run <= runs; run++) {
    const documents = documentsOf(run)
    megabytes = documents.reduce((sum, document) => sum + document.length, 0) / MEGA
    passes.forEach(([, pass], i) => {
      const taken = secondsOf(() => documents.forEach((document) => pass(document)))
      // The first round warms the compiler up.
      if (run > 0) rates[i]?.push(megabytes / taken)
    })
  }
  const speeds = rates.map((all) => median(all) ?? 0)
  const [, peer = 1] = speeds
  print(`\n${title}, ${megabytes.toFixed(1)} MB, median of ${String(runs)}`)
  passes.forEach(([name], i) => {
    const speed = speeds[i] ?? 0
    print(`  ${name.padEnd(12)}${speed.toFixed(2).padStart(8)} MB/s   ${(speed / peer).toFixed(2).padStart(6)} × peer`)
  })
}

/** Time at 1× and 10× the length of one document: linear work takes ten times as long. */
function growthTable(megabytes: number, runs: number, print: (line: string) => void): void {
  const [short, long] = [longDocument((megabytes * MEGA) / 10), longDocument(megabytes * MEGA)]
  const times = [short, long].map((document) => medianSeconds(runs, () => extractPass(document)))
  const [one = 1, ten = 0] = times
  const lengths = long.length / short.length
  print(`\ngrowth: ${lengths.toFixed(1)} × the length takes ${(ten / one).toFixed(1)} × the time`)
}

/** Normal text is timed again behind so many hostile texts: a burst of other work on the machine meets both. */
const HOSTILE_BETWEEN = 50

/** Time a megabyte of hostile text against normal text, both warmed up, medians; the worst stand first. */
function adversarialTable(documents: readonly Uint8Array[], runs: number, print: (line: string) => void): void {
  const texts = adversarialTexts().map(({ name, text }) => ({ name, bytes: Buffer.from(text, 'utf8') }))
  for (const { bytes } of texts) extractPass(bytes)
  const normal: number[] = []
  const hostile = texts.map(({ name, bytes }, i) => {
    if (i % HOSTILE_BETWEEN === 0) {
      // The first pass behind other texts finds their words and their garbage: the second counts.
      secondsPerByte(documents)
      normal.push(secondsPerByte(documents))
    }
    const times = Array.from({ length: runs }, () => secondsPerByte([bytes]))
    return { name, kilobytes: bytes.length / 1000, time: median(times) ?? 0 }
  })
  const usual = median(normal) ?? 1
  const rows = hostile.map(({ time, ...text }) => ({ ...text, ratio: time / usual })).sort((a, b) => b.ratio - a.ratio)
  const over = rows.filter(({ ratio }) => ratio > 3).length
  print(`\nadversarial text: time a MB against normal text; ${String(over)} of ${String(rows.length)} above 3 ×`)
  print(`  normal text among them: ${(1 / usual / MEGA).toFixed(2)} MB/s, median of ${String(normal.length)}`)
  for (const { name, kilobytes, ratio } of rows.slice(0, 24))
    print(`  ${ratio.toFixed(2).padStart(8)} ×  ${kilobytes.toFixed(0).padStart(5)} kB  ${name}`)
}

function secondsPerByte(documents: readonly Uint8Array[]): number {
  const taken = secondsOf(() => documents.forEach((document) => extractPass(document)))
  return taken / documents.reduce((sum, document) => sum + document.length, 0)
}

function secondsOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

function medianSeconds(runs: number, work: () => unknown): number {
  return median(Array.from({ length: runs }, () => secondsOf(work))) ?? 0
}
