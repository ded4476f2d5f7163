import type { Day } from '~/domain/calendar/day'
import { addToMonth, lastDayOf, monthOf } from '~/domain/calendar/month'
import { useFormats, useWords } from '~/i18n/language-context'
import type { FullOverview } from '~/usecases/overview/overview'

/** The headline sentence of the page. */
export function useHeadline({ headline, plan }: Pick<FullOverview, 'headline' | 'plan'>, today: Day): string {
  const words = useWords().overview
  const formats = useFormats()
  if (headline.activities === 0) return words.noActivities
  if (headline.losing === 0) {
    const through = formats.longDay(yearAfter(plan.through))
    return headline.activities === 1
      ? words.oneCovered(through)
      : words.allCovered(formats.number(headline.activities), through)
  }
  return words.headline({
    losing: formats.number(headline.losing),
    activities: formats.number(headline.activities),
    day: formats.longDay(plan.through),
    hasEnded: plan.through < today,
    gap: formats.shortKroner(headline.annualGap),
    missing: headline.annualMissing > 0 ? formats.shortKroner(headline.annualMissing) : null,
  })
}

/** The last day of the 12 calendar months after the month of the plan's end. */
function yearAfter(planThrough: Day): Day {
  return lastDayOf(addToMonth(monthOf(planThrough), 12))
}
