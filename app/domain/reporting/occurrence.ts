const furtherPattern = /^(.*)\+further:(\d+)$/

/** The occurrence of a further report on what a sent one does not cover: `once` gives `once+further:1`. */
export function furtherOccurrence(occurrence: string, number: number): string {
  return `${occurrence}+further:${number}`
}

/** Which occurrence a further one belongs to, and its number from 1; null for an ordinary occurrence. */
export function furtherOf(occurrence: string): { of: string; number: number } | null {
  const match = furtherPattern.exec(occurrence)
  return match ? { of: match[1]!, number: Number(match[2]) } : null
}

/**
 * It belongs to one event (a meeting, an instalment, a notice): its period is the whole grant by name only, and a
 * longer grant leaves nothing of it uncovered.
 */
export function isOfEvent(occurrence: string): boolean {
  return /^(meeting|instalment|notice):/.test(occurrence)
}

/** What an obligation is known by: its requirement and occurrence, never its day or number. */
export function obligationKey(requirementId: string, occurrence: string): string {
  return `${requirementId}\n${occurrence}`
}
