import type { Day } from '~/domain/calendar/day'
import { oere } from '~/domain/money/oere'
import type { Formats } from '~/i18n/formats'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import type { VerdictTone } from '~/ui/primitives/page-head'
import type { GrantDate, GrantPage, ObligationRow } from '~/usecases/grants/grant-page'

interface Verdict {
  tone: VerdictTone
  text: string
}

type VerdictWords = Words['grants']['verdict']
type ReportingWords = Words['requirements']['verdict']

/** The line under the name: the one thing that matters now, by how far the grant has come. */
export function useGrantVerdict(page: GrantPage): Verdict {
  const { grants, requirements } = useWords()
  const words = grants.verdict
  const reporting = requirements.verdict
  const formats = useFormats()
  const { status } = page.grant
  if (status === 'idea' || status === 'drafting') return beforeApplying(page, words, formats)
  if (status === 'applied') return applied(page, words, formats)
  if (status === 'awarded') return awarded(page, words, formats, reporting)
  const since: Day | null = page.statusChanges.findLast((step) => step.to === status)?.on ?? null
  const text = words.ended[status](since && formats.day(since))
  return { tone: status === 'closed' ? 'safe' : 'watch', text }
}

function dateOf(page: GrantPage, kind: GrantDate['kind']): GrantDate | undefined {
  return page.dates.find((date) => date.kind === kind)
}

function beforeApplying(page: GrantPage, words: VerdictWords, formats: Formats): Verdict {
  const applyBy = dateOf(page, 'applyBy')
  if (!applyBy) return { tone: 'watch', text: words.noDeadline }
  const day = formats.weekdayDay(applyBy.day)
  return applyBy.daysLeft < 0
    ? { tone: 'missing', text: words.missedDeadline(day) }
    : { tone: 'watch', text: words.applyBy(day, formats.daysLeft(applyBy.daysLeft)) }
}

function applied(page: GrantPage, words: VerdictWords, formats: Formats): Verdict {
  const { appliedAmount, probability } = page.grant
  if (appliedAmount === null) return { tone: 'watch', text: words.noAmount }
  const amount = formats.kroner(appliedAmount)
  const said =
    probability === null ? words.appliedPlain(amount) : words.applied(amount, formats.share(probability))
  const answer = dateOf(page, 'expectedAnswer')
  return { tone: 'watch', text: said + (answer ? words.answer(formats.day(answer.day)) : '') }
}

/** The late report that holds money back comes first, then any late one, then what the next money waits for. */
function blockedMoney({ obligations }: GrantPage, words: ReportingWords, formats: Formats): Verdict | null {
  const named = ({ requirement, sequence, isOnly }: ObligationRow) =>
    isOnly ? requirement.name : `${requirement.name} ${sequence}`
  const late = obligations.filter(({ isLate }) => isLate)
  const worst = late.find(({ holdsBack }) => holdsBack > 0) ?? late[0]
  if (worst) {
    const days = formats.daysLeft(worst.daysLeft)
    const text =
      worst.holdsBack > 0
        ? words.late(named(worst), days, formats.kroner(worst.holdsBack))
        : words.lateWithoutMoney(named(worst), days)
    return { tone: 'missing', text }
  }
  const next = obligations.find(({ holdsBack }) => holdsBack > 0)
  if (!next) return null
  const together = obligations.filter(
    ({ due, holdsBack }) => due === next.due && holdsBack === next.holdsBack,
  )
  const names = formats.list(together.map(named))
  const text = words.waits(names, formats.kroner(next.holdsBack), formats.day(next.due))
  return { tone: 'watch', text }
}

function awarded(page: GrantPage, words: VerdictWords, formats: Formats, reporting: ReportingWords): Verdict {
  const { net, unallocated } = page.money
  if (unallocated !== null && unallocated < 0)
    return { tone: 'missing', text: words.overGiven(formats.kroner(oere(-unallocated))) }
  const accept = page.grant.acceptedOn === null ? dateOf(page, 'acceptBy') : undefined
  if (accept) {
    const day = formats.weekdayDay(accept.day)
    return accept.daysLeft < 0
      ? { tone: 'missing', text: words.missedAccept(day) }
      : { tone: 'watch', text: words.accept(day, formats.daysLeft(accept.daysLeft)) }
  }
  const blocked = blockedMoney(page, reporting, formats)
  if (blocked) return blocked
  const waiting = page.instalments.find((each) => each.receivedOn === null && each.releasedBy.length > 0)
  if (waiting) {
    const names = formats.list(waiting.releasedBy.map((requirement) => requirement.name))
    return { tone: 'watch', text: words.waits(waiting.number, formats.kroner(waiting.amount), names) }
  }
  if (net === null) return { tone: 'watch', text: words.noAmount }
  if (unallocated === null) return { tone: 'safe', text: words.awarded(formats.kroner(net)) }
  return unallocated > 0
    ? { tone: 'watch', text: words.unallocated(formats.kroner(unallocated), formats.kroner(net)) }
    : { tone: 'safe', text: words.allGiven(formats.kroner(net)) }
}
