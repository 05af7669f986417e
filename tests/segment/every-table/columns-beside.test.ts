import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../extract/small-plan.js'
import { readPlan } from '../../properties/read-plan.js'

const planEndingIn = (end: string): readonly string[] => {
  const { facts } = readPlan(
    `ỦY BAN NHÂN DÂN\nHUYỆN ĐẦM HÀ\nSố: 31/KH-UBND\nĐầm Hà, ngày 10 tháng 02 năm 2023\n\nKẾ HOẠCH\nCải cách hành chính huyện Đầm Hà năm 2023\n\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ theo dõi, đôn đốc việc thực hiện.\n\n${end}`,
  )
  return facts?.recipients.map(({ recipient }) => recipient) ?? []
}

describe('recipients in columns', () => {
  it('have those of the right column behind those of the left', () => {
    expect(
      planEndingIn(
        'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Hải\n\nNơi nhận:\n- UBND tỉnh;                 - Các phòng, ban;\n- TT Huyện ủy;               - UBND các xã, thị trấn;\n- TT HĐND huyện;             - Lưu: VT, NV.\n',
      ),
    ).toEqual(['UBND tỉnh', 'TT Huyện ủy', 'TT HĐND huyện', 'Các phòng, ban', 'UBND các xã, thị trấn', 'Lưu: VT, NV'])
  })

  it('are not whoever signs beside them', () => {
    expect(
      planEndingIn(
        'Nơi nhận:                        TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                         CHỦ TỊCH\n- Các phòng, ban;\n- Lưu: VT.                          Trần Văn Hải\n',
      ),
    ).toEqual(['UBND tỉnh', 'Các phòng, ban', 'Lưu: VT'])
  })
})

describe('numbers', () => {
  const numbering = (body: string): number =>
    factsOfBody(body).findings.filter(({ kind }) => kind === 'bad_numbering').length

  it('of people between tabs are no items', () => {
    expect(
      numbering(
        'II. TỔ CHỨC THỰC HIỆN\n1. Thành lập Ban Tổ chức gồm các ông (bà):\nSTT\tHọ và tên\tChức vụ\tNhiệm vụ\n1\tNguyễn Văn An\tPhó Chủ tịch\tTrưởng ban\n2\tTrần Thị Bình\tTrưởng phòng Nội vụ\tThành viên\n2. Phòng Nội vụ theo dõi, đôn đốc việc thực hiện.',
      ),
    ).toBe(0)
  })

  it('of items are judged', () => {
    expect(
      numbering(
        'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ theo dõi việc thực hiện.\n2. Phòng Tư pháp rà soát văn bản.\n2. Thanh tra huyện kiểm tra việc thực hiện.',
      ),
    ).toBe(1)
  })
})

describe('a head of two rows', () => {
  it('parts who leads from who helps, and begin from end', () => {
    const { assignments } = factsOfBody(
      'II. PHÂN CÔNG NHIỆM VỤ\n\n| STT | Nhiệm vụ | Cơ quan thực hiện | | Thời gian | |\n|---|---|---|---|---|---|\n| | | Chủ trì | Phối hợp | Bắt đầu | Kết thúc |\n| 1 | Tập huấn kỹ năng số | Phòng Nội vụ | Huyện đoàn | Tháng 3 | Tháng 6 |\n| 2 | Rà soát thủ tục hành chính | Phòng Tư pháp | Các phòng, ban | Tháng 4 | Tháng 9 |',
    )
    expect(assignments.map(({ actor, partners, deadline }) => [actor, partners, deadline])).toEqual([
      ['Phòng Nội vụ', ['Huyện đoàn'], 'Tháng 6'],
      ['Phòng Tư pháp', ['Các phòng, ban'], 'Tháng 9'],
    ])
  })
})

describe('cells of a work plan beside the work', () => {
  const { commitments, channel_mentions } = factsOfBody(
    'II. PHÂN CÔNG NHIỆM VỤ\n\nSTT\tNhiệm vụ\tCơ quan chủ trì\tSản phẩm\tThời gian\n1\tTập huấn kỹ năng số\tPhòng Nội vụ\tBáo cáo\tHằng quý\n2\tLập dự toán kinh phí thực hiện\tPhòng Tài chính - Kế hoạch\tVăn bản\tQuý I\n3\tVận động hội viên nộp hồ sơ trực tuyến\tHội Nông dân huyện\t02 tin/tháng\tThường xuyên',
  )

  it('are no period and no duty to report; a quota is one anywhere', () => {
    expect(commitments.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['budget', 'Lập dự toán kinh phí thực hiện'],
      ['frequency', '02 tin/tháng'],
    ])
  })

  it('are not in the proof of a channel', () => {
    expect(channel_mentions.filter(({ channel }) => channel === 'mass_organisation').map(({ quote }) => quote)).toEqual(
      ['Vận động hội viên nộp hồ sơ trực tuyến'],
    )
  })
})
