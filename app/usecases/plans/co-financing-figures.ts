import type { CoFinancing } from '~/domain/funding/coverage-types'
import { wholeShare } from '~/domain/money/oere'
import type { CoFinancingFigures } from '../overview/overview'

interface Names {
  grants: ReadonlyMap<string, { reference: string }>
  organisations: ReadonlyMap<string, { name: string }>
}

/** Local co-financing with names for what is counted, and whether it is enough with and without the in-kind part. */
export function coFinancingFigures(
  figures: CoFinancing,
  { grants, organisations }: Names,
): CoFinancingFigures {
  const { required, cash, inKind, total, shareWithInKind, shareWithoutInKind } = figures
  const grantRows = (rows: CoFinancing['cashGrants']) =>
    rows.map(({ grantId: id, amount }) => ({ id, name: grants.get(id)?.reference ?? '', amount }))
  return {
    required,
    cash,
    inKind,
    total,
    shareWithInKind,
    shareWithoutInKind,
    isMetWithInKind: (cash + inKind) * wholeShare >= total * required,
    isMetWithoutInKind: cash * wholeShare >= (total - inKind) * required,
    cashGrants: grantRows(figures.cashGrants),
    inKindPayers: figures.inKindPayers.map(({ organisationId: id, amount }) => ({
      id,
      name: organisations.get(id)?.name ?? '',
      amount,
    })),
    fundGrants: grantRows(figures.fundGrants),
  }
}
