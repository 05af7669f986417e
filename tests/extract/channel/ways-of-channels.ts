import type { Kind } from './names-of-channels.js'

/** A section of a plan that speaks of a channel. */
export type Way = (name: string) => string

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
const under =
  (heading: string, item: (name: string) => string): Way =>
  (name) =>
    `II. ${heading}\n${item(name)}`
const cell =
  (head: string): Way =>
  (name) =>
    `II. NHIỆM VỤ CỤ THỂ\n\n| STT | Nội dung | ${head} | Đơn vị chủ trì |\n|---|---|---|---|\n| 1 | Công tác cải cách thủ tục hành chính | ${capital(name)} | Phòng Nội vụ |\n`
const tabs =
  (task: (name: string) => string): Way =>
  (name) =>
    `PHỤ LỤC NHIỆM VỤ\nTT\tNội dung công việc\tĐơn vị chủ trì\tThời gian\n1\t${task(name)}\tPhòng Nội vụ\tQuý II`
const listed: Way = under('HÌNH THỨC TUYÊN TRUYỀN', (name) => `- ${capital(name)}.`)
const among: Way = under(
  'NHIỆM VỤ',
  (name) => `- Thông tin đến người dân thông qua ${name} và các hình thức phù hợp khác.`,
)
const bracketed: Way = under(
  'NHIỆM VỤ',
  (name) => `- Đa dạng hóa các hình thức tuyên truyền (${name}…) để người dân biết, giám sát.`,
)

/** Ways in which plans use what they name. */
export const used: Readonly<Record<Kind, readonly Way[]>> = {
  medium: [
    listed,
    among,
    bracketed,
    cell('Hình thức tuyên truyền'),
    under('NHIỆM VỤ', (name) => `1. Tuyên truyền các nội dung cải cách hành chính trên ${name}.`),
    under('NHIỆM VỤ', (name) => `1. Thường xuyên đăng tải tin, bài về cải cách hành chính trên ${name}.`),
    under('NỘI DUNG', (name) => `1. Cung cấp thông tin về thủ tục hành chính cho người dân qua ${name}.`),
    under('HÌNH THỨC', (name) => `1. Tuyên truyền qua ${name}\n2. Các hình thức phù hợp khác`),
    under('TỔ CHỨC THỰC HIỆN', (name) => `1. Phòng Nội vụ: Phối hợp tuyên truyền kết quả trên ${name}.`),
    under(
      'TỔ CHỨC THỰC HIỆN',
      (name) => `1. Phòng Văn hóa và Thông tin\n- Chỉ đạo tăng thời lượng, đưa tin trên ${name}.`,
    ),
    under(
      'CHỈ TIÊU',
      (name) => `- Mỗi tháng có ít nhất 02 tin, bài về cải cách hành chính được đăng, phát trên ${name}.`,
    ),
    under(
      'NHIỆM VỤ',
      (name) => `1. Tuyên truyền trên ${name}\n- Đơn vị chủ trì: Phòng Nội vụ.\n- Thời gian: Thường xuyên.`,
    ),
    under('GIẢI PHÁP', (name) => `- Phát huy hiệu quả của ${name} trong công tác tuyên truyền cải cách hành chính.`),
    under(
      'GIẢI PHÁP',
      (name) => `2. Kết hợp tuyên truyền trực tiếp với tuyên truyền trên ${name}, bảo đảm thiết thực.`,
    ),
    under('NHIỆM VỤ', (name) => `- Chia sẻ, lan tỏa các cách làm hay qua ${name} để mọi người dân cùng biết.`),
    tabs((name) => `Đăng tải tin, bài về cải cách hành chính trên ${name}`),
  ],
  event: [
    listed,
    cell('Hình thức thực hiện'),
    under('NHIỆM VỤ', (name) => `1. Tuyên truyền cải cách hành chính thông qua ${name}.`),
    under('NHIỆM VỤ', (name) => `1. Tổ chức ${name} về công tác cải cách hành chính.`),
    under('NỘI DUNG', (name) => `- Lồng ghép nội dung cải cách hành chính trong ${name}.`),
    under('GIẢI PHÁP', (name) => `- Đa dạng hóa các hình thức tuyên truyền như ${name} nhằm nâng cao nhận thức.`),
    under('NHIỆM VỤ', (name) => `1. ${capital(name)}\n- Đơn vị chủ trì: Phòng Nội vụ.\n- Thời gian: Quý II.`),
    under('NHIỆM VỤ', (name) => `- Quán triệt, phổ biến các văn bản chỉ đạo của cấp trên tại ${name}.`),
    under('NHIỆM VỤ', (name) => `a) Tổ chức ít nhất 02 ${name}; thời gian hoàn thành trong quý III.`),
    under('TỔ CHỨC THỰC HIỆN', (name) => `4. UBND các xã, thị trấn: Đưa nội dung cải cách hành chính vào ${name}.`),
    tabs((name) => `Tổ chức ${name} về cải cách hành chính`),
  ],
  woven: [
    listed,
    under('NHIỆM VỤ', (name) => `1. Tuyên truyền cải cách hành chính thông qua ${name}.`),
    under('NỘI DUNG', (name) => `- Lồng ghép nội dung cải cách hành chính trong ${name}.`),
    under('GIẢI PHÁP', (name) => `- Đa dạng hóa các hình thức tuyên truyền như ${name} nhằm nâng cao nhận thức.`),
    under('TỔ CHỨC THỰC HIỆN', (name) => `4. UBND các xã, thị trấn: Đưa nội dung cải cách hành chính vào ${name}.`),
  ],
  thing: [
    listed,
    among,
    bracketed,
    cell('Sản phẩm'),
    under('NHIỆM VỤ', (name) => `1. Tuyên truyền cải cách hành chính bằng ${name}.`),
    under('NHIỆM VỤ', (name) => `- In và cấp phát ${name} đến các hộ dân, cơ sở kinh doanh trên địa bàn.`),
    under('CHỈ TIÊU', (name) => `- Xây dựng, phát hành tối thiểu 500 ${name}.`),
    under('HÌNH THỨC', (name) => `4. Sử dụng ${name} để tuyên truyền tại trụ sở cơ quan và các tuyến đường chính.`),
    tabs((name) => `Xây dựng ${name} về cải cách hành chính`),
  ],
  deed: [
    listed,
    among,
    under('NHIỆM VỤ', (name) => `1. Thực hiện ${name}.`),
    under('NHIỆM VỤ', (name) => `1. Tuyên truyền đến người dân:\n- Đẩy mạnh ${name};`),
    under('HÌNH THỨC', (name) => `- Tuyên truyền bằng ${name};`),
    under('TỔ CHỨC THỰC HIỆN', (name) => `3. UBND các xã, thị trấn: Tổ chức ${name} theo quy định.`),
  ],
  people: [
    under('HÌNH THỨC TUYÊN TRUYỀN', (name) => `- Thông qua ${name}.`),
    under('NHIỆM VỤ', (name) => `1. Tuyên truyền cải cách hành chính thông qua ${name}.`),
    under('GIẢI PHÁP', (name) => `- Phát huy tốt vai trò của ${name} trong công tác thông tin, tuyên truyền.`),
    under('TỔ CHỨC THỰC HIỆN', (name) => `1. Phòng Nội vụ: Tuyên truyền, phổ biến thủ tục hành chính qua ${name}.`),
  ],
}

const before = (told: (name: string) => string): Way =>
  under('YÊU CẦU', (name) => `2. Năm 2022, huyện ${told(name)}; năm 2023 cần khắc phục hạn chế này.`)

/** Ways in which plans name what they do not use: titles, what was done, what is inspected, paid for, forbidden or warned of. */
export const named: Readonly<Record<Kind, readonly Way[]>> = {
  medium: [
    before((name) => `đã đăng 35 tin, bài trên ${name}`),
    under('KẾT QUẢ ĐẠT ĐƯỢC', (name) => `- Công tác tuyên truyền đạt kết quả, đã đăng 35 tin, bài trên ${name}.`),
    under(
      'NHIỆM VỤ',
      (name) =>
        `- Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2022 của UBND huyện về tuyên truyền trên ${name} giai đoạn 2021 - 2025.`,
    ),
    under('KINH PHÍ', (name) => `- Kinh phí mua sắm, sửa chữa ${name} được bố trí từ nguồn ngân sách huyện.`),
    under('NHIỆM VỤ', (name) => `- Kiểm tra tình hình hoạt động của ${name}.`),
    under('TỒN TẠI, HẠN CHẾ', (name) => `- Việc cập nhật thông tin trên ${name} của một số đơn vị còn chậm.`),
    under('NỘI DUNG', (name) => `- Cảnh báo thủ đoạn lừa đảo, chiếm đoạt tài sản qua ${name}.`),
    under('NHIỆM VỤ', (name) => `- Xử lý nghiêm các hành vi tung tin sai sự thật trên ${name}.`),
  ],
  event: [
    before((name) => `đã tổ chức 05 ${name}`),
    under('KẾT QUẢ ĐẠT ĐƯỢC', (name) => `- Công tác tuyên truyền đạt kết quả, đã tổ chức được 12 ${name}.`),
    under(
      'NHIỆM VỤ',
      (name) =>
        `- Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2022 của UBND huyện về tổ chức ${name} giai đoạn 2021 - 2025.`,
    ),
    under('KINH PHÍ', (name) => `- Định mức chi tổ chức ${name} thực hiện theo quy định của Bộ Tài chính.`),
  ],
  woven: [before((name) => `đã thực hiện tốt ${name}`)],
  thing: [
    before((name) => `đã cấp phát 500 ${name}`),
    under('YÊU CẦU', (name) => `- Không in ${name} để tiết kiệm chi phí.`),
    under('NHIỆM VỤ', (name) => `- Tháo gỡ ${name} cũ, rách nát.`),
    under('NHIỆM VỤ', (name) => `- Xử lý nghiêm hành vi dán ${name} trái phép.`),
    under('KINH PHÍ', (name) => `- Thanh toán kinh phí in ${name} theo hóa đơn thực tế.`),
  ],
  deed: [
    under('ĐÁNH GIÁ KẾT QUẢ NĂM 2022', (name) => `- Trong năm 2022, đã thực hiện tốt ${name}.`),
    under('NHIỆM VỤ', (name) => `- Kiểm tra công tác ${name} tại các đơn vị.`),
  ],
  people: [
    under('KẾT QUẢ ĐẠT ĐƯỢC NĂM 2022', (name) => `- Phối hợp với ${name} tuyên truyền được 12 buổi.`),
    under('KINH PHÍ', (name) => `- Kinh phí hỗ trợ ${name} thực hiện theo quy định.`),
  ],
}
