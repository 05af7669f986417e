import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

const dutiesOf = (body: string): readonly string[] =>
  factsOfBody(`III. TỔ CHỨC THỰC HIỆN\n${body}`).assignments.map(
    ({ actor, actor_role, task, partners }) => `${actor} | ${actor_role} | ${task} | ${partners.join(', ')}`,
  )

describe('bodies of branches below the province', () => {
  it.each([
    [
      'Đội Tuyên truyền - Hỗ trợ người nộp thuế (bộ phận thường trực)',
      'Đội Tuyên truyền - Hỗ trợ người nộp thuế',
      'department',
    ],
    ['Các Đội thuế liên xã, thị trấn', 'Các Đội thuế liên xã, thị trấn', 'department'],
    [
      'Đội Hành chính - Nhân sự - Tài vụ - Quản trị - Ấn chỉ',
      'Đội Hành chính - Nhân sự - Tài vụ - Quản trị - Ấn chỉ',
      'department',
    ],
    ['Trung tâm CNTT và Truyền thông', 'Trung tâm CNTT và Truyền thông', 'department'],
    ['Ban đại diện CMHS', 'Ban đại diện CMHS', 'fatherland_front'],
    ['Các Thẩm phán', 'Các Thẩm phán', 'all_units'],
  ])('%s heads its duties', (heading, actor, role) => {
    expect(dutiesOf(`1. ${heading}\n- Rà soát danh sách hộ kinh doanh trên địa bàn.`)).toEqual([
      `${actor} | ${role} | Rà soát danh sách hộ kinh doanh trên địa bàn | `,
    ])
  })

  it('a president of a court acts in a sentence', () => {
    expect(
      dutiesOf('1. Chánh án Tòa án nhân dân cấp huyện chịu trách nhiệm toàn diện về tổ chức thi hành Luật.'),
    ).toEqual([
      'Chánh án Tòa án nhân dân cấp huyện | leadership | chịu trách nhiệm toàn diện về tổ chức thi hành Luật | ',
    ])
  })

  it('firms that provide something are asked for what they do, not for providing', () => {
    expect(
      dutiesOf('1. Đề nghị các nhà cung cấp giải pháp VNPT, Viettel cử nhân viên kỹ thuật hỗ trợ tại chỗ.'),
    ).toEqual(['các nhà cung cấp giải pháp VNPT, Viettel | department | cử nhân viên kỹ thuật hỗ trợ tại chỗ | '])
  })

  it('committees of several districts are asked together', () => {
    expect(dutiesOf('1. Đề nghị UBND huyện Chư Sê, Ia Grai\n+ Bố trí thành phần làm việc với Đoàn.')).toEqual([
      'UBND huyện Chư Sê, Ia Grai | local_committee | Bố trí thành phần làm việc với Đoàn | ',
    ])
  })

  it('a heading that ends in the department itself is whole; a field on the next line goes on with it', () => {
    expect(dutiesOf('1. Văn phòng Sở\nBố trí kinh phí thực hiện; theo dõi tiến độ.')).toEqual([
      'Văn phòng Sở | office | Bố trí kinh phí thực hiện | ',
      'Văn phòng Sở | office | theo dõi tiến độ | ',
    ])
    expect(dutiesOf('1. Văn phòng Sở\nTài chính: bố trí kinh phí tổ chức hội nghị.')).toEqual([
      'Văn phòng Sở Tài chính | office | bố trí kinh phí tổ chức hội nghị | ',
    ])
  })

  it('a line that asks the Front and its organisations heads what stands below, with no number before it', () => {
    expect(
      dutiesOf(
        [
          'Trạm Y tế xã',
          'Trực cấp cứu trong các ngày lễ hội, chuẩn bị thuốc, hóa chất và cơ số dự phòng để kịp thời xử lý khi có ngộ độc thực phẩm xảy ra.',
          'Trưởng các thôn',
          'Nhắc nhở các hộ tổ chức cỗ đông người ký cam kết bảo đảm an toàn thực phẩm, báo cho Trạm Y tế xã biết trước khi tổ chức.',
          'Đề nghị Mặt trận Tổ quốc và các tổ chức thành viên',
          'Vận động đoàn viên, hội viên sản xuất rau an toàn, nói không với chất cấm trong chăn nuôi và chế biến thực phẩm trên địa bàn xã.',
        ].join('\n'),
      ).map((duty) => duty.split(' | ')[0]),
    ).toEqual(['Trạm Y tế xã', 'Trưởng các thôn', 'Mặt trận Tổ quốc và các tổ chức thành viên'])
  })

  it('the contact among several leads', () => {
    expect(
      dutiesOf(
        'Hoạt động 1: Tham vấn doanh nghiệp\n- Tổ chức hai hội nghị.\n- Đơn vị thực hiện: Phòng Giám sát quản lý (đầu mối), các Chi cục.',
      ),
    ).toEqual(['Phòng Giám sát quản lý | division | Tổ chức hai hội nghị. | các Chi cục'])
  })

  it('a table of criteria with their points says who works on them', () => {
    expect(
      dutiesOf(
        [
          'STT\tTiêu chí, tiêu chí thành phần\tĐiểm tối đa\tĐơn vị tham mưu\tĐơn vị phối hợp\tThời hạn',
          '1\tCải cách thủ tục hành chính',
          '1.1\tNiêm yết thủ tục tại Trung tâm\t1,5\tTrung tâm Phục vụ hành chính công\tKhu phố\tThường xuyên',
        ].join('\n'),
      ),
    ).toEqual(['Trung tâm Phục vụ hành chính công | one_stop | Niêm yết thủ tục tại Trung tâm | Khu phố'])
  })
})
