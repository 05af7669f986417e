const HELPER = 'Sở Khoa học và Công nghệ'

/** What a plan writes of a body at the head of a line and inside a sentence, and the duties that this gives it. */
type Way = (body: string, inside: string) => readonly [text: string, ...duties: string[]]

/** At most some 72 letters a line, as columns of scans and mails have them. */
function wrapped(text: string): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 72) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const LED = '| STT | Nội dung nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Sản phẩm |\n|---|---|---|---|---|---|\n'
const DONE = '| TT | Nội dung công việc | Đơn vị thực hiện | Thời gian hoàn thành |\n|---|---|---|---|\n'

/** Headings and labels of a body. */
const headings: Readonly<Record<string, Way>> = {
  'heading and bullets': (a) => [
    `1. ${a}\n- Chủ trì, phối hợp với ${HELPER} triển khai thực hiện Kế hoạch này.\n- Tham mưu ban hành văn bản chỉ đạo.\n- Tổng hợp, báo cáo kết quả thực hiện.`,
    'lead',
    'advise',
    'execute',
  ],
  'heading with a colon': (a) => [
    `1. ${a}:\n- Theo dõi, đôn đốc việc thực hiện Kế hoạch.\n- Kiểm tra việc công khai thủ tục hành chính.`,
    'monitor',
    'monitor',
  ],
  'heading in bold letters': (a) => [
    `**1. ${a}**\n\na) Chủ trì hướng dẫn các đơn vị triển khai thực hiện.\n\nb) Định kỳ hằng quý báo cáo kết quả thực hiện.`,
    'lead',
    'execute',
  ],
  'heading that makes responsible': (a) => [
    `1. ${a} có trách nhiệm:\na) Xây dựng kế hoạch chi tiết để triển khai.\nb) Phối hợp với ${HELPER} tổ chức tập huấn.`,
    'execute',
    'coordinate',
  ],
  'whose responsibility': (_, a) => [
    `1. Trách nhiệm của ${a}\n- Xây dựng kế hoạch triển khai thực hiện.\n- Phối hợp với ${HELPER} theo dõi, đánh giá kết quả.`,
    'execute',
    'coordinate',
  ],
  'singled out': (_, a) => [
    `1. Đối với ${a}\n- Tăng cường kiểm tra, giám sát việc thực hiện.\n- Thực hiện chế độ báo cáo định kỳ.`,
    'monitor',
    'execute',
  ],
  label: (a) => [`- ${a}: Đẩy mạnh tuyên truyền trên hệ thống thông tin của ngành.`, 'execute'],
  'label and two sentences': (a) => [
    `1. ${a}: Chủ trì theo dõi việc thực hiện Kế hoạch. Tham mưu sơ kết, tổng kết theo quy định.`,
    'lead',
    'advise',
  ],
  'label and list': (a) => [
    `a) ${a}:\n- Rà soát, cắt giảm thủ tục hành chính.\n- Bố trí nhân lực thực hiện.`,
    'execute',
    'execute',
  ],
  'label; a verb of no list': (a) => [
    `- ${a}: Theo dõi tiến độ thực hiện; gắn mã QR tại nơi tiếp nhận hồ sơ.`,
    'monitor',
    'execute',
  ],
  'label behind the task': (a) => [
    `1. Tổ chức tọa đàm về chuyển đổi số. Cơ quan chủ trì: ${a}; cơ quan phối hợp: ${HELPER}.`,
    'lead',
  ],
  'labels below the task': (a) => [
    `1. Tổ chức hội nghị đối thoại với doanh nghiệp.\n- Cơ quan chủ trì: ${a}.\n- Cơ quan phối hợp: ${HELPER}.\n- Thời gian: Quý III.`,
    'lead',
  ],
  'row of who leads': (a) => [`${LED}| 1 | Ban hành kế hoạch | ${a} | ${HELPER} | Tháng 01/2026 | Kế hoạch |`, 'lead'],
  'row of who does': (a) => [`${DONE}| 1 | Công khai thủ tục hành chính | ${a} | Quý I |`, 'execute'],
}

/** Orders, requests and sentences. */
const sentences: Readonly<Record<string, Way>> = {
  leads: (a) => [`1. ${a} chủ trì, phối hợp với ${HELPER} xây dựng kế hoạch chi tiết.`, 'lead'],
  advises: (a) => [`1. ${a} tham mưu xây dựng báo cáo định kỳ.`, 'advise'],
  'has to help': (a) => [`1. ${a} có trách nhiệm phối hợp với ${HELPER} tổ chức thực hiện Kế hoạch.`, 'coordinate'],
  must: (a) => [`1. ${a} phải công khai thủ tục hành chính tại nơi tiếp nhận hồ sơ.`, 'execute'],
  'goes on': (a) => [`1. ${a} tiếp tục duy trì chuyên mục cải cách hành chính.`, 'execute'],
  'by its office': (a) => [
    `1. ${a} căn cứ chức năng, nhiệm vụ được giao tổ chức triển khai thực hiện Kế hoạch này.`,
    'execute',
  ],
  'is the focal point': (a) => [`1. ${a} là đầu mối tổng hợp, báo cáo kết quả thực hiện Kế hoạch.`, 'execute'],
  answers: (a) => [`1. ${a} chịu trách nhiệm trước UBND tỉnh về kết quả thực hiện Kế hoạch.`, 'execute'],
  'over several lines': (a) => [
    wrapped(
      `1. ${a} chủ trì, phối hợp với ${HELPER} xây dựng kế hoạch chi tiết để triển khai các nhiệm vụ được giao tại Kế hoạch này bảo đảm tiến độ, chất lượng.`,
    ),
    'lead',
  ],
  'behind an opening': (_, a) => [`1. Căn cứ Kế hoạch này, ${a} xây dựng kế hoạch và tổ chức thực hiện.`, 'execute'],
  'led by': (_, a) => [
    `1. Tổ chức hội thi tìm hiểu pháp luật do ${a} chủ trì, phối hợp với ${HELPER} thực hiện.`,
    'lead',
  ],
  order: (_, a) => [`1. Giao ${a} theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch.`, 'monitor'],
  'order; verbs of no list': (_, a) => [
    `1. Giao ${a} theo dõi tiến độ; lồng ghép nội dung vào sinh hoạt định kỳ; gắn kết quả với bình xét thi đua.`,
    'monitor',
    'execute',
    'execute',
  ],
  'order of a duty': (_, a) => [`1. Giao trách nhiệm cho ${a} hướng dẫn, kiểm tra việc thực hiện.`, 'execute'],
  'order with a list': (_, a) => [
    `1. Giao ${a}:\n- Công khai thủ tục hành chính trên trang thông tin điện tử.\n- Chủ trì, phối hợp với ${HELPER} tổ chức tập huấn.`,
    'execute',
    'lead',
  ],
  share: (_, a) => [`1. Phân công ${a} chủ trì tổ chức hội nghị đối thoại.`, 'lead'],
  demand: (_, a) => [`1. Yêu cầu ${a} nghiêm túc triển khai thực hiện Kế hoạch này.`, 'execute'],
  'demand with a list': (_, a) => [
    `1. Yêu cầu ${a}:\n- Công khai thủ tục hành chính trên trang thông tin điện tử.\n- Bố trí nhân lực thực hiện.`,
    'execute',
    'execute',
  ],
  empowered: (_, a) => [`1. Ủy quyền cho ${a} ban hành văn bản hướng dẫn triển khai thực hiện.`, 'execute'],
  instructed: (_, a) => [`1. Chỉ đạo ${a} đẩy mạnh tuyên truyền về Kế hoạch này.`, 'execute'],
  'the committee orders': (_, a) => [`UBND tỉnh giao ${a} theo dõi, kiểm tra việc thực hiện Kế hoạch này.`, 'monitor'],
  request: (_, a) => [`1. Kính đề nghị ${a} quan tâm phối hợp chỉ đạo, tuyên truyền.`, 'requested'],
  'request with a list': (_, a) => [
    `1. Đề nghị ${a}:\n- Tuyên truyền, vận động đoàn viên, hội viên.\n- Giám sát việc thực hiện Kế hoạch này.`,
    'requested',
    'requested',
  ],
}

export const waysOfAssigning = { ...headings, ...sentences }

const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const AIMS = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức.\n'
const BASIS = 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n'
const ENDS = '\n\nNơi nhận:\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Hải\n'

/** Plans of a province, a city, a department and a Party committee, and a decision that has the plan's duties in its second article. */
export const plansWith: Readonly<Record<string, (duties: string) => string>> = {
  province: (duties) =>
    `ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nSố: 37/KH-UBND\n${COUNTRY}\nQuảng Ngãi, ngày 11 tháng 3 năm 2026\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính tỉnh Quảng Ngãi năm 2026\n\n${BASIS}\n${AIMS}\nIII. TỔ CHỨC THỰC HIỆN\n${duties}${ENDS}`,
  city: (duties) =>
    `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\nSố: 37/KH-UBND\n${COUNTRY}\nCần Thơ, ngày 12 tháng 3 năm 2025\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính trên địa bàn thành phố năm 2025\n\n${BASIS}\n${AIMS}\nII. PHÂN CÔNG NHIỆM VỤ\n${duties}${ENDS}`,
  department: (duties) =>
    `UBND TỈNH QUẢNG NGÃI\nSỞ Y TẾ\nSố: 37/KH-SYT\n${COUNTRY}\nQuảng Ngãi, ngày 12 tháng 3 năm 2024\n\nKẾ HOẠCH\nCải cách hành chính ngành Y tế năm 2024\n\n${BASIS}\n${AIMS}\nIV. TỔ CHỨC THỰC HIỆN\n${duties}${ENDS}`,
  party: (duties) =>
    `TỈNH ỦY QUẢNG NGÃI\nSố 37-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n*\nQuảng Ngãi, ngày 11 tháng 3 năm 2026\n\nKẾ HOẠCH\nTuyên truyền về chuyển đổi số năm 2026\n\nThực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:\n\n${AIMS}\nIII. TỔ CHỨC THỰC HIỆN\n${duties}\n\nNơi nhận:\n- Lưu Văn phòng Tỉnh ủy.\n`,
  decision: (duties) =>
    `ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nSố: 137/QĐ-UBND\n${COUNTRY}\nQuảng Ngãi, ngày 11 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026\n\n${BASIS}\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền cải cách hành chính năm 2026.\nĐiều 2. Tổ chức thực hiện\n${duties}\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký.${ENDS}`,
}
