import { z } from 'zod'
import { isDay } from '~/domain/calendar/day'
import { meetingMinutes } from '~/domain/bodies/body-problems'
import { mostInSeries, seriesKinds } from '~/domain/bodies/meeting-series'
import {
  codeField,
  dayField,
  optionalTextField,
  optionalTimeField,
  optionalWholeField,
} from '~/ui/forms/field-schemas'

/** A required whole number; the text of an empty field is refused, not taken for none. */
const wholeField = (least: number, most: number) =>
  optionalWholeField(least, most).refine((value) => value !== null, { error: 'required' })

/** The rhythm, asked in the address so that the preview can be reloaded. */
export const seriesSchema = z.object({
  first: dayField(),
  everyMonths: wholeField(1, 24),
  count: wholeField(1, mostInSeries),
  kind: codeField(seriesKinds),
  time: optionalTimeField(),
  minutes: optionalWholeField(meetingMinutes.least, meetingMinutes.most),
  place: optionalTextField(200),
})

/** The days that were ticked, and what is the same for all of them. */
export const chosenSchema = z.object({
  days: z
    .array(z.string().refine(isDay))
    .max(mostInSeries)
    .optional()
    .transform((days) => (days ?? []).filter(isDay)),
  time: optionalTimeField(),
  minutes: optionalWholeField(meetingMinutes.least, meetingMinutes.most),
  place: optionalTextField(200),
})
