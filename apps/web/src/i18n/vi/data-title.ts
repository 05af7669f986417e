/** Stands in the HTML of the page before its other texts come. */
export const dataTitle = 'Dữ liệu và cách đọc'
