import type { Plan } from '@doi-chieu/core/plan/plan'
import type { PlanField } from '@doi-chieu/core/plan/plan-field'
import type { DocumentText } from '../../normalize/document-text.js'
import type { Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { readSignature, type Signature } from './end-matter.js'
import { evidenceOf } from '../evidence.js'
import type { PlaceMention } from '../extracted-plan.js'
import { namedPlaces, type NamedPlace } from './place-mentions.js'
import { readDocDate, readEndDate } from './own-date.js'
import { readDocNumber } from './own-number.js'
import { ownLines, type Read } from './plan-header.js'
import { type PlanIssuer, readIssuer } from './plan-issuer.js'
import { readTitle } from './plan-title.js'
import { readPlanYear } from './plan-year.js'
import { readToldPlan, toldIssuer } from './told-plan.js'
import { withoutFormerDistrict } from './without-districts.js'
import { writtenAgain } from '../written-again.js'

interface PlanRecord {
  readonly plan: Plan
  readonly fields: readonly PlanField[]
  readonly places: readonly PlaceMention[]
  readonly signature: Signature
  /** Where a portal's sentence above the plan gives its number: it cites nothing. */
  readonly told: Span | null
}

/** Without a year only cities long under the centre count as such. */
const LONG_CENTRAL = 2024

/** What is read of the plan itself, each part with its place in the text. */
interface ReadParts {
  readonly title: Read<string> | null
  /** The title as it is written elsewhere in the text, where it stands damaged. */
  readonly restored: string | null
  readonly year: Read<number> | null
  readonly number: Read<string> | null
  readonly symbol: Read<string> | null
  readonly date: Read<string> | null
  readonly issuer: PlanIssuer | null
  readonly signature: Signature
}

/** Reads the plan's own fields, each with its proof. Places are as the text says; nothing is looked up. */
export function readPlanRecord(analysed: AnalysedText, planId: string, documentId: string): PlanRecord {
  const { document, segments } = analysed
  const own = ownLines(document, segments)
  const inHeader = readDocNumber(document, own)
  const told = inHeader.symbol === null ? readToldPlan(analysed) : null
  const { number, symbol } = told === null ? inHeader : readDocNumber(document, [told.number])
  const date = told?.date ?? readDocDate(document, own) ?? readEndDate(document, segments)
  const title = told?.title ?? readTitle(document, segments)
  const year = readPlanYear(document, segments, title, date)
  const named = namedPlaces(analysed, Number(date?.value.slice(0, 4) ?? year?.value ?? LONG_CENTRAL))
  const ofPortal = told?.issuer ? toldIssuer(told.issuer, named) : null
  const issuer = withoutFormerDistrict(
    ofPortal ?? readIssuer(analysed, named),
    date?.value ?? null,
    year?.value ?? null,
  )
  const signature = readSignature(document, segments)
  const restored = title === null ? null : writtenAgain(document, title)
  const parts: ReadParts = { title, restored, year, number, symbol, date, issuer, signature }
  return {
    plan: planOf(parts, planId, documentId),
    fields: fieldsOf(document, parts, planId),
    places: named.map((each) => mentionOf(analysed, each, issuer?.place ?? null)),
    signature,
    told: told === null ? null : told.number,
  }
}

const districtOf = (issuer: PlanIssuer | null): NamedPlace | null => issuer?.district ?? null
const districtName = ({ kind, name }: NamedPlace): string => `${kind} ${name}`
const provinceOf = (issuer: PlanIssuer | null): NamedPlace | null =>
  (issuer?.level === 'province' ? issuer.place : issuer?.province) ?? null

function planOf(
  { restored, year, number, symbol, date, issuer, signature }: ReadParts,
  planId: string,
  documentId: string,
): Plan {
  const district = districtOf(issuer)
  return {
    plan_id: planId,
    document_id: documentId,
    title: restored,
    plan_year: year?.value ?? null,
    doc_number: number?.value ?? null,
    doc_symbol: symbol?.value ?? null,
    doc_date: date?.value ?? null,
    issuer: issuer?.issuer ?? null,
    issuer_level: issuer?.issuerLevel ?? null,
    locality_id: null,
    locality_name: issuer?.localityName ?? null,
    locality_level: issuer?.level ?? null,
    district_name: district === null ? null : districtName(district),
    province_name: provinceOf(issuer)?.name ?? null,
    current_locality_id: null,
    current_locality_name: null,
    current_province_name: null,
    signer_name: signature.name?.value ?? null,
    signer_title: signature.title?.value ?? null,
    signing_form: signature.form?.value ?? null,
    place_inferred: false,
  }
}

interface Proof extends Span {
  readonly rule: string
  readonly confidence: number
}

/** The fields that were read, in the order in which a page shows them. */
function fieldsOf(
  document: DocumentText,
  { title, restored, year, number, symbol, date, issuer, signature }: ReadParts,
  planId: string,
): readonly PlanField[] {
  const fields: PlanField[] = []
  const field = (name: string, value: string | number | null, read: Proof | null): void => {
    if (value !== null && read !== null)
      fields.push({
        plan_id: planId,
        field: name,
        value: String(value),
        inferred: false,
        ...evidenceOf(document, read, read.rule, read.confidence),
      })
  }
  const placeProof = ({ start, end }: Span): Proof => ({
    start,
    end,
    rule: 'plan.place',
    confidence: document.damaged ? 0.8 : 0.95,
  })
  const district = districtOf(issuer)
  const province = provinceOf(issuer)
  field('title', restored, title)
  field('plan_year', year?.value ?? null, year)
  field('doc_number', number?.value ?? null, number)
  field('doc_symbol', symbol?.value ?? null, symbol)
  field('doc_date', date?.value ?? null, date)
  field('issuer', issuer?.issuer ?? null, issuer)
  field('locality_name', issuer?.localityName ?? null, issuer)
  if (district !== null) field('district_name', districtName(district), placeProof(district))
  if (province !== null) field('province_name', province.name, placeProof(province))
  field('signer_name', signature.name?.value ?? null, signature.name)
  field('signer_title', signature.title?.value ?? null, signature.title)
  field('signing_form', signature.form?.value ?? null, signature.form)
  return fields
}

function mentionOf(analysed: AnalysedText, place: NamedPlace, own: NamedPlace | null): PlaceMention {
  const same = own !== null && own.level === place.level && own.name === place.name
  return {
    level: place.level,
    name: place.name,
    role: same ? 'issuer' : 'context',
    ...evidenceOf(analysed.document, place, 'place.named', analysed.document.damaged ? 0.75 : 0.95),
  }
}
