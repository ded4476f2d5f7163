import type { Oere } from '~/domain/money/oere'
import { fromKroner } from '~/domain/money/oere'
import type { RequirementCondition } from '~/domain/reporting/requirement'
import { foldWord } from './words'

/** Reads a *Betingelse*; null where it is none. `i projektår 1-3` is years 1 through 3. */
export function parseCondition(text: string): RequirementCondition | null {
  const folded = foldWord(text).replace(/\.$/, '')
  if (folded === 'i sidste projektår') return { kind: 'lastProjectYear' }
  const years = /^i projektår (\d{1,2})(?: ?[-–] ?(\d{1,2}))?$/.exec(folded)
  if (years) {
    const first = Number(years[1])
    const last = Number(years[2] ?? years[1])
    return first >= 1 && first <= last ? { kind: 'projectYears', first, last } : null
  }
  const amount = /^ved bevilling (over|til og med) (\d{1,3}(?:\.\d{3})+|\d{1,12})(,\d{1,2})?(?: ?kr)?$/.exec(
    folded,
  )
  if (!amount) return null
  const kroner = Number(amount[2]!.replaceAll('.', '') + (amount[3] ?? '').replace(',', '.'))
  return { kind: amount[1] === 'over' ? 'awardAbove' : 'awardUpTo', amount: fromKroner(kroner) }
}

/**
 * The sentence of a *Betingelse*. It has words for "over" and "til og med" only; as amounts are whole øre, "at least
 * X" is over one øre less and "below X" is up to and including one øre less, so a round trip keeps the meaning.
 */
export function printCondition(condition: RequirementCondition): string {
  switch (condition.kind) {
    case 'projectYears':
      return condition.first === condition.last
        ? `i projektår ${condition.first}`
        : `i projektår ${condition.first}-${condition.last}`
    case 'lastProjectYear':
      return 'i sidste projektår'
    case 'awardAbove':
      return `ved bevilling over ${printKroner(condition.amount)} kr.`
    case 'awardUpTo':
      return `ved bevilling til og med ${printKroner(condition.amount)} kr.`
    case 'awardFrom':
      return `ved bevilling over ${printKroner(oneOereLess(condition.amount))} kr.`
    case 'awardBelow':
      return `ved bevilling til og med ${printKroner(oneOereLess(condition.amount))} kr.`
  }
}

function oneOereLess(amount: Oere): Oere {
  return Math.max(0, amount - 1) as Oere
}

/** `1.234.567,89`; whole kroner without decimals. */
export function printKroner(amount: Oere): string {
  const [whole = '', cents] = (Math.abs(amount) / 100).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${amount < 0 ? '-' : ''}${grouped}${cents === '00' ? '' : `,${cents}`}`
}
