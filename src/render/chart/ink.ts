/** Colours and type of every chart: they stand apart in grey, and are plain attributes so that Typst draws them too. */
export const ink = {
  ours: '#0b4f59',
  pale: '#a3bfc3',
  comparator: '#4a5560',
  text: '#3b4449',
  axis: '#6f777b',
  grid: '#dde1e3',
  band: '#dfebeb',
  chance: '#f2f5f5',
  chanceEdge: '#c3cfcf',
} as const

/** Quoted, as a family name with a number in it must be. */
export const fontFamily = "'Source Sans 3', Arial, sans-serif"

/** Units of the drawing, 560 to the full width: 15 is 7 pt when a chart is 9 cm wide. */
export const size = { width: 560, text: 15, value: 21, lineHeight: 17 } as const
