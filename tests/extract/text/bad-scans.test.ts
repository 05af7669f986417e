import { describe, expect, it } from 'vitest'
import { factsOfNoisy } from '../noisy-plan.js'

const actors = (body: string): readonly string[] =>
  factsOfNoisy(`II. TO CHUC THUC HIEN\n${body}`).assignments.map(
    ({ actor, actor_role, duty }) => `${actor} | ${actor_role} | ${duty}`,
  )
const channels = (body: string): readonly string[] =>
  factsOfNoisy(`II. HINH THUC\n${body}`).channel_mentions.map(({ channel }) => channel)
const unnumbered = (body: string): readonly string[] =>
  factsOfNoisy(`II. NHIEM VU\n${body}`)
    .legal_citations.filter(({ number }) => number === null)
    .map(({ quote }) => quote)

describe('fields of divisions', () => {
  it.each([
    ['1. Phong Tham mutu (PV01)\n- Don déc cdc don vi.', 'Phong Tham muu | division | monitor'],
    ['1. Phong Dan téc: phdi hop voi Phong Ndi vu.', 'Phong Dan téc | division | coordinate'],
    ['1. Phong Hau can: bao dam kinh phi.', 'Phong Hau can | division | execute'],
    ['1. Phong Néng nghiép va Phat trién néng thon\n- Tham mwu UBND xa.', 'Phòng Nông nghiệp va Phat trién néng thon'],
  ])('%s', (body, actor) => {
    expect(actors(body).join()).toContain(actor)
  })

  it('behind a whole name a verb in capitals is what the body does', () => {
    expect(actors('1. Trung tam Y té huyén Xay dung ké hoach.').join()).toContain('Trung tâm Y tế huyện | ')
  })

  it('a staff of command is no Party cell', () => {
    expect(actors('1. Ban Chỉ huy Phong thu dan su\n- Don déc cdc don vi.').join()).toContain(
      'Ban Chỉ huy Phong thu dan su | ',
    )
  })

  it('what all divisions do is theirs', () => {
    expect(actors('1. Cac phong, ban: bao dam kinh phi.').join()).toContain('| all_units |')
  })
})

it.each([
  ['- Chi s6 hai long dat tren 95% theo ké hoach.', []],
  ['- Ky nang cam tay chi viéc cho ngudi dan.', []],
  ['- Phong Kinh té quang ba du lich.', []],
  ['- Tuyén truyén tai t6 dan phé trong quy.', []],
  // By themselves they are what they look like.
  ['- In t6 dan, phat cho nguoi dan.', ['leaflet']],
  ['- Dang bai trén tap chi cua nganh.', ['press']],
])('half a word is no channel: %s', (body, expected) => {
  expect(channels(body).filter((code) => code !== 'village_meeting')).toEqual(expected)
})

describe('newspapers by name', () => {
  it.each([
    ['1. Dang tin trén Bao Hai Phong.', true],
    ['1. Cong thong tin xa; Bao Dong Khoi va Dai Truyén thanh.', true],
    ['1. Ngu6i dan huyén Bao Lam Dong.', false],
    ['1. Tiép nhan tai thi tran Bao Lac Tay.', false],
    ['1. Bao cao Uy ban nhan dan.', false],
    ['1. Ong Nguyén Bao Minh Anh.', false],
  ])('%s: %s', (body, press) => {
    expect(channels(body).includes('press')).toBe(press)
  })
})

it.each([
  ['1. Cuéc thi truc tuyén tim hiéu cai cach hanh chinh.', 'contest'],
  ['1. Phdi hop voi cdc co quan bao chi trung wong.', 'press'],
])('%s is %s', (body, channel) => {
  expect(channels(body)).toContain(channel)
})

describe('documents without number', () => {
  it.each([
    ['1. Thuc hién Dé an chuyén d6i s6 trong cdc co quan Dang.', 1],
    ['1. Thuc hién Chuong trinh hanh d6ng cua Dang uy xa vé chuyén d6i s6.', 1],
    ['1. Gan voi ké hoach thanh tra nam 2024.', 0],
    ['1. Thuc hién cdc chuong trinh cua Dang uy xa.', 0],
  ])('%s: %s', (body, found) => {
    expect(unnumbered(body)).toHaveLength(found)
  })
})

it('a sentence with its stop below a number is no heading', () => {
  expect(actors('1. Phong Tu phap ra sodt van ban.\n2. Phong Ndi vu kiém tra cong vu.')).toHaveLength(2)
})
