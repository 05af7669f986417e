import type { CascadeStep } from '@doi-chieu/core/legal/cascade-step'
import { cascadeStepSchema } from '@doi-chieu/core/legal/cascade-step'
import { loadRegistry } from '@doi-chieu/ingest/resolve/registry'
import { resolveCorpus } from '@doi-chieu/ingest/resolve/resolve-corpus'
import { describe, expect, it } from 'vitest'
import {
  extracted,
  soKhdt2022,
  sonNinh2022,
  thachChau2024,
  type CitationWords,
  type PlanWords,
} from './plan-fixture.js'

const registry = loadRegistry()
const steps = (...plans: readonly PlanWords[]): readonly CascadeStep[] =>
  resolveCorpus(plans.map(extracted), registry).cascadeSteps
/** One line a step: level, kind, year, state, number or issuer, date. */
const lines = (found: readonly CascadeStep[]): readonly string[] =>
  found.map((row) =>
    [row.level, row.step, row.step_year, row.state, row.number ?? row.issuer, row.issued_on]
      .filter((part) => part !== null)
      .join(' '),
  )
const stepOf = (found: readonly CascadeStep[], number: string): CascadeStep | undefined =>
  found.find((row) => row.number === number)
const aboveOf = (found: readonly CascadeStep[], number: string): string | null | undefined =>
  found.find((row) => row.step_id === stepOf(found, number)?.above_step_id)?.number

const national: CitationWords = { type: 'Nghị quyết', number: '76/NQ-CP', date: '2021-07-15', issuer: 'Chính phủ' }
const programme = (number: string, issuer: string, date: string): CitationWords => ({
  type: 'Quyết định',
  number,
  issuer,
  date,
  subject: 'ban hành Chương trình tổng thể CCHC nhà nước giai đoạn 2021-2030',
})
const annual = (number: string, issuer: string, date: string, year: number): CitationWords => ({
  type: 'Kế hoạch',
  number,
  issuer,
  date,
  subject: `cải cách hành chính năm ${year}`,
})

describe('a cascade', () => {
  const found = steps({
    ...thachChau2024,
    citations: [
      national,
      programme('3504/QĐ-UBND', 'UBND tỉnh', '2021-10-22'),
      programme('12990/QĐ-UBND', 'UBND huyện', '2021-12-31'),
      annual('07/KH-UBND', 'UBND xã', '2024-01-15', 2024),
    ],
  })

  it('has a step for each level, those without document too', () => {
    expect(lines(found)).toEqual([
      'central programme known 76/NQ-CP 2021-07-15',
      'province programme known 3504/QĐ-UBND 2021-10-22',
      'province annual_plan 2024 missing UBND tỉnh Hà Tĩnh',
      'province communication_plan 2024 missing UBND tỉnh Hà Tĩnh',
      'district programme known 12990/QĐ-UBND 2021-12-31',
      'district annual_plan 2024 missing UBND huyện Lộc Hà',
      'district communication_plan 2024 missing UBND huyện Lộc Hà',
      'commune programme missing UBND xã Thạch Châu',
      'commune annual_plan 2024 known 07/KH-UBND 2024-01-15',
      'commune communication_plan 2024 known 12/KH-UBND 2024-03-15',
    ])
  })

  it('joins each step to the known one above it', () => {
    expect(aboveOf(found, '3504/QĐ-UBND')).toBe('76/NQ-CP')
    expect(aboveOf(found, '12990/QĐ-UBND')).toBe('3504/QĐ-UBND')
    // The district's plan of the year is not known, its programme is.
    expect(aboveOf(found, '07/KH-UBND')).toBe('12990/QĐ-UBND')
  })

  it('gives rows of the schema, the same for any order of plans', () => {
    for (const row of found) expect(cascadeStepSchema.safeParse(row).error).toBeUndefined()
    const one = { ...sonNinh2022, citations: [national, programme('6734/QĐ-UBND', 'UBND huyện', '2021-11-28')] }
    const two = { ...soKhdt2022, citations: [national, annual('22/KH-UBND', 'UBND tỉnh Bắc Ninh', '2022-01-18', 2022)] }
    expect(steps(one, two)).toEqual(steps(two, one))
  })

  it('follows a plan of the same year before a programme', () => {
    const both = steps({
      ...thachChau2024,
      citations: [
        national,
        programme('12990/QĐ-UBND', 'UBND huyện', '2021-12-31'),
        annual('05/KH-UBND', 'UBND huyện', '2024-01-05', 2024),
        annual('06/KH-UBND', 'UBND huyện', '2023-01-05', 2023),
        annual('07/KH-UBND', 'UBND xã', '2024-01-15', 2024),
      ],
    })
    expect(aboveOf(both, '07/KH-UBND')).toBe('05/KH-UBND')
  })

  it('keeps departments under their province', () => {
    const department = steps({
      ...soKhdt2022,
      citations: [
        national,
        annual('22/KH-UBND', 'UBND tỉnh Bắc Ninh', '2022-01-18', 2022),
        annual('2717/KH-KHĐT', 'Sở', '2021-12-30', 2022),
      ],
    })
    expect(lines(department)).toContain('department annual_plan 2022 known 2717/KH-KHĐT 2021-12-30')
    expect(lines(department).filter((line) => line.startsWith('department programme'))).toEqual([])
    expect(aboveOf(department, '2717/KH-KHĐT')).toBe('22/KH-UBND')
  })

  it('goes from province to commune since July 2025', () => {
    const today = steps({
      file: 'mai-phu.txt',
      plan: {
        plan_year: 2026,
        title: 'Tuyên truyền cải cách hành chính năm 2026',
        doc_date: '2026-01-20',
        issuer: 'Ủy ban nhân dân xã Mai Phụ',
        issuer_level: 'commune',
        locality_name: 'Mai Phụ',
        locality_level: 'commune',
        province_name: 'Hà Tĩnh',
      },
      places: [{ level: 'commune', quote: 'xã Mai Phụ', name: 'Mai Phụ' }],
      citations: [national],
    })
    expect(today.map(({ level }) => level)).not.toContain('district')
    expect(today.find(({ plan_id }) => plan_id !== null)).toMatchObject({ level: 'commune', depth: 2 })
  })

  it('says that a document is spoken of where neither number nor day is known', () => {
    const spoken = steps({
      ...thachChau2024,
      citations: [national, { type: 'Kế hoạch', issuer: 'UBND huyện', subject: 'cải cách hành chính năm 2024' }],
    })
    expect(lines(spoken)).toContain('district annual_plan 2024 mentioned UBND huyện Lộc Hà')
    expect(spoken.find(({ state }) => state === 'mentioned')).toMatchObject({ issued_on: null, number: null })
  })

  it('keeps partial dates as they are', () => {
    const partial = steps({
      ...thachChau2024,
      citations: [national, annual('05/KH-UBND', 'UBND huyện', '2024-01', 2024)],
    })
    expect(stepOf(partial, '05/KH-UBND')?.issued_on).toBe('2024-01')
  })

  it('needs a programme that somebody cites', () => {
    expect(steps({ ...thachChau2024, citations: [annual('05/KH-UBND', 'UBND huyện', '2024-01-05', 2024)] })).toEqual([])
  })

  it('does not take a plan of another subject or another period', () => {
    const other = steps({
      ...thachChau2024,
      plan: { ...thachChau2024.plan, title: 'Tuyên truyền phòng cháy chữa cháy năm 2024' },
      citations: [
        national,
        { ...annual('05/KH-UBND', 'UBND huyện', '2024-01-05', 2024), subject: 'chuyển đổi số năm 2024' },
        {
          ...programme('06/QĐ-UBND', 'UBND tỉnh', '2012-01-05'),
          subject: 'ban hành Chương trình tổng thể CCHC giai đoạn 2011-2020',
        },
      ],
    })
    expect(other).toEqual([])
  })

  it('joins by subject alone to the programme that is known best, not to its number misread', () => {
    const misread: CitationWords = {
      type: 'Nghị quyết',
      number: '16/NQ-CP',
      date: '2021-07-15',
      issuer: 'Chính phủ',
      subject: 'ban hành Chương trình tổng thể CCHC nhà nước giai đoạn 2021-2030',
    }
    const found = steps(
      { ...thachChau2024, citations: [national, annual('05/KH-UBND', 'UBND huyện', '2024-01-05', 2024)] },
      { ...soKhdt2022, citations: [misread, annual('22/KH-UBND', 'UBND tỉnh Bắc Ninh', '2022-01-18', 2022)] },
      // More plans may share the wrong number than have the right one.
      { ...sonNinh2022, citations: [misread] },
    )
    const of = (number: string): readonly string[] => {
      const head = stepOf(found, number)
      return lines(found.filter(({ programme_id, state }) => programme_id === head?.programme_id && state === 'known'))
    }
    expect(of('76/NQ-CP')).toEqual(
      expect.arrayContaining([
        'district annual_plan 2024 known 05/KH-UBND 2024-01-05',
        'province annual_plan 2022 known 22/KH-UBND 2022-01-18',
      ]),
    )
    expect(of('16/NQ-CP')).toContain('province annual_plan 2022 known 22/KH-UBND 2022-01-18')
    expect(of('16/NQ-CP').join()).not.toContain('05/KH-UBND')
  })

  it('compares with the text of the level above where the corpus has it', () => {
    const district: PlanWords = {
      file: 'loc-ha.txt',
      plan: {
        plan_year: 2024,
        title: 'Tuyên truyền cải cách hành chính năm 2024',
        doc_number: '21/KH-UBND',
        doc_date: '2024-02-18',
        issuer: 'Ủy ban nhân dân huyện Lộc Hà',
        issuer_level: 'district',
        locality_name: 'Lộc Hà',
        locality_level: 'district',
        province_name: 'Hà Tĩnh',
      },
      places: [{ level: 'district', quote: 'huyện Lộc Hà', name: 'Lộc Hà' }],
    }
    const found = steps(district, { ...thachChau2024, citations: [national] })
    const [above, own] = [stepOf(found, '21/KH-UBND'), stepOf(found, '12/KH-UBND')]
    expect(own?.compared_step_id).toBe(above?.step_id)
    expect(own?.above_step_id).toBe(above?.step_id)
    expect(above?.compared_step_id).toBeNull()
  })

  it.each([
    ['Sở Kế hoạch và Đầu tư', 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh'],
    ['Công an tỉnh Bắc Ninh', 'Công an tỉnh Bắc Ninh'],
    ['Văn phòng UBND tỉnh Bắc Ninh', 'Văn phòng UBND tỉnh Bắc Ninh'],
  ])('names the department %s with its province once', (locality_name, name) => {
    const plan = { ...soKhdt2022.plan, locality_name, title: 'Tuyên truyền cải cách hành chính năm 2022' }
    const found = steps({ ...soKhdt2022, plan, citations: [national] })
    expect(found.filter(({ level }) => level === 'department').map(({ issuer }) => issuer)).toContain(name)
  })
})
