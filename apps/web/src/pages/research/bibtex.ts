import type { Answers } from '../../trpc.js'

type Build = Answers['overview']['summary']['build']

/** An entry for a list of references: the build id is the version, its inputs are named by their hash. */
export function bibtex(build: Build, title: string): string {
  const fields = {
    title: `{${title}}`,
    version: build.build_id,
    year: build.built_at.slice(0, 4),
    note: `documents: ${build.document_count}; extractor ${build.extractor_version}; schema ${build.schema_version}; inputs sha256 ${build.inputs_sha256}`,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{doi-chieu-${build.build_id},`, ...lines, '}', ''].join('\n')
}
