import type { Formats } from '~/i18n/formats'
import type { Words } from '~/i18n/words'
import type { ShownFinding } from '~/usecases/positions/position-list'

/** What a finding of a post says: what it is, and why. */
export function findingWords(
  { finding, position: { name }, about }: ShownFinding,
  { finding: words }: Words['positions'],
  formats: Formats,
): { what: string; why: string } {
  switch (finding.code) {
    case 'evaluationOverdue':
      return {
        what: words.evaluationOverdue(name),
        why: words.evaluationOverdueWhy(formats.day(finding.day), finding.days),
      }
    case 'noticePassed':
      return {
        what: words.noticePassed(name),
        why: words.noticePassedWhy(formats.day(finding.day), formats.day(finding.end)),
      }
    case 'payersBelowWhole': {
      const period = formats.period(finding.from, finding.through)
      const why = words.payersBelowWholeWhy(formats.share(finding.unpaid), period)
      const amount =
        finding.amount === null ? '' : ` ${words.payersBelowWholeAmount(formats.kroner(finding.amount))}`
      return { what: words.payersBelowWhole(name), why: why + amount }
    }
    case 'payerEndsEarly':
      return {
        what: words.payerEndsEarly(name),
        why: words.payerEndsEarlyWhy(
          about ?? '',
          formats.share(finding.share),
          formats.day(finding.day),
          formats.day(finding.end),
        ),
      }
    case 'agreementMissing':
      return { what: words.agreementMissing(name), why: words.agreementMissingWhy }
    case 'agreementUnsigned': {
      const why = words.agreementUnsignedWhy(finding.validFrom && formats.day(finding.validFrom))
      return {
        what: words.agreementUnsigned(name),
        why: finding.hasTasks ? why : `${why} ${words.tasksMissing}`,
      }
    }
    case 'agreementExpired':
      return { what: words.agreementExpired(name), why: words.agreementExpiredWhy(formats.day(finding.day)) }
    case 'hoursAbovePost':
      return {
        what: words.hoursAbovePost(name),
        why: words.hoursAbovePostWhy(
          formats.hours(finding.hours),
          formats.hours(finding.over),
          formats.period(finding.from, finding.through),
        ),
      }
    case 'endsBeforeActivity':
      return {
        what: words.endsBeforeActivity(name),
        why: words.endsBeforeActivityWhy(
          about ?? '',
          formats.hours(finding.hours),
          formats.day(finding.day),
          formats.day(finding.activityThrough),
        ),
      }
    case 'tooManyActivities':
      return {
        what: words.tooManyActivities(name),
        why: words.tooManyActivitiesWhy(finding.count, finding.threshold),
      }
    case 'adviseOnVat':
      return { what: words.adviseOnVat(name), why: words.adviseOnVatWhy }
    case 'adviseOnEmployerDuties':
      return { what: words.adviseOnEmployerDuties(name), why: words.adviseOnEmployerDutiesWhy }
  }
}
