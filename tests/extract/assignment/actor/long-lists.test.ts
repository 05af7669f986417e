import { describe, expect, it } from 'vitest'
import { dutyLines, withoutMarks } from '../../duty-lines.js'

describe('long lists of bodies before their verb', () => {
  it.each([
    [
      'a subject of four kinds of bodies',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Các sở, ban, ngành, đơn vị sự nghiệp công lập thuộc UBND tỉnh; UBND các huyện, thị xã, thành phố; các cơ quan Trung ương đóng trên địa bàn tỉnh; các doanh nghiệp nhà nước chịu trách nhiệm triển khai thực hiện Kế hoạch này, định kỳ báo cáo kết quả về Sở Nội vụ.',
      [
        'Các sở, ban, ngành, đơn vị sự nghiệp công lập thuộc UBND tỉnh; UBND các huyện, thị xã, thành phố; các cơ quan Trung ương đóng trên địa bàn tỉnh; các doanh nghiệp nhà nước | execute | chịu trách nhiệm triển khai thực hiện Kế hoạch này, định kỳ báo cáo kết quả về Sở Nội vụ | ',
      ],
    ],
    [
      'heads of bodies and a place',
      dutyLines,
      'Chánh Văn phòng UBND tỉnh, Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh, Chủ tịch UBND các huyện, thị xã Sơn Tây, thành phố Vĩnh Yên và Thủ trưởng các cơ quan, tổ chức, cá nhân có liên quan căn cứ Kế hoạch này tổ chức thực hiện.',
      [
        'Chánh Văn phòng UBND tỉnh, Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh, Chủ tịch UBND các huyện, thị xã Sơn Tây, thành phố Vĩnh Yên và Thủ trưởng các cơ quan, tổ chức, cá nhân có liên quan | execute | căn cứ Kế hoạch này tổ chức thực hiện | ',
      ],
    ],
    [
      'an order to bodies whose names hold words of verbs',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\nYêu cầu các phòng, ban chuyên môn thuộc UBND huyện; Công an huyện, Ban Chỉ huy Quân sự huyện; Chi cục Thuế khu vực, Kho bạc Nhà nước, Bảo hiểm xã hội huyện; Trung tâm Y tế, Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên; UBND các xã, thị trấn nghiêm túc thực hiện.',
      [
        'các phòng, ban chuyên môn thuộc UBND huyện; Công an huyện, Ban Chỉ huy Quân sự huyện; Chi cục Thuế khu vực, Kho bạc Nhà nước, Bảo hiểm xã hội huyện; Trung tâm Y tế, Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên; UBND các xã, thị trấn | execute | nghiêm túc thực hiện | ',
      ],
    ],
    [
      'a request to seven organisations',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Liên đoàn Lao động tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh, Tỉnh đoàn Thanh niên Cộng sản Hồ Chí Minh, Liên minh Hợp tác xã tỉnh và các tổ chức chính trị - xã hội tăng cường tuyên truyền, vận động đoàn viên, hội viên.',
      [
        'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Liên đoàn Lao động tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh, Tỉnh đoàn Thanh niên Cộng sản Hồ Chí Minh, Liên minh Hợp tác xã tỉnh và các tổ chức chính trị - xã hội | requested | tăng cường tuyên truyền, vận động đoàn viên, hội viên | ',
      ],
    ],
    [
      'headings of many bodies',
      dutyLines,
      `III. TỔ CHỨC THỰC HIỆN
1. Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh, Tỉnh đoàn, Liên đoàn Lao động tỉnh, Hội Cựu chiến binh tỉnh
- Xây dựng kế hoạch triển khai thực hiện.
2. Các sở: Nội vụ, Tài chính, Khoa học và Công nghệ, Giáo dục và Đào tạo, Nông nghiệp và Môi trường, Văn hóa, Thể thao và Du lịch, Xây dựng, Y tế
- Công khai thủ tục hành chính.
3. UBND các xã, phường: Cẩm Thành, Nghĩa Lộ, Trương Quang Trọng, Đức Phổ, Trà Câu, Sa Huỳnh, Kon Tum, Đăk Bla, Đăk Cấm, An Phú
- Tổ chức tuyên truyền pháp luật.
4. Thủ trưởng các sở, ban, ngành, đơn vị sự nghiệp công lập thuộc UBND tỉnh; Chủ tịch UBND các xã, phường, đặc khu; các cơ quan, đơn vị Trung ương đóng trên địa bàn tỉnh
- Bố trí nhân lực thực hiện.
5. Công tác phổ biến pháp luật, vận động nhân dân tham gia cải cách hành chính, chuyển đổi số, Sở Tư pháp, Sở Nội vụ, Công an tỉnh, Tỉnh đoàn và các địa phương
- Mở chuyên trang.`,
      [
        'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh, Tỉnh đoàn, Liên đoàn Lao động tỉnh, Hội Cựu chiến binh tỉnh | execute | Xây dựng kế hoạch triển khai thực hiện | ',
        'Các sở: Nội vụ, Tài chính, Khoa học và Công nghệ, Giáo dục và Đào tạo, Nông nghiệp và Môi trường, Văn hóa, Thể thao và Du lịch, Xây dựng, Y tế | execute | Công khai thủ tục hành chính | ',
        'UBND các xã, phường: Cẩm Thành, Nghĩa Lộ, Trương Quang Trọng, Đức Phổ, Trà Câu, Sa Huỳnh, Kon Tum, Đăk Bla, Đăk Cấm, An Phú | execute | Tổ chức tuyên truyền pháp luật | ',
        'Thủ trưởng các sở, ban, ngành, đơn vị sự nghiệp công lập thuộc UBND tỉnh; Chủ tịch UBND các xã, phường, đặc khu; các cơ quan, đơn vị Trung ương đóng trên địa bàn tỉnh | execute | Bố trí nhân lực thực hiện | ',
      ],
    ],
    [
      'names parted by semicolons',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n3. Giao Sở Nội vụ; Sở Tài chính; Sở Kế hoạch và Đầu tư; Văn phòng UBND tỉnh; Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh; Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp; Trường Đại học Hồng Đức xây dựng dự toán kinh phí.',
      [
        'Sở Nội vụ; Sở Tài chính; Sở Kế hoạch và Đầu tư; Văn phòng UBND tỉnh; Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh; Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp; Trường Đại học Hồng Đức | execute | xây dựng dự toán kinh phí | ',
      ],
    ],
    [
      'posts down to the village',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n4. Các cơ quan, đơn vị trực thuộc, các phòng chuyên môn, nghiệp vụ, các đơn vị sự nghiệp thuộc Sở, cán bộ, công chức, viên chức và người lao động trong toàn ngành có trách nhiệm chấp hành nghiêm kỷ luật, kỷ cương hành chính.\n5. Trưởng các phòng, ban, ngành, đoàn thể, Hiệu trưởng các trường tiểu học, trung học cơ sở, mầm non, Trưởng Trạm Y tế, Trưởng các thôn, bản, tổ dân phố trên địa bàn xã Mường Khương chịu trách nhiệm trước Chủ tịch UBND xã về kết quả thực hiện.',
      [
        'Các cơ quan, đơn vị trực thuộc, các phòng chuyên môn, nghiệp vụ, các đơn vị sự nghiệp thuộc Sở, cán bộ, công chức, viên chức và người lao động trong toàn ngành | execute | có trách nhiệm chấp hành nghiêm kỷ luật, kỷ cương hành chính | ',
        'Trưởng các phòng, ban, ngành, đoàn thể, Hiệu trưởng các trường tiểu học, trung học cơ sở, mầm non, Trưởng Trạm Y tế, Trưởng các thôn, bản, tổ dân phố trên địa bàn xã Mường Khương | execute | chịu trách nhiệm trước Chủ tịch UBND xã về kết quả thực hiện | ',
      ],
    ],
    [
      'lost marks',
      withoutMarks,
      'III. TO CHUC THUC HIEN\n1. Cac so, ban, nganh, don vi su nghiep cong lap thuoc UBND tinh; UBND cac huyen, thi xa, thanh pho; cac co quan Trung uong dong tren dia ban tinh chiu trach nhiem trien khai thuc hien Ke hoach nay.\n2. De nghi Uy ban Mat tran To quoc Viet Nam tinh, Lien doan Lao dong tinh, Hoi Lien hiep Phu nu tinh, Hoi Nong dan tinh, Hoi Cuu chien binh tinh, Tinh doan tang cuong tuyen truyen.',
      [
        'Các sở, ban, ngành, don vi su nghiep cong lap thuoc UBND tỉnh; UBND các huyện, thị xã, thành phố; các cơ quan Trung ương dong trên địa bàn tỉnh | execute | chiu trach nhiem trien khai thuc hien Ke hoach nay | ',
        'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Liên đoàn Lao động tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh, Tỉnh đoàn | requested | tang cuong tuyen truyen | ',
      ],
    ],
  ])('%s', (_, read, body, expected) => {
    expect(read(body)).toEqual(expected)
  })

  it.each([
    [
      'whom a plan addresses',
      'II. NỘI DUNG\n1. Các cơ quan, đơn vị, các tổ chức, doanh nghiệp, hộ kinh doanh, người dân trên địa bàn tỉnh, các nhà đầu tư trong và ngoài nước, các hiệp hội ngành nghề được tạo điều kiện thuận lợi khi thực hiện thủ tục hành chính.\n2. Cán bộ, công chức, viên chức các sở, ban, ngành; UBND các huyện, thị xã, thành phố; các xã, phường, thị trấn; người dân và doanh nghiệp là đối tượng tuyên truyền.',
    ],
  ])('nobody: %s', (_, body) => {
    expect(dutyLines(body)).toEqual([])
  })
})
