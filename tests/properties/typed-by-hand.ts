/** How clerks type what a word processor would have set: the same plan, other spaces and other signs behind its numbers. */
export const typings: readonly (readonly [name: string, type: (source: string) => string])[] = [
  ['no space behind commas', (source) => source.replace(/,[ ](?=\p{L})/gu, ',')],
  ['no space behind semicolons', (source) => source.replace(/;[ ](?=\p{L})/gu, ';')],
  ['no space behind colons', (source) => source.replace(/:[ ](?=\p{L})/gu, ':')],
  ['a space before colons and semicolons', (source) => source.replace(/(?<!&\w{1,7})(?<=\p{L})([:;])(?=\s)/gu, ' $1')],
  ['no space behind stops', (source) => source.replace(/(\p{Ll})\. (?=\p{Lu})/gu, '$1.')],
  ['1/ 2/', (source) => source.replace(/^(\s*\d{1,2})\. (?=\p{L})/gmu, '$1/ ')],
  ['1/X 2/X', (source) => source.replace(/^(\s*\d{1,2})\. (?=\p{L})/gmu, '$1/')],
  ['1.X 2.X', (source) => source.replace(/^(\s*\d{1,2})\. (?=\p{L})/gmu, '$1.')],
  ['1- 2-', (source) => source.replace(/^(\s*\d{1,2})\. (?=\p{L})/gmu, '$1- ')],
  ['1-X 2-X', (source) => source.replace(/^(\s*\d{1,2})\. (?=\p{L})/gmu, '$1-')],
  ['1 . 2 .', (source) => source.replace(/^(\s*\d{1,2})\. (?=\p{L})/gmu, '$1 . ')],
  ['I-X II-X', (source) => source.replace(/^(\s*[IVX]+)\. (?=\p{L})/gmu, '$1-')],
  ['I/ II/', (source) => source.replace(/^(\s*[IVX]+)\. (?=\p{L})/gmu, '$1/ ')],
  ['I . II .', (source) => source.replace(/^(\s*[IVX]+)\. (?=\p{L})/gmu, '$1 . ')],
  ['a/ b/', (source) => source.replace(/^(\s*[a-zđ])[.)] (?=\p{L})/gmu, '$1/ ')],
  ['a- b-', (source) => source.replace(/^(\s*[a-zđ])[.)] (?=\p{L})/gmu, '$1- ')],
  ['-X', (source) => source.replace(/^(\s*[-–+]) (?=\p{L})/gmu, '$1')],
  ['dots for dashes', (source) => source.replace(/^(\s*)[-–] (?=\p{L})/gmu, '$1• ')],
  ['signs of a font for dashes', (source) => source.replace(/^(\s*)[-–] (?=\p{L})/gmu, '$1\uf0b7 ')],
  [
    'marks on the other vowel',
    (source) => source.replace(/(?<![qQ])ủy(?!\p{L})/gu, 'uỷ').replace(/óa(?!\p{L})/gu, 'oá'),
  ],
  ['days with dots', (source) => source.replace(/(\d{1,2})\/(\d{1,2})\/(20\d\d)/g, '$1.$2.$3')],
]

/** What clerks leave out: where one sentence ends and the next begins is lost with it now and then. */
export const withoutStops = (source: string): string => source.replace(/[;.]$/gm, '')
