import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

/** Actor, role and task of what a section gives to do. */
function given(lines: string): readonly (readonly string[])[] {
  return factsOfBody(`IV. TỔ CHỨC THỰC HIỆN\n${lines}`).assignments.map(({ actor, actor_role, task }) => [
    actor,
    actor_role,
    task,
  ])
}

describe('the office of a body, as bodies are called since 2025', () => {
  it.each([
    ['Cơ quan Ủy ban Kiểm tra Đảng ủy xã', 'party_committee'],
    ['Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam phường', 'fatherland_front'],
    ['Cơ quan Ủy ban MTTQ Việt Nam xã', 'fatherland_front'],
    ['Cơ quan Bảo hiểm xã hội', 'department'],
  ])('%s', (name, role) => {
    expect(given(`1. ${name}\nTuyên truyền đến đoàn viên.`)).toStrictEqual([[name, role, 'Tuyên truyền đến đoàn viên']])
    expect(given(`1. ${name}: Tuyên truyền đến đoàn viên.`)).toStrictEqual([[name, role, 'Tuyên truyền đến đoàn viên']])
  })
  it('whoever is at fault has no name', () => {
    expect(given('- Cơ quan nào để xảy ra vi phạm thì bị xử lý.')).toStrictEqual([])
  })
})

describe('bodies by their first letters', () => {
  it.each([
    ['BCĐ chuyển đổi số xã', 'leadership'],
    ['BTC lễ hội', 'leadership'],
    ['Ban Tổ chức lễ hội', 'leadership'],
    ['Ban Tổ chức Huyện ủy', 'party_committee'],
    ['BCHQS xã', 'department'],
    ['TT Y tế huyện', 'department'],
    ['CA xã', 'department'],
  ])('%s', (name, role) => {
    expect(given(`- ${name} kiểm tra địa bàn.`)).toStrictEqual([[name, role, 'kiểm tra địa bàn']])
  })
  it.each(['Cả xã tham gia dọn vệ sinh.', 'Ca trực kiểm tra địa bàn.'])('%s names nobody', (line) => {
    expect(given(`- ${line}`)).toStrictEqual([])
  })
})

describe('names with a dash, whatever their second half is elsewhere', () => {
  const NAMES = [
    ['Bộ phận Hành chính - Quản trị', 'division'],
    ['Phòng Hành chính - Quản trị', 'division'],
    ['Phòng Cấp giấy phép – Đăng ký kinh doanh', 'division'],
    ['Đội Tuyên truyền - Hỗ trợ người nộp thuế', 'department'],
    ['Đội Kê khai - Kế toán thuế', 'department'],
    ['Tổ Kiểm tra-Giám sát', 'division'],
    ['Ban Tổ chức-Kiểm tra', 'party_committee'],
  ] as const
  it.each(NAMES)('%s', (name, role) => {
    for (const heading of [`1. ${name}`, `1. ${name}:`, `a) ${name}`]) {
      const [first, ...others] = given(`${heading}\n- Tuyên truyền trong đơn vị.`)
      expect([first?.[0], first?.[2], others]).toEqual([name, 'Tuyên truyền trong đơn vị', []])
    }
    expect(given(`1. ${name}\n- Tuyên truyền trong đơn vị.`).map(([, is]) => is)).toEqual([role])
  })
  it.each([
    ['Phòng Tư pháp - Chủ trì, phối hợp với các xã tuyên truyền.', 'Chủ trì, phối hợp với các xã tuyên truyền'],
    ['Phòng Tư pháp - Tham mưu kế hoạch kiểm tra', 'Tham mưu kế hoạch kiểm tra'],
    ['Phòng Tư pháp - rà soát các văn bản của huyện.', 'rà soát các văn bản của huyện'],
  ])('what a body does: %s', (line, task) => {
    expect(given(`- ${line}`).map(([name, , does]) => [name, does])).toEqual([['Phòng Tư pháp', task]])
  })
})

describe('levels of administration', () => {
  it.each(['Đối với cấp huyện', 'Đối với cấp xã:', 'Cấp xã, thôn', 'Cấp huyện và cấp xã'])('%s', (heading) => {
    expect(given(`2. ${heading}\n- Tuyên truyền trên địa bàn.`).map(([, role, task]) => [role, task])).toEqual([
      ['local_committee', 'Tuyên truyền trên địa bàn'],
    ])
  })
  it('a level is no body where aims are told', () => {
    expect(factsOfBody('II. MỤC TIÊU\n1. Cấp huyện\n- Tuyên truyền trên địa bàn.').assignments).toEqual([])
  })
})

describe('verbs of duty', () => {
  it.each([
    [
      'tăng cường quản lý biên chế; siết chặt kỷ luật, kỷ cương',
      ['tăng cường quản lý biên chế', 'siết chặt kỷ luật, kỷ cương'],
    ],
    ['xây dựng dự thảo; trình Thường trực Đảng ủy xem xét', ['xây dựng dự thảo', 'trình Thường trực Đảng ủy xem xét']],
    ['chụp ảnh lưu niệm', ['chụp ảnh lưu niệm']],
  ])('%s', (tasks, found) => {
    expect(given(`1. Phòng Tư pháp ${tasks}.`).map(([, , task]) => task)).toStrictEqual(found)
  })
})

describe('what an order is about before the order', () => {
  it.each([
    ['Đối với hồ sơ quá hạn giao Phòng Tư pháp rà soát, báo cáo.', 'Phòng Tư pháp'],
    ['Đối với các dự án chậm tiến độ, vướng mắc yêu cầu Chủ tịch UBND các xã đề xuất cụ thể.', 'Chủ tịch UBND các xã'],
    ['Đối với các kiến nghị đề nghị Đảng ủy các xã căn cứ ý kiến để triển khai.', 'Đảng ủy các xã'],
  ])('%s', (line, actor) => {
    expect(given(`- ${line}`).map(([name]) => name)).toStrictEqual([actor])
  })
  it('cases that ask a body for something give it nothing', () => {
    expect(given('- Đối với các trường hợp đề nghị Sở Y tế cấp phép thì phải lập hồ sơ.')).toStrictEqual([])
  })
  it('a head asks several bodies behind one colon', () => {
    expect(
      given(
        'Phó Chủ tịch UBND huyện đề nghị: Phòng Tư pháp phối hợp Công an huyện kiểm tra; Phòng Nội vụ cần rà soát.',
      ).map(([name]) => name),
    ).toStrictEqual(['Phòng Tư pháp', 'Phòng Nội vụ'])
  })
})

it('a sentence among solutions has no duties below it', () => {
  const { assignments } = factsOfBody(`III. NHIỆM VỤ VÀ GIẢI PHÁP TRỌNG TÂM
1. Nâng cao trách nhiệm
Cấp ủy, chính quyền phải gương mẫu đi đầu trong công tác cải cách hành chính.
Thực hiện nghiêm túc chế độ tiếp công dân; tăng cường đối thoại với Nhân dân.`)
  expect(assignments.map(({ task }) => task)).toStrictEqual([
    'phải gương mẫu đi đầu trong công tác cải cách hành chính',
  ])
})

describe('what is no frequency', () => {
  it.each([
    'Tổ chức quán triệt trong sinh hoạt định kỳ tháng 6/2026.',
    'Đưa nội dung này vào sinh hoạt thường xuyên gắn với tự phê bình.',
    'Kiểm tra chủ động, thường xuyên, kịp thời.',
  ])('%s', (task) => {
    expect(factsOfBody(`IV. TỔ CHỨC THỰC HIỆN\n1. Phòng Tư pháp\n${task}`).assignments[0]?.frequency).toBeNull()
  })
  it('a quota of days a month is one', () => {
    const { commitments } = factsOfBody('II. GIẢI PHÁP\n1. Bí thư tiếp công dân định kỳ (ít nhất 01 ngày/tháng).')
    expect(commitments.map(({ kind, frequency }) => [kind, frequency])).toStrictEqual([['frequency', '01 ngày/tháng']])
  })
})

describe('whose role the places behind a name do not tell', () => {
  it.each([
    ['Phòng GD&ĐT các huyện, thành phố', 'division'],
    ['UBND thành phố Long Xuyên và các huyện, thị xã', 'local_committee'],
    ['UBND thành phố Long Xuyên, các huyện', 'local_committee'],
    ['Trung tâm Văn hóa - Nghệ thuật tỉnh', 'department'],
    ['Trung tâm Văn hóa, Thông tin và Thể thao huyện', 'radio_station'],
    ['Đội quản lý trật tự đô thị phường', 'department'],
    ['Ban vì sự tiến bộ phụ nữ tỉnh', 'department'],
    ['Bộ Nội vụ', 'department'],
    ['Cán bộ nội vụ xã', 'office'],
  ])('%s', (name, role) => {
    expect(given(`${name} xây dựng kế hoạch.`)).toStrictEqual([[name, role, 'xây dựng kế hoạch']])
  })
})
