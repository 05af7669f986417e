import { sentenceAround } from '@doi-chieu/core/text/sentence-around'
import { rolesNotApplicable } from '../assignment/role-applies.js'
import type { PlanHead } from '../plan/plan-head.js'
import { planTexts } from '../plan/plan-texts.js'
import type { Snapshot } from '../database/snapshot.js'
import type { Lack, LackSubject, PeerSentence } from './answers.js'
import { examplesStatement, lacksStatement } from './statements.js'

/** Listed with their sentences; more than this nobody reads. */
const MOST_LACKS = 40

/** Nobody misses "other". */
const SPARED = ['channel other', 'commitment other_index'] as const

interface LackRequest {
  readonly subject: PlanHead
  readonly peers: readonly PlanHead[]
  /** Subjects in which the plan's text is too damaged to tell. */
  readonly unreadable: readonly LackSubject[]
}

/** Peers of the plan's own province: what its bodies issue is theirs to follow too. */
const ofOneProvince = ({ place_province }: PlanHead, peers: readonly PlanHead[]): readonly string[] =>
  peers.flatMap((peer) => (place_province !== null && peer.place_province === place_province ? [peer.plan_id] : []))

/** What peers have that this plan lacks, with up to three whole sentences each. */
export async function readLacks(
  db: Snapshot,
  { subject, peers, unreadable }: LackRequest,
): Promise<{ readonly lacks: readonly Lack[]; readonly total: number }> {
  if (peers.length === 0) return { lacks: [], total: 0 }
  const byId = new Map(peers.map((plan) => [plan.plan_id, plan] as const))
  const plan_ids = [...byId.keys()]
  const spared = [...SPARED, ...rolesNotApplicable(subject.locality_level).map((role) => `assignment ${role}`)]
  const parameters = { plan_ids, near: ofOneProvince(subject, peers), subject: subject.plan_id, spared, unreadable }
  const found = await db.rows(lacksStatement, parameters)
  const shown = found.slice(0, MOST_LACKS)
  const wanted = shown.map(({ facet, code }) => `${facet} ${code}`)
  const examples = await db.rows(examplesStatement, { ...parameters, wanted })
  const texts = await planTexts(
    db,
    examples.map(({ plan_id }) => plan_id),
  )
  const sentencesOf = (facet: string, code: string): readonly PeerSentence[] =>
    examples.flatMap((example) => {
      const plan = byId.get(example.plan_id)
      const text = texts.get(example.plan_id)
      if (example.facet !== facet || example.code !== code || plan === undefined || text === undefined) return []
      const { start_offset, end_offset, page, confidence } = example
      const span = sentenceAround(text, start_offset, end_offset)
      return {
        plan,
        text: text.slice(span.start, span.end),
        start_offset,
        quote_start: start_offset - span.start,
        quote_end: end_offset - span.start,
        page,
        confidence,
      }
    })
  return {
    total: found.length,
    lacks: shown.map(({ subject: of, facet, code, plans_with, doc_type, number, title, issuer }) => ({
      subject: of,
      facet,
      code,
      document: doc_type === null ? null : { doc_type, number, title, issuer },
      plans_with,
      sentences: sentencesOf(facet, code),
    })),
  }
}
