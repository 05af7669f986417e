import { describe, expect, it } from 'vitest'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { openDatabase, rows } from './database.js'

const ask = async (sql: string): Promise<readonly Record<string, unknown>[]> =>
  await rows(await openDatabase(fixtureDatabase()), sql)

describe('v_cascade of 76/NQ-CP over the five plans', () => {
  it.each([
    ['3504/QĐ-UBND', 'programme', 'province', 'UBND tỉnh Hà Tĩnh', 99, '76/NQ-CP', 99],
    ['6734/QĐ-UBND', 'programme', 'district', 'UBND huyện Hương Sơn', 136, '3504/QĐ-UBND', 37],
    ['12990/QĐ-UBND', 'programme', 'district', 'UBND huyện Lộc Hà', 169, '3504/QĐ-UBND', 70],
    ['07/QĐ-UBND', 'annual_plan', 'commune', 'UBND xã Thạch Châu', 914, '12990/QĐ-UBND', 745],
    ['26/KH-UBND', 'annual_plan', 'commune', 'UBND xã Ngọc Kỳ', 163, '244/KH-UBND', 1],
    ['21/KH-UBND', 'communication_plan', 'district', 'UBND huyện Lộc Hà', 948, '12990/QĐ-UBND', 779],
    ['12/KH-UBND', 'communication_plan', 'commune', 'UBND xã Thạch Châu', 974, '21/KH-UBND', 26],
    ['2717/KH-KHĐT', 'annual_plan', 'department', 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh', 168, '22/KH-UBND', -19],
  ])('%s', async (number, step, level, issuer, lag_days, above_number, lag_from_above_days) => {
    const found = await ask(
      `SELECT step, level, issuer, lag_days, above_number, lag_from_above_days FROM v_cascade
       WHERE programme_number = '76/NQ-CP' AND number = '${number}'`,
    )
    expect(found).toEqual([{ step, level, issuer, lag_days, above_number, lag_from_above_days }])
  })

  it('counts no days from a date that is not whole', async () => {
    expect(
      await ask(
        `SELECT issued_on, lag_days FROM v_cascade
         WHERE coalesce(length(issued_on), 0) < 10 AND (lag_days IS NOT NULL OR lag_from_above_days IS NOT NULL)`,
      ),
    ).toEqual([])
  })

  it('shows missing levels as rows without document, day or sentence', async () => {
    const [count] = await ask(`SELECT CAST(count(*) AS INTEGER) AS n FROM v_cascade WHERE state = 'missing'`)
    expect(count?.['n']).toBeGreaterThan(0)
    expect(
      await ask(
        `SELECT step_id FROM v_cascade WHERE state = 'missing'
         AND (legal_document_id IS NOT NULL OR plan_id IS NOT NULL OR citation_id IS NOT NULL OR lag_days IS NOT NULL)`,
      ),
    ).toEqual([])
  })

  it('has a sentence or a plan behind every known step', async () => {
    expect(
      await ask(`SELECT step_id FROM v_cascade WHERE state <> 'missing' AND citation_id IS NULL AND plan_id IS NULL`),
    ).toEqual([])
  })

  it('tells what the texts of the corpus name, and nothing of the others', async () => {
    expect(
      await ask(
        `SELECT number FROM v_cascade WHERE (plan_id IS NULL) <> (channels IS NULL) OR (compared_step_id IS NULL) <> (channels_added IS NULL)`,
      ),
    ).toEqual([])
    const [commune] = await ask(`SELECT channels FROM v_cascade WHERE number = '12/KH-UBND'`)
    expect(commune?.['channels']).toEqual(expect.arrayContaining(['loudspeaker_radio']))
  })
})
