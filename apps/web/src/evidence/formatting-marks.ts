/** Names of tags that reading engines and converters leave in a text; another name in angle brackets is a word of it. */
const TAGS = [
  'table|thead|tbody|tfoot|caption|colgroup|col|tr|td|th|br|hr|p|div|span|center|section|article',
  'b|i|u|s|strong|em|sup|sub|small|ins|del|mark|font|h[1-6]|ul|ol|li|dl|dt|dd|a|img|figure|blockquote',
  'page|page_number|page_break|header|footer|watermark|signature',
].join('|')

/** Formatting marks of a source, of Markdown (`##`, `**`) and HTML (`<td>`, `<br>`): kept, drawn quietly. To be copied before use with state. */
export const FORMATTING_MARKS: RegExp = new RegExp(
  String.raw`^#{1,6}[ \t]+|\*\*|</?(?:${TAGS})(?:\s[^<>]{0,200})?/?>`,
  'gi',
)
