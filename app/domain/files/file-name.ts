import type { FileType } from './file-type'
import { endingOf, hasEndingOf, usualEnding } from './file-type'

const longestName = 150

/**
 * A file's name as it can be kept anywhere: no folders, no control or direction characters, none that a file system
 * refuses, at most 150 characters with its ending, which is made to fit the type.
 * `cleanFileName('C:\\Mine\\Rapport 1/2.PDF', 'pdf')` is `2.PDF`, and `cleanFileName('', 'pdf')` is `fil.pdf`.
 */
export function cleanFileName(given: string, type: FileType): string {
  const plain = given
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
  const ending = hasEndingOf(plain, type) ? plain.slice(-endingOf(plain).length) : usualEnding(type)
  const stem = hasEndingOf(plain, type) ? plain.slice(0, -ending.length - 1) : plain
  const kept = [...stem].slice(0, longestName - ending.length - 1).join('')
  return `${kept.replace(/[. ]+$/, '') || 'fil'}.${ending}`
}
