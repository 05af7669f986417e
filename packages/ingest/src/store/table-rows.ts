import { createHash } from 'node:crypto'
import { allCodeLists } from '@doi-chieu/core/code/all-code-lists'
import type { BuildInput, StoredDocument } from './build-input.js'
import type { Row } from './load-rows.js'
import { planPlaces } from './plan-places.js'

/** Changes whenever a table, view or column changes its name or meaning. */
export const schemaVersion = '1'

/**
 * The rows of every table, in an order that depends on content only: documents by name, facts by document and then as
 * extracted, the rest by id.
 */
export function tableRows(input: BuildInput, builtAt: Date): ReadonlyMap<string, readonly Row[]> {
  const documents = sortedBy(input.documents, ({ document }) => document.file_name)
  const place = new Map(documents.map(({ document }, i) => [document.document_id, i]))
  const plans = [...input.corpus.plans].sort(
    (a, b) => (place.get(a.document.document_id) ?? 0) - (place.get(b.document.document_id) ?? 0),
  )
  const names = documents.flatMap(({ document, names }) =>
    names.map((file_name) => ({ document_id: document.document_id, file_name })),
  )
  return new Map<string, readonly Row[]>([
    ['documents', documents.map(({ document, ingested_at }) => ({ ...document, ingested_at }))],
    ['document_names', sortedBy(names, (name) => name.file_name)],
    ['plans', plans.map((facts) => facts.plan)],
    ['plan_fields', plans.flatMap((facts) => facts.plan_fields)],
    ['plan_places', planPlaces({ ...input.corpus, plans })],
    ['localities', sortedBy(input.corpus.localities, (locality) => locality.locality_id)],
    ['locality_successors', sortedBy(input.corpus.successors, (s) => `${s.old_locality_id}\0${s.new_locality_id}`)],
    ['legal_citations', plans.flatMap((facts) => facts.legal_citations)],
    ['legal_documents', sortedBy(input.corpus.legalDocuments, (document) => document.legal_document_id)],
    ['cascade_steps', input.corpus.cascadeSteps],
    ['channel_mentions', plans.flatMap((facts) => facts.channel_mentions)],
    ['assignments', plans.flatMap((facts) => facts.assignments)],
    ['commitments', plans.flatMap((facts) => facts.commitments)],
    ['findings', plans.flatMap((facts) => facts.findings)],
    ['recipients', plans.flatMap((facts) => facts.recipients)],
    ['codes', codeRows()],
    ['refused_files', sortedBy(input.refused, (refusal) => refusal.file_name)],
    ['build_info', [buildInfo(documents, input, builtAt)]],
  ])
}

function codeRows(): readonly Row[] {
  return allCodeLists.flatMap(({ name, codes, entries }) =>
    codes.flatMap((code, i) => {
      const entry = entries[code]
      return entry === undefined ? [] : [{ list: name, code, ordinal: i + 1, ...entry }]
    }),
  )
}

function buildInfo(
  documents: readonly StoredDocument[],
  { extractor_version, conversion_sha256 }: BuildInput,
  built_at: Date,
): Row {
  const names = documents.flatMap(({ document, names }) => names.map((name) => `${name}\0${document.document_id}\n`))
  return {
    schema_version: schemaVersion,
    extractor_version,
    built_at,
    document_count: documents.length,
    inputs_sha256: createHash('sha256')
      .update(names.sort().join(''))
      .update(conversion_sha256 ?? '')
      .digest('hex'),
    conversion_sha256,
  }
}

function sortedBy<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row)
}
