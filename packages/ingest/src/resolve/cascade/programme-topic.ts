import type { CascadeStepKind } from '@doi-chieu/core/legal/cascade-step'
import { documentTopic } from '../document/document-topic.js'
import { numberKey } from '../document/legal-number.js'

/** A programme that lower levels adopt and plan for, as its title says. */
export interface ProgrammeTopic {
  /** Folded words of its subject without words of form: `cai cach hanh chinh`. */
  readonly subject: string
  readonly first: number
  /** null where the title names no end. */
  readonly last: number | null
  readonly numberKey: string | null
}

interface StepTopic {
  readonly step: CascadeStepKind
  /** null for a programme. */
  readonly year: number | null
}

interface Titled {
  readonly doc_type: string
  readonly number: string | null
  readonly issued_on: string | null
  readonly title: string | null
}

const PROGRAMME_TYPES = ['chuong trinh', 'de an', 'chien luoc'] as const
const PLAN_TYPES = [...PROGRAMME_TYPES, 'ke hoach'] as const
/** Documents that are a programme or plan themselves, or carry one. */
const HOST_TYPES: ReadonlySet<string> = new Set([
  'Nghị quyết',
  'Quyết định',
  'Chương trình',
  'Đề án',
  'Chiến lược',
  'Kế hoạch',
])
const LEAD =
  /^(?:[\s"'“”*,:.-]+|(?:v\/v|ve viec|ve|viec|ban hanh|phe duyet|trien khai|to chuc|thuc hien|cong tac|nhiem vu)(?=\s|$))+/
const FORM = /\b(?:tong the|quoc gia|nha nuoc|cong tac)\b/g
/** Where the subject of a programme ends and its period begins. */
const SUBJECT_END = /\s+(?:giai doan|den nam|den (?=20)|dinh huong|nam (?=20)|(?:19|20)\d{2})|[;("]/
const COMMUNICATION = /^(?:thong tin\s*,?\s*(?:va\s+)?)?(?:tuyen truyen|truyen thong)\b/

/** The programme that a national document is or carries; null for any other document. */
export function programmeTopic(document: Titled): ProgrammeTopic | null {
  const { type, matter, years } = matterOf(document)
  if (!PROGRAMME_TYPES.some((each) => each === type)) return null
  const subject = plainWords(matter.split(SUBJECT_END)[0] ?? '')
  const issued = document.issued_on === null ? null : Number(document.issued_on.slice(0, 4))
  if (subject.split(' ').length < 2 || (years !== null && years.first === years.last)) return null
  const first = years?.first ?? issued
  if (first === null) return null
  return {
    subject,
    first,
    last: years?.last ?? null,
    numberKey: document.number === null ? null : numberKey(document.number),
  }
}

/** What the title of a local document says, read once for all programmes. */
export interface StepMatter {
  /** Words of its subject with a space behind each, without words of form. */
  readonly words: string
  /** Its subject without spaces, in which a programme's number may stand. */
  readonly joined: string
  readonly communicates: boolean
  /** The one year that it is for; null where it names none or several. */
  readonly single: number | null
  readonly first: number | null
  readonly last: number | null
  /** It names years, or is a programme itself. */
  readonly lasts: boolean
}

/** The matter of a document that can be a step; null for a document that is none of a programme, whatever its subject. */
export function stepMatter(document: Titled): StepMatter | null {
  if (!HOST_TYPES.has(document.doc_type)) return null
  const { type, matter, years } = matterOf(document)
  if (type === null) return null
  const words = `${plainWords(matter)} `
  const first = years?.first ?? issuedIn(document)
  return {
    words,
    joined: matter.replace(/\s+/g, ''),
    communicates: COMMUNICATION.test(words),
    single: years !== null && years.first === years.last ? years.first : null,
    first,
    last: years?.last ?? first,
    lasts: years !== null || PROGRAMME_TYPES.some((each) => each === type),
  }
}

/** What a local document is to a programme, by its type, its subject and the years it is for; null where it is nothing to it. */
export function stepTopic(matter: StepMatter, programme: ProgrammeTopic): StepTopic | null {
  const { words, single, first, last } = matter
  if (matter.communicates)
    return single !== null && within(single, programme) && words.includes(` ${programme.subject} `)
      ? { step: 'communication_plan', year: single }
      : null
  const names = programme.numberKey !== null && matter.joined.includes(programme.numberKey)
  if (!names && !words.startsWith(`${programme.subject} `)) return null
  if (single !== null) return within(single, programme) ? { step: 'annual_plan', year: single } : null
  if (!(names || matter.lasts) || first === null || last === null) return null
  return within(first, programme) && within(last, programme) ? { step: 'programme', year: null } : null
}

/** Whether two programmes are about one subject at one time: what joins by its subject alone cannot tell them apart. */
export function sameProgramme(a: ProgrammeTopic, b: ProgrammeTopic): boolean {
  return a.subject === b.subject && a.first <= (b.last ?? b.first) && b.first <= (a.last ?? a.first)
}

function issuedIn({ issued_on }: Titled): number | null {
  return issued_on === null ? null : Number(issued_on.slice(0, 4))
}

function within(year: number, { first, last }: ProgrammeTopic): boolean {
  return first <= year && (last === null || year <= last)
}

/** Words of matter alone, without signs. */
function plainWords(words: string): string {
  return words
    .replace(FORM, ' ')
    .replace(LEAD, '')
    .replace(/[,;.:()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The type of plan that a document is or carries, and its subject, folded and without abbreviations. */
function matterOf({ doc_type, title }: Titled): {
  readonly type: string | null
  readonly matter: string
  readonly years: { readonly first: number; readonly last: number } | null
} {
  const topic = documentTopic(title ?? '')
  const opened = topic.folded.replace(LEAD, '')
  const carried = PLAN_TYPES.find((type) => opened.startsWith(`${type} `))
  if (carried !== undefined) {
    // "Kế hoạch thực hiện Chương trình …" is a plan; its subject is that of the programme.
    const inner = opened.slice(carried.length).replace(LEAD, '')
    const again = PROGRAMME_TYPES.find((type) => inner.startsWith(`${type} `))
    return { type: carried, matter: again === undefined ? inner : inner.slice(again.length), years: topic.years }
  }
  const own = PLAN_TYPES.find((type) => type === documentTopic(doc_type).folded)
  return { type: own ?? null, matter: opened, years: topic.years }
}
