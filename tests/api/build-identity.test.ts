import { afterAll, expect, test } from 'vitest'
import { openBuild } from '@doi-chieu/api/database/open-build'
import { alter, buildSampleDatabase, sampleBuildId, scratchFolder } from './sample-database.js'
import { samplePlans } from './sample-plans.js'

const scratch = await scratchFolder()
afterAll(async () => await scratch.clear())

const buildIdOf = async (path: string): Promise<string> => {
  const { snapshot, close } = await openBuild(path)
  await close()
  return snapshot.build.build_id
}

test('another extractor over the same inputs is another build', async () => {
  const path = scratch.at('same-inputs.duckdb')
  await buildSampleDatabase(path)
  expect(await buildIdOf(path)).toBe(sampleBuildId(samplePlans))
  await alter(path, async (writer) => await writer.run("update build_info set extractor_version = 'another'"))
  expect(await buildIdOf(path)).toBe(sampleBuildId(samplePlans, 'another'))
  expect(sampleBuildId(samplePlans, 'another')).not.toBe(sampleBuildId(samplePlans))
})
