/** A hostile text with the name it goes by in a table. */
interface HostileText {
  readonly name: string
  readonly text: string
}

/** Repeats of one trigger: what a page of dots, a loop in a generator or a spiteful hand may produce. */
const REPEATS = 10_000

/** Words and signs that start work in the extractor, alone and glued. */
export const triggers: readonly string[] = [
  '(',
  ')',
  '“',
  '”',
  '"',
  '|',
  '*',
  '**',
  '#',
  '_',
  '.',
  '…',
  ',',
  ';',
  ':',
  '-',
  '/',
  '%',
  ' ',
  '\n',
  '\f',
  '\t',
  '0',
  '1',
  'a',
  'Đ',
  '\u0301',
  '\ufffd',
  '- ',
  '1. ',
  'a) ',
  'I. ',
  '1/',
  '| ',
  '. ',
  ', ',
  'và ',
  'số ',
  'số 1/',
  '1/KH-',
  '1/KH-UBND ',
  '1-NQ/TW ',
  '12/2020/NĐ-CP ',
  'TCVN ISO 9001 ',
  'Giao Sở Y tế dự phòng ',
  '(Sở Y tế chủ trì) ',
  'Luật ',
  'Luật A ',
  'Luật sửa đổi ',
  'Kế hoạch ',
  'Nghị quyết ',
  'Nghị quyết Trung ương ',
  'Quyết định số 1/QĐ-UBND ',
  'Chương trình tổng thể ',
  'Kế hoạch “',
  'Căn cứ ',
  'ban hành kèm theo ',
  'của ',
  'UBND ',
  'UBND tỉnh ',
  'tỉnh Bắc ',
  'xã ',
  'thành phố ',
  'ngày ',
  'ngày 1/1/2022 ',
  'ngày 01 tháng 01 năm 2022 ',
  'năm 2022 ',
  'giai đoạn 2021 - 2025 ',
  'định kỳ ',
  'hàng tháng, ',
  'trước ngày 1/1 ',
  'quý I ',
  'thường xuyên ',
  'chủ trì, phối hợp với ',
  'phối hợp với ',
  'Giao ',
  'Đề nghị ',
  'Phòng ',
  'Sở Nội vụ ',
  'Văn phòng: ',
  'báo cáo ',
  'kinh phí ',
  '100% ',
  'ít nhất 04 bài ',
  'chỉ số ',
  'PAR INDEX ',
  'mạng xã hội ',
  'hội nghị ',
  'Báo Đỏ ',
  'phụ lục ',
  'trên địa bàn xã ',
  'mức độ 3, ',
  'KẾ HOẠCH ',
  'NHIỆM VỤ ',
  'Nơi nhận: ',
  'cẢi cÁch ',
  'c&ng h$a ',
]

/** Every trigger on one line and one a line, inside a plan so that every extractor runs; and broken brackets and tables. */
export function adversarialTexts(): readonly HostileText[] {
  return [
    ...triggers.flatMap((trigger) => [
      { name: `${JSON.stringify(trigger)} on one line`, text: insidePlan(trigger.repeat(REPEATS)) },
      { name: `${JSON.stringify(trigger)} one a line`, text: insidePlan(`${trigger}\n`.repeat(REPEATS)) },
      {
        name: `${JSON.stringify(trigger)} as items`,
        text: insidePlan(`- Nội dung ${trigger}; \n`.repeat(REPEATS / 4)),
      },
    ]),
    { name: 'table rows', text: insidePlan(tableOf(REPEATS / 10)) },
    { name: 'cells one a line', text: insidePlan(cellsOf(REPEATS / 10)) },
    { name: 'numbered tables without bars', text: insidePlan(flatRows(REPEATS / 10)) },
    { name: 'nested items', text: insidePlan('I. A\n1. B\na) C\n- D\n+ E\n'.repeat(REPEATS / 10)) },
    {
      name: 'footnotes',
      text: insidePlan('Thực hiện theo quy định1.\n1 Nghị quyết số 1/NQ-CP\n'.repeat(REPEATS / 10)),
    },
    { name: 'title triggers before any body', text: 'KẾ HOẠCH\n'.repeat(REPEATS) },
    { name: 'decisions before a plan', text: `${'Nơi nhận:\n- Như trên;\n'.repeat(REPEATS / 4)}KẾ HOẠCH\n` },
  ]
}

/** A small plan around a text: sections, an actor and an end, so that no extractor turns away early. */
function insidePlan(text: string): string {
  return `KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2022\nCăn cứ Kế hoạch số 5/KH-UBND ngày 4/1/2022 của UBND tỉnh;
I. MỤC ĐÍCH, YÊU CẦU\nNâng cao nhận thức.\nII. NỘI DUNG\n1. Tuyên truyền\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng\n${text}
Trên đây là Kế hoạch tuyên truyền năm 2022.\nNơi nhận:\n- Lưu: VT.\n`
}

function tableOf(rows: number): string {
  const row = (i: number): string => `| ${String(i)} | Tuyên truyền trên đài | Văn phòng | Các đơn vị | Quý I |\n`
  return `| STT | Nội dung | Cơ quan chủ trì | Phối hợp | Thời gian |\n${Array.from({ length: rows }, (_, i) => row(i + 1)).join('')}`
}

function cellsOf(rows: number): string {
  const cells = (i: number): string =>
    [String(i), 'Tuyên truyền trên đài', 'Văn phòng', 'Các đơn vị'].map((cell) => `|\n${cell}\n`).join('')
  return `|\nSTT\n|\nNội dung\n|\nCơ quan chủ trì\n|\nPhối hợp\n${Array.from({ length: rows }, (_, i) => cells(i + 1)).join('')}`
}

function flatRows(rows: number): string {
  const row = (i: number): string => `${String(i)}\nTuyên truyền trên đài\nQuý I\nVăn phòng\nCác đơn vị\n`
  return `STT\nNội dung\nThời gian\nCơ quan chủ trì\nPhối hợp\n${Array.from({ length: rows }, (_, i) => row(i + 1)).join('')}`
}
