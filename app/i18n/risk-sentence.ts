import type { RiskFindings } from '~/domain/risk/assess'
import type { RiskFactor } from '~/domain/risk/factor'
import type { Formats } from './formats'
import type { Words } from './words'

/** What a factor found of an activity, as one sentence: `620.000 kr. af 860.000 kr. er ikke sikret …` */
export function riskSentence(
  factor: RiskFactor,
  findings: RiskFindings,
  { risk, anchoring }: Pick<Words, 'risk' | 'anchoring'>,
  formats: Formats,
  /** The name of the post that has most of the hours. */
  largestPost: string | null,
): string {
  const { says } = risk
  switch (factor) {
    case 'coverage': {
      const { reason } = findings.coverage
      if (reason.code === 'noNeed') return says.noNeed
      const [gap, need] = [formats.kroner(reason.gap), formats.kroner(reason.need)]
      // Below a krone it is rounding, as everywhere.
      if (reason.gap < 100) return says.allFirm(need)
      return reason.gap >= reason.need ? says.noneFirm(need) : says.partlyFirm(gap, need)
    }
    case 'anchoring': {
      const { reason } = findings.anchoring
      if (reason.code === 'stage') return says.stage[reason.stage]
      const reasons = reason.reasons.map((each) => anchoring.shortReasons[each].toLowerCase())
      return says.falseAnchor(formats.list(reasons))
    }
    case 'window': {
      const { reason } = findings.window
      if (reason.code === 'noNeed') return says.windowNoNeed
      return says.window[reason.code](reason.day ? formats.day(reason.day) : '')
    }
    case 'dependence': {
      const { reason } = findings.dependence
      if (reason.code === 'noHours') return says.noHours
      const post = largestPost ?? ''
      const share = reason.hours / reason.total
      return share === 1 ? says.onePost(post) : says.largestPost(formats.percent(share), post)
    }
    case 'owner': {
      const { reason } = findings.owner
      if (reason.code === 'until') return says.moneyUntil(formats.day(reason.day))
      return reason.code === 'permanent' ? says.permanent : says.noMoney
    }
    case 'duties': {
      const { reason } = findings.duties
      if (reason.code === 'noDuties') return says.noDuties
      return reason.withoutResponsible === 0
        ? says.dutiesTaken(reason.all)
        : says.dutiesOpen(reason.withoutResponsible, reason.all)
    }
  }
}
