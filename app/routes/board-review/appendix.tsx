import type { BoardFigures } from '~/domain/board/board-figures'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { LevelBadge } from '~/ui/primitives/status-badge'

interface AppendixProps {
  figures: BoardFigures
}

/** Every activity as the paper has it: frozen names, no links into a plan that may have moved on. */
export function ActivitiesPanel({ figures }: AppendixProps) {
  const { boardReviews, codes } = useWords()
  const words = boardReviews.page
  const columns = words.activityColumns
  const formats = useFormats()
  const rows = [...figures.activities].sort((a, b) => b.annualGap - a.annualGap)
  return (
    <Panel title={words.activities} note={words.activitiesNote}>
      <ResponsiveTable
        caption={words.activities}
        rows={rows}
        rowKey={({ id }) => id}
        tight
        columns={[
          { key: 'name', title: columns.name, isHeading: true, cell: ({ name }) => name },
          {
            key: 'level',
            title: columns.level,
            place: 'tr',
            cell: ({ level }) => <LevelBadge level={level} />,
          },
          {
            key: 'gap',
            title: columns.gap,
            label: `${columns.gap}:`,
            isNumber: true,
            place: 'l lab',
            cell: ({ annualGap }) => (annualGap === 0 ? '–' : formats.amount(annualGap)),
          },
          {
            key: 'risk',
            title: columns.risk,
            label: `${columns.risk}:`,
            isNumber: true,
            place: 'r lab',
            cell: ({ risk }) =>
              risk === null ? '–' : risk.score === null ? words.unknownRisk : formats.number(risk.score),
          },
          {
            key: 'stage',
            title: columns.stage,
            label: `${columns.stage}:`,
            place: 'l lab',
            cell: ({ stage, owner }) => [codes.stage[stage], owner].filter(Boolean).join(', '),
          },
          {
            key: 'latest',
            title: columns.latest,
            label: `${columns.latest}:`,
            place: 'r lab',
            cell: ({ lastResponsibleDay }) =>
              lastResponsibleDay === null ? '–' : formats.day(lastResponsibleDay),
          },
        ]}
      />
    </Panel>
  )
}

export function PositionsPanel({ figures }: AppendixProps) {
  const words = useWords().boardReviews.page
  const columns = words.positionColumns
  const formats = useFormats()
  if (figures.positions.length === 0) return null
  return (
    <Panel title={words.positions}>
      <ResponsiveTable
        caption={words.positions}
        rows={figures.positions}
        rowKey={({ id }) => id}
        tight
        columns={[
          { key: 'name', title: columns.name, isHeading: true, cell: ({ name }) => name },
          {
            key: 'activity',
            title: columns.activity,
            place: 'l',
            cell: ({ activities }) => (activities.length === 0 ? '–' : formats.list(activities)),
          },
          {
            key: 'shared',
            title: columns.shared,
            label: `${columns.shared}:`,
            place: 'f lab',
            cell: ({ sharedWith }) => sharedWith ?? '–',
          },
          {
            key: 'hours',
            title: columns.hours,
            label: `${columns.hours}:`,
            isNumber: true,
            place: 'r lab',
            cell: ({ hoursPerWeek }) => formats.hours(hoursPerWeek),
          },
          {
            key: 'notice',
            title: columns.notice,
            label: `${columns.notice}:`,
            isNumber: true,
            place: 'tr lab',
            cell: ({ noticeOn }) => (noticeOn ? formats.day(noticeOn) : '–'),
          },
        ]}
      />
    </Panel>
  )
}

export function ScenariosPanel({ figures }: AppendixProps) {
  const words = useWords().boardReviews.page
  const columns = words.scenarioColumns
  const formats = useFormats()
  if (figures.scenarios.length === 0) return null
  return (
    <Panel title={words.scenarios}>
      <ResponsiveTable
        caption={words.scenarios}
        rows={figures.scenarios}
        rowKey={({ id }) => id ?? 'live'}
        tight
        columns={[
          {
            key: 'name',
            title: columns.name,
            isHeading: true,
            cell: ({ name, note }) => (
              <>
                {name ?? words.asItStands}
                {note && <small>{note}</small>}
              </>
            ),
          },
          {
            key: 'gap',
            title: columns.gap,
            label: `${columns.gap}:`,
            isNumber: true,
            place: 'l lab',
            cell: ({ annualGap }) => formats.kroner(annualGap),
          },
          {
            key: 'losing',
            title: columns.losing,
            label: `${columns.losing}:`,
            isNumber: true,
            place: 'r lab',
            cell: ({ losing, activities }) =>
              words.facts.ofActivities(formats.number(losing), formats.number(activities)),
          },
          {
            key: 'positions',
            title: columns.positions,
            label: `${columns.positions}:`,
            isNumber: true,
            place: 'tr lab',
            cell: ({ positionsAtRisk }) => formats.number(positionsAtRisk),
          },
        ]}
      />
    </Panel>
  )
}
