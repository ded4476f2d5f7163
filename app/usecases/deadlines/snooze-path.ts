/** The page where a deadline is put off: `/udsaet?frist=obligation:0192…:grid:2`. */
export function snoozePath(key: string): string {
  return `/udsaet?frist=${encodeURIComponent(key).replaceAll('%3A', ':')}`
}
