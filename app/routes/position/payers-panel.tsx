import { Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { wholeShare } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { PayerOfPage, PositionPage } from '~/usecases/positions/position-page'

export function PayersPanel({ page, today }: { page: PositionPage; today: Day }) {
  const { positions, codes, common } = useWords()
  const formats = useFormats()
  const words = positions.page
  const current = page.pay.find(({ from, through }) => from <= today && today <= through)
  const columns: Column<PayerOfPage>[] = [
    { key: 'payer', title: words.payer, isHeading: true, cell: (payer) => payer.payer.name },
    {
      key: 'share',
      title: words.share,
      label: words.share,
      isNumber: true,
      cell: (payer) => formats.share(payer.share),
    },
    {
      key: 'period',
      title: words.period,
      label: words.period,
      cell: (payer) =>
        payer.period ? formats.period(payer.period.from, payer.period.through) : words.noDays,
    },
    {
      key: 'certainty',
      title: words.certainty,
      label: words.certainty,
      cell: (payer) => (payer.certainty ? codes.certainty[payer.certainty] : words.paysNothing),
    },
  ]
  if (!page.isCostSealed) {
    columns.push({
      key: 'monthly',
      title: words.monthly,
      label: words.monthly,
      isNumber: true,
      cell: (payer) => (payer.monthly === null ? '' : formats.amount(payer.monthly)),
    })
  }
  if (page.may.update) {
    columns.push({
      key: 'edit',
      title: <span className="vh">{common.edit}</span>,
      cell: (payer) => (
        <Link to={`/betalerandele/${payer.shareId}/ret`}>
          {common.edit}
          <span className="vh">: {payer.payer.name}</span>
        </Link>
      ),
    })
  }
  return (
    <Panel
      title={words.payers}
      note={
        page.payers.length === 0
          ? words.noPayers
          : current && words.payersNote(formats.share(wholeShare - current.unpaid))
      }
      action={
        page.may.update && (
          <LinkButton small icon="plus" to={`/betalerandele/ny?stilling=${page.id}`}>
            {words.addPayer}
          </LinkButton>
        )
      }
    >
      {page.payers.length > 0 && (
        <ResponsiveTable
          caption={words.payers}
          cards="lines"
          columns={columns}
          rows={page.payers}
          rowKey={(payer) => payer.shareId}
        />
      )}
    </Panel>
  )
}
