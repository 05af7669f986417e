/** Titles that stand in the HTML of a page before its other texts come. */
export const dataTitle = 'Dữ liệu và cách đọc'
export const researchTitle = 'Dữ liệu cho nghiên cứu'
export const plansTitle = 'Kế hoạch'
export const glossaryTitle = 'Thuật ngữ và bảng mã'
export const cascadeTitle = 'Lan tỏa văn bản'
