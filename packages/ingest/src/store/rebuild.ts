import type { Refusal } from '@doi-chieu/core/document/refusal'
import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import type { ExtractedPlan } from '../extract/extracted-plan.js'
import { extractAll, resolveAll } from '../pipeline.js'
import type { Planless } from '../pipeline.js'
import { noPlan, programError, withOlderVersion } from '../read/refusals.js'
import type { BuildInput } from './build-input.js'
import { conversionHash } from './conversion-file.js'
import { extractorBuild } from './extractor-build.js'
import type { PublishedState } from './published-state.js'
import { clashingNames, describeChange, storedDocuments, withRead, withoutNames } from './source-set.js'
import type { SetChange, SourceSet } from './source-set.js'

/** What a run of `ingest` makes of the files it read. */
interface Rebuild {
  /** Null where no document of this run was taken in: then there is nothing to publish, and nothing was made anew. */
  readonly input: BuildInput | null
  readonly change: SetChange
  /** Refusals of this run. */
  readonly refused: readonly Refusal[]
}

/** What a rebuild tells while it goes on. */
export interface RebuildSteps {
  /** Before documents are extracted, with how many: those read first, then those known already. */
  readonly onExtracting: (documents: number) => void
  /** Once a document, whether or not it carries a plan. */
  readonly onExtracted: () => void
  /** Once, before the mentions of all plans are joined to units and documents. */
  readonly onResolving: () => void
}

const SILENT: RebuildSteps = { onExtracting: () => {}, onExtracted: () => {}, onResolving: () => {} }

/**
 * Puts read documents and refusals into the published state and makes all facts anew from the texts.
 * A document is taken in when it carries a plan; until then an older version under its name stays.
 */
export function rebuild(
  published: PublishedState,
  read: readonly SourceDocument[],
  refusedByReading: readonly Refusal[],
  now: Date,
  { onExtracting, onExtracted, onResolving }: RebuildSteps = SILENT,
): Rebuild {
  const clashes = clashingNames(read)
  const clashing = new Set(clashes.map((refusal) => refusal.file_name))
  const candidates = read.filter((document) => !clashing.has(document.file_name))

  const fresh = new Map(candidates.filter(isNew(published)).map((document) => [document.document_id, document]))
  onExtracting(fresh.size)
  const extracted = extractAll([...fresh.values()], onExtracted)
  const planless = new Map(extracted.planless.map((entry) => [entry.document.document_id, entry]))
  const accepted = candidates.filter((document) => !planless.has(document.document_id))
  const set = withRead(published, accepted)

  const known =
    accepted.length === 0 ? [] : [...set.documents.values()].filter((document) => !fresh.has(document.document_id))
  onExtracting(known.length)
  const again = extractAll(known, onExtracted)
  const refusedByExtraction = [
    ...candidates.flatMap((document) => refusalsOf(document.file_name, planless.get(document.document_id))),
    ...again.planless.flatMap((entry) => namesOf(set, entry.document).flatMap((name) => refusalsOf(name, entry))),
  ]
  const refused = uniqueByName([...refusedByReading, ...clashes, ...refusedByExtraction]).map((refusal) =>
    published.names.has(refusal.file_name) ? withOlderVersion(refusal) : refusal,
  )
  const outcome = { change: describeChange(published, accepted), refused }
  if (accepted.length === 0) return { ...outcome, input: null }
  onResolving()
  const plans = [...extracted.plans, ...again.plans]
  return { ...outcome, input: buildInput(set, plans, standing(published, accepted, refused), published, now) }
}

/** The build of a published state without some names, for `doichieu remove`. */
export function rebuildWithout(
  published: PublishedState,
  gone: ReadonlySet<string>,
  now: Date,
  { onExtracting, onExtracted, onResolving }: RebuildSteps = SILENT,
): BuildInput {
  const set = withoutNames(published, gone)
  onExtracting(set.documents.size)
  const { plans, planless } = extractAll([...set.documents.values()], onExtracted)
  onResolving()
  const refused = planless.flatMap((entry) => namesOf(set, entry.document).flatMap((name) => refusalsOf(name, entry)))
  const others = published.refused.filter((refusal) => !gone.has(refusal.file_name))
  return buildInput(set, plans, uniqueByName([...refused.map(withOlderVersion), ...others]), published, now)
}

function buildInput(
  set: SourceSet,
  plans: readonly ExtractedPlan[],
  refused: readonly Refusal[],
  published: PublishedState,
  now: Date,
): BuildInput {
  const documents = storedDocuments(set, published, now)
  const byId = new Map(documents.map(({ document }) => [document.document_id, document]))
  const own = plans.flatMap((plan) => {
    const document = byId.get(plan.facts.document.document_id)
    return document === undefined ? [] : [{ ...plan, facts: { ...plan.facts, file: document.file_name, document } }]
  })
  const sorted = own.sort((a, b) => (a.facts.file < b.facts.file ? -1 : 1))
  const { conversion } = published
  return {
    documents,
    corpus: resolveAll(sorted, conversion),
    refused,
    extractor_version: extractorBuild(),
    conversion_sha256: conversion === null ? null : conversionHash(conversion),
  }
}

function isNew(published: PublishedState): (document: SourceDocument) => boolean {
  return ({ document_id }) => !published.documents.has(document_id)
}

function namesOf(set: SourceSet, document: SourceDocument): readonly string[] {
  return [...set.names].filter(([, id]) => id === document.document_id).map(([name]) => name)
}

function refusalsOf(name: string, entry: Planless | undefined): readonly Refusal[] {
  if (entry === undefined) return []
  return [entry.cause === null ? noPlan(name) : programError(name, entry.cause)]
}

/** Refusals of earlier runs stand until their file, or a file of their folder, is read, refused anew, or removed. */
function standing(
  published: PublishedState,
  accepted: readonly SourceDocument[],
  refused: readonly Refusal[],
): readonly Refusal[] {
  const settled = new Set(accepted.flatMap((document) => withFolders(document.file_name)))
  return uniqueByName([...refused, ...published.refused.filter((refusal) => !settled.has(refusal.file_name))])
}

/** The first refusal of each name. */
function uniqueByName(refusals: readonly Refusal[]): readonly Refusal[] {
  const byName = new Map<string, Refusal>()
  for (const refusal of refusals) if (!byName.has(refusal.file_name)) byName.set(refusal.file_name, refusal)
  return [...byName.values()]
}

/** A name with the folders it lies in: `a/b/c.txt`, `a/b`, `a`. */
function withFolders(name: string): readonly string[] {
  const parts = name.split('/')
  return parts.map((_, last) => parts.slice(0, last + 1).join('/'))
}
