import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { commonWordsMeant } from '@doi-chieu/ingest/normalize/scan/misread-syllable'
import { describe, expect, it } from 'vitest'
import { NOISE } from '../extract/noisy-plan.js'
import { readPlan } from '../properties/read-plan.js'

const readOf = (line: string): string => documentText(`${NOISE}${line}\n`).text.trimEnd().split('\n').at(-1) ?? ''

describe('words that recognition without Vietnamese letters has misread', () => {
  it.each([
    ['cdc', ['cac']],
    ['chtfc', ['chuc']],
    ['chtrc', ['chuc']],
    ['truec', ['truoc']],
    ['nugc', ['nuoc']],
    ['thyc', ['thuc']],
    ['nghj', ['nghi']],
    ['cich', ['cach']],
    ['ceng', ['cong']],
    ['s6', ['so']],
    ['x4', ['xa']],
    ['be6', ['bo']],
    ['tr¢', ['tro']],
    ['ctla', ['cua']],
    ['cuia', ['cua']],
    // trường: tướng would have two letters misread
    ['trudng', ['truong']],
    // two common words may be meant
    ['gidi', ['gioi', 'giai']],
    // a number, loan words, names, words as they are
    ['vii', []],
    ['video', []],
    ['dti', []],
    ['phuoc', []],
    ['nim', []],
    ['2a', []],
  ])('%s may stand for %j', (form, meant) => {
    expect([...commonWordsMeant(form)].sort()).toEqual([...meant].sort())
  })

  it.each([
    ['trudc ngay 05/9/2025 cua UBND xa', 'truoc ngay 05/9/2025 cua UBND xa'],
    // the word beside tells which one is meant, and that a letter is lost
    ['Phi hop vi Cong an xa, hung dan nhan dan', 'Phoi hop voi Cong an xa, huong dan nhan dan'],
    ['tham mut UBND xa gidi quyét kién nghi', 'tham muu UBND xa giai quyét kién nghi'],
    ['thu’c hi thu’ tuc tai dia phu‘ong', "thuc hi thu' tuc tai dia phuong"],
    ['QUYET DJNH', 'QUYET DINH'],
    ['Can ctr Luat; can ctf Nghi dinh', 'Can cu Luat; can cu Nghi dinh'],
    ['thdi gian thyc hién, thdi nay', 'thoi gian thuc hién, thdi nay'],
    ['thc hién trén Cong dién tir', 'thuc hién trén Cong dién tu'],
    // alone they are what they are
    ['vi nhan dan, hung vuong, qua mut', 'vi nhan dan, hung vuong, qua mut'],
    // symbols of documents, months and numerals stay
    [
      'To trinh 87/TTr-UBND T6/2025, so 03- CTr/TU, VII., DTI',
      'To trinh 87/TTr-UBND T6/2025, so 03- CTr/TU, VII., DTI',
    ],
  ])('%s', (line, meant) => {
    expect(readOf(line).replace('’', "'")).toBe(meant)
  })

  it('a sound text keeps its words', () => {
    const sound = 'Phi hành đoàn hùng dân, cdc, trudc.\n'.padStart(2000, 'Ủy ban nhân dân xã ban hành kế hoạch. ')
    expect(documentText(sound).text).toBe(sound)
  })

  it('a quote ends where the word that was read longer does', () => {
    const { facts } = readPlan(`${NOISE}II. HINH THUC\n1. Dang tin trén Trang thong tin dién tir.\n`)
    expect(facts?.channel_mentions.map(({ quote }) => quote)).toEqual(['Trang thong tin dién tir'])
  })

  it.each([
    ['v.16 CHUC THUC HIEN', 'TỔ CHỨC THỰC HIỆN'],
    ['v. T6 CHUC THUC HIENN', 'V. TỔ CHỨC THỰC HIỆN'],
  ])('%s is a section, though its number is misread', (title, meant) => {
    const text = `${NOISE}IV. HINH THUC\n1. Dang tin trén Trang thong tin dién tir.\n${title}\n1. Phong Noi vu\nTham mtru UBND xa ban hanh ké hoach.\n`
    expect(documentText(text).text).toContain(`\n${meant}`)
    expect(readPlan(text).facts?.assignments.map(({ actor_role }) => actor_role)).toEqual(['home_affairs'])
  })

  it('duties are told and dated, their quotes are as recognition wrote them', () => {
    const { facts } = readPlan(`${NOISE}II. T6 CHUC THUC HIEN
1. Phong Ndi vu
- Phi hop vi Van phong UBND huyén tham mut ban hanh ké hoach truéc ngay 05/9/2025.
`)
    expect(facts?.assignments.map(({ duty, partners, deadline, quote }) => [duty, partners, deadline, quote])).toEqual([
      [
        'coordinate',
        ['Văn phòng UBND huyện'],
        'truoc ngay 05/9/2025',
        'Phi hop vi Van phong UBND huyén tham mut ban hanh ké hoach truéc ngay 05/9/2025',
      ],
    ])
  })
})
