import type { BrokenChange } from '~/domain/scenarios/apply-scenario'
import type { ScenarioChange } from '~/domain/scenarios/scenario'
import type { Formats } from '~/i18n/formats'
import type { Words } from '~/i18n/words'

/** One change in a sentence, by the names its records had when it was made. */
export function changeSentence(
  change: ScenarioChange,
  { sentence }: Words['scenarios'],
  formats: Formats,
): string {
  switch (change.code) {
    case 'fundRenewed':
      return change.share === 0 ? sentence.fundStops : sentence.fundRenewed(formats.share(change.share))
    case 'refused':
      return sentence.refused(change.grant.name)
    case 'awarded':
      return change.amount === null
        ? sentence.awarded(change.grant.name)
        : sentence.awardedPart(change.grant.name, formats.kroner(change.amount))
    case 'newGrant': {
      const { name, amount, activity, from, through } = change
      return sentence.newGrant(name, formats.kroner(amount), activity.name, formats.period(from, through))
    }
    case 'partyTakes': {
      const { organisation, share, activities } = change
      const from = change.from === null ? sentence.fromPlanEnd : sentence.from(formats.month(change.from))
      const part = formats.share(share)
      return activities === null
        ? sentence.partyTakesAll(organisation.name, part, from)
        : sentence.partyTakes(organisation.name, part, formats.list(activities.map(({ name }) => name)), from)
    }
    case 'positionLapses':
      return sentence.positionLapses(change.position.name, formats.month(change.from))
    case 'anchoringFails':
      return sentence.anchoringFails(change.anchoring.name)
    case 'planExtended':
      return sentence.planExtended(change.months)
  }
}

/** What a change names that is gone, and what becomes of the change. */
export function brokenSentence(
  { missing, isSkipped }: BrokenChange,
  words: Words['scenarios'],
  formats: Formats,
): string {
  const gone = missing.map(({ kind, name }) => words.gone(words.missingKind[kind], name))
  return `${formats.list(gone)}; ${isSkipped ? words.skipped : words.restCounts}.`
}
