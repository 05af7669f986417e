import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { extractPlan } from '@doi-chieu/ingest/extract-plan'
import { loadRegistry } from '@doi-chieu/ingest/resolve/registry'
import { resolveCorpus } from '@doi-chieu/ingest/resolve/resolve-corpus'
import { goldDocumentSchema, type GoldDocument } from './gold-document.js'
import { textDocument } from './text-document.js'

/** An annotated document with its source text. */
export interface GoldPair {
  readonly gold: GoldDocument
  readonly file: string
  readonly source: string
}

/** Reads the annotations of a folder (`NNN.json`) with the sources that begin with the same three digits. Throws where a source is missing. */
export function readGold(goldFolder: string, sourceFolder: string): readonly GoldPair[] {
  const sources = readdirSync(sourceFolder)
  return readdirSync(goldFolder)
    .filter((name) => /^\d{3}\.json$/.test(name))
    .sort()
    .map((name) => {
      const file = sources.find((source) => source.startsWith(name.slice(0, 3)) && /\.(?:txt|md)$/.test(source))
      if (file === undefined) throw new Error(`no source for ${name} in ${sourceFolder}`)
      const gold = goldDocumentSchema.parse(JSON.parse(readFileSync(join(goldFolder, name), 'utf8')))
      return { gold, file, source: readFileSync(join(sourceFolder, file), 'utf8') }
    })
}

/** Facts of texts by name, as `doichieu extract` gives them for each alone; a text that carries no plan has none. */
export function factsOfTexts(
  texts: readonly { readonly file: string; readonly source: string }[],
): readonly (PlanFacts | null)[] {
  const registry = loadRegistry()
  return texts.map(({ file, source }) => {
    const extracted = extractPlan(textDocument(file, Buffer.from(source)))
    return 'reason' in extracted ? null : (resolveCorpus([extracted], registry).plans[0] ?? null)
  })
}
