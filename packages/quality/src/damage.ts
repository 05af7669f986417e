import { foldText } from '@doi-chieu/core/text/fold'
import { seededRandom } from './letter-noise.js'

/** A way in which real files damage a text. Letters keep their number and order, so that spans can be compared. */
interface Damage {
  readonly name: string
  readonly summary: string
  readonly apply: (source: string, random: () => number) => string
}

export const damages: readonly Damage[] = [
  { name: 'none', summary: 'the text as it is', apply: (source) => source },
  { name: 'noisy', summary: 'read as a bad scan is, every letter right', apply: withForeignEnd },
  { name: 'noisy-unmarked', summary: 'the same without marks', apply: (source) => withForeignEnd(unmarked(source)) },
  { name: 'unmarked', summary: 'all marks lost', apply: unmarked },
  { name: 'parted', summary: 'spaces before letters with marks: Kế ho ạch', apply: parted },
  { name: 'ends-parted', summary: 'spaces behind letters with marks: Kế hoạ ch', apply: endsParted },
  { name: 'loose-marks', summary: 'spaces between letters and their marks', apply: withLooseMarks },
  { name: 'soft-hyphens', summary: 'hyphens as soft ones', apply: (source) => source.replaceAll('-', '\u00ad') },
  { name: 'glued', summary: 'two of a hundred spaces lost', apply: glued },
  { name: 'wrapped', summary: 'lines of 72 characters', apply: wrapped },
]

/** A text with a damage, the same at each run. */
export function damaged({ apply }: Damage, source: string): string {
  return apply(source.normalize('NFC'), seededRandom(source.length))
}

/** Words behind the end that no reader takes for any, so many that the text counts as badly read. */
function withForeignEnd(source: string): string {
  const words = source.match(/\p{L}+/gu)?.length ?? 0
  return `${source}\n\n${'xwzq '.repeat(Math.ceil(words * FOREIGN))}`
}

const FOREIGN = 0.05

function unmarked(source: string): string {
  return source.replace(/\P{ASCII}/gu, (letter) => {
    const folded = foldText(letter)
    if (folded.length !== letter.length) return letter
    return letter === letter.toLowerCase() ? folded : folded.toUpperCase()
  })
}

function parted(source: string, random: () => number): string {
  return source.replace(/(?<=\p{L})(?=\P{ASCII})(?=\p{L})/gu, () => (random() < PARTED ? ' ' : ''))
}

function endsParted(source: string, random: () => number): string {
  return source.replace(/(?<=(?=\P{ASCII})\p{L})(?=\p{Ll})/gu, () => (random() < PARTED ? ' ' : ''))
}

const PARTED = 0.12

function withLooseMarks(source: string, random: () => number): string {
  return source.replace(/(?=\P{ASCII})\p{L}/gu, (letter) => {
    const [base = letter, ...marks] = letter.normalize('NFD')
    return marks.length === 0 || random() >= PARTED ? letter : `${base} ${marks.join('')}`
  })
}

function glued(source: string, random: () => number): string {
  return source.replace(/(?<=\p{L}) (?=\p{L})/gu, (space) => (random() < GLUED ? '' : space))
}

const GLUED = 0.02

/** Rows of tables stay as they are. */
function wrapped(source: string): string {
  return source.replace(/^(?!\s*[|<]).{73,}$/gmu, (line) => line.replace(/(.{1,72}) (?=\S)/gu, '$1\n'))
}
