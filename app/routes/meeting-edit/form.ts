import { z } from 'zod'
import { meetingMinutes } from '~/domain/bodies/body-problems'
import {
  dayField,
  optionalTextField,
  optionalTimeField,
  optionalWholeField,
  tickField,
} from '~/ui/forms/field-schemas'
import type { MeetingValues } from '~/usecases/bodies/body-pages'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const meetingSchema = z.object({
  day: dayField(),
  time: optionalTimeField(),
  minutes: optionalWholeField(meetingMinutes.least, meetingMinutes.most),
  place: optionalTextField(200),
  isHeld: tickField(),
})

export function meetingTexts(values: MeetingValues): FormTexts {
  return {
    day: textOf.day(values.day),
    time: textOf.time(values.time),
    minutes: textOf.whole(values.minutes),
    place: textOf.text(values.place),
  }
}
