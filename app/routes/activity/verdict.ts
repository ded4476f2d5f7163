import { lastDayOf } from '~/domain/calendar/month'
import { useFormats, useWords } from '~/i18n/language-context'
import type { VerdictTone } from '~/ui/primitives/page-head'
import type { ActivityPage } from '~/usecases/activities/activity-page'

/** The line under the name: how long there is money, and what the year after the plan lacks. */
export function useVerdict(page: ActivityPage): { tone: VerdictTone; text: string } {
  const words = useWords().activities.page
  const formats = useFormats()
  const { flags, level, money, verdict } = page
  if (flags.noCostsEntered) return { tone: 'watch', text: words.noCosts }

  const covered =
    verdict.firstUncoveredMonth === null
      ? words.coveredToHorizon(formats.day(verdict.horizon))
      : verdict.coveredThrough === null
        ? words.uncoveredNow
        : words.coveredThrough(formats.day(lastDayOf(verdict.coveredThrough)))
  if (level === 'closing') {
    const ends = page.endsBeforePlan ? words.endsBefore(formats.day(page.period.through)) : words.closing
    return { tone: verdict.firstUncoveredMonth === null ? 'safe' : 'watch', text: `${covered} ${ends}` }
  }
  if (level === 'secured') {
    return { tone: flags.alreadyMissing ? 'watch' : 'safe', text: covered }
  }
  if (!money) return { tone: 'missing', text: covered }
  const gap = words.gap(formats.kroner(money.annualGap), formats.kroner(money.annualNeed))
  const rest = money.annualMissing > 0 ? words.missing(formats.kroner(money.annualMissing)) : '.'
  const waits = flags.awaitsDecision ? ` ${words.awaits}` : ''
  return { tone: money.annualMissing > 0 ? 'missing' : 'watch', text: `${covered} ${gap}${rest}${waits}` }
}
