import { z } from 'zod'
import { boardVotes } from '~/domain/board/board-decision'
import { codeField, dayField, optionalDayField, referenceField, textField } from '~/ui/forms/field-schemas'

/** What can be pressed on the page of a review itself; everything else has a page of its own. */
export const pressedSchema = z.discriminatedUnion('press', [
  z.object({ press: z.literal('vote'), decisionId: referenceField(), vote: codeField(boardVotes) }),
  z.object({ press: z.literal('carriedOut'), decisionId: referenceField(), on: dayField() }),
  z.object({ press: z.literal('notCarriedOut'), decisionId: referenceField(), on: optionalDayField() }),
  z.object({ press: z.literal('wish'), decisionId: referenceField() }),
  z.object({ press: z.literal('comment'), text: textField(4000) }),
])
export type Pressed = z.infer<typeof pressedSchema>
