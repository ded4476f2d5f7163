/** How a document is set, in points: roomy for a letter, close for what has a stated number of pages. */
export interface Style {
  margins: { top: number; bottom: number; left: number; right: number }
  lineHeight: number
  title: number
  body: number
  heading: Record<2 | 3, number>
  large: number
  small: number
  table: number
  cellPadding: { x: number; y: number }
  /** Above and under a heading, and under a block. */
  gaps: { title: number; above: Record<2 | 3, number>; below: number; block: number }
}

export const styles: Record<'letter' | 'sheet', Style> = {
  letter: {
    margins: { top: 60, bottom: 64, left: 62, right: 62 },
    lineHeight: 1.36,
    title: 21,
    body: 10.5,
    heading: { 2: 13.5, 3: 11 },
    large: 15,
    small: 9,
    table: 9.5,
    cellPadding: { x: 5, y: 3.5 },
    gaps: { title: 10, above: { 2: 8, 3: 4 }, below: 3, block: 6 },
  },
  sheet: {
    margins: { top: 60, bottom: 34, left: 40, right: 40 },
    lineHeight: 1.28,
    title: 18,
    body: 9.2,
    heading: { 2: 11.5, 3: 9.6 },
    large: 13.5,
    small: 8.4,
    table: 8.8,
    cellPadding: { x: 4, y: 2.6 },
    gaps: { title: 5, above: { 2: 8, 3: 2 }, below: 2, block: 4 },
  },
}
