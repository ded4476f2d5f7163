import type { SubmissionResult } from '@conform-to/react'

/** What was pressed and refused: what was typed stays, with what is wrong beside it. */
export interface PressAnswer {
  pressed: Record<string, unknown>
  result: SubmissionResult<string[]>
}

/** The code of what is wrong with a field of what was pressed on one item; null where it was something else. */
export function problemOf(
  answer: PressAnswer | undefined,
  press: string,
  decisionId: string | null,
  field: string,
): string | null {
  if (answer?.pressed.press !== press) return null
  if (decisionId !== null && answer.pressed.decisionId !== decisionId) return null
  return answer.result.error?.[field]?.[0] ?? null
}
