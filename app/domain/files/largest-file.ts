/** 25 MB, in bytes: the most a file has, and the most one form carries of files. */
export const largestFile = 25 * 1024 * 1024

/**
 * The first file that is too much: too large itself, or together with those before it. Null where all of them fit.
 * `firstTooLarge([{ name: 'a', size: 20 MB }, { name: 'b', size: 6 MB }])` is `b`.
 */
export function firstTooLarge<File extends { size: number }>(files: readonly File[]): File | null {
  let total = 0
  for (const file of files) {
    total += file.size
    if (total > largestFile) return file
  }
  return null
}
