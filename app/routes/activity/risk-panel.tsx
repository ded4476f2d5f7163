import { useFormats, useWords } from '~/i18n/language-context'
import { riskSentence } from '~/i18n/risk-sentence'
import type { FactorPoints } from '~/domain/risk/points'
import { pointsOf } from '~/domain/risk/points'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { NoScoreBadge, RiskBadge } from '~/ui/risk/risk-badge'
import type { ActivityRisk } from '~/usecases/risk/activity-risks.server'

/** How likely an activity is to stop, with what every factor says, weighs and adds. */
export function RiskPanel({ risk: found }: { risk: ActivityRisk }) {
  const { risk: words } = useWords()
  const formats = useFormats()
  const { isClosing, risk } = found
  return (
    <Panel
      title={words.panel.title}
      note={isClosing ? undefined : words.panel.note}
      action={
        <LinkButton small icon="board" to={`/bestyrelse/risiko?plan=${found.planId}`}>
          {words.panel.matrix}
        </LinkButton>
      }
    >
      <p className="score">
        {risk.score !== null && <b>{words.panel.of100(formats.number(risk.score))}</b>}
        {risk.level !== null && <RiskBadge level={risk.level} />}
        {risk.level === null && <NoScoreBadge reason={isClosing ? 'closing' : 'tooLittleKnown'} />}
      </p>
      <p className="small">
        {isClosing
          ? words.panel.closing
          : risk.score === null
            ? words.panel.tooLittle(risk.knownPoints)
            : words.panel.known(risk.knownPoints)}
      </p>
      {!isClosing && <FactorTable found={found} />}
    </Panel>
  )
}

function FactorTable({ found }: { found: ActivityRisk }) {
  const words = useWords()
  const formats = useFormats()
  const said = words.risk.panel
  const rows = pointsOf(found.findings, found.weights)
  const sum = rows.reduce((total, { points }) => total + (points ?? 0), 0)
  const columns: Column<FactorPoints>[] = [
    {
      key: 'factor',
      title: said.factor,
      isHeading: true,
      cell: ({ factor }) => (
        <>
          {words.risk.factors[factor]}
          <small>{riskSentence(factor, found.findings, words, formats, found.largestPost)}</small>
        </>
      ),
    },
    {
      key: 'value',
      title: said.value,
      label: said.value,
      isNumber: true,
      place: 'l lab',
      cell: ({ value }) => (value === null ? words.risk.unknown : formats.number(value, 2)),
    },
    {
      key: 'weight',
      title: said.weight,
      label: said.weight,
      isNumber: true,
      place: 'r lab',
      cell: ({ weight }) => formats.number(weight),
    },
    {
      key: 'points',
      title: said.points,
      label: said.points,
      isNumber: true,
      place: 'tr lab',
      cell: ({ points }) => (points === null ? words.common.none : <b>{formats.number(points, 1)}</b>),
    },
  ]
  return (
    <ResponsiveTable
      caption={said.title}
      columns={columns}
      rows={rows}
      rowKey={({ factor }) => factor}
      tight
      footer={[said.sum, null, formats.number(found.risk.knownPoints), formats.number(sum, 1)]}
    />
  )
}
