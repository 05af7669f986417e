/** A plan whose head a portal or a scan gives: cells under one another, lines cut anywhere. */
export const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

export const SECTIONS = `
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.
II. TỔ CHỨC THỰC HIỆN
Sở Nội vụ theo dõi việc thực hiện Kế hoạch này.
`

export const head = (number: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n-------\n|\n${MOTTO}\n-------\n|\n${number}\n|\nPhú Thọ, ngày\n12 tháng 3 năm 2022\n|\n`
