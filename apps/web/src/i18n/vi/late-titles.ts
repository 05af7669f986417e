/** Titles that stand in the HTML of a page before its other texts come. */
export const dataTitle = 'Dữ liệu và cách đọc'
export const cascadeTitle = 'Lan tỏa văn bản'
