import { useLocation } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import type { Formats } from '~/i18n/formats'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { Icon } from '~/ui/primitives/icon'
import { changedAddress } from '~/ui/primitives/list-address'
import { PageHead } from '~/ui/primitives/page-head'
import { Pagination } from '~/ui/primitives/pagination'
import { Panel } from '~/ui/primitives/panel'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { StatusBar } from '~/ui/primitives/status-bar'
import type { FollowedArea, MilestoneList, MilestoneRow } from '~/usecases/milestones/milestone-list'
import { AreasPanel } from './areas-panel'
import { useMilestoneColumns } from './columns'
import { MilestoneFilters } from './filters'
import { markedOf, withoutMarked } from './list-parameters'
import { MarkForm } from './mark-form'

export function MilestonesView({ list, today }: { list: MilestoneList; today: Day }) {
  const words = useWords().milestones
  const formats = useFormats()
  const { pathname, search } = useLocation()
  const asked = new URLSearchParams(search)
  const marked = markedOf(asked)
  const parameters = withoutMarked(asked)
  const back = parameters.size > 0 ? `${pathname}?${parameters}` : pathname
  const areaName = parameters.get('indsats')
  const area = list.areas.find(({ effortArea }) => (effortArea ?? '-') === areaName)
  const activityId = parameters.get('aktivitet')
  const document = (format: string) => `/milepaele/dokument/${format}?${parameters}`
  return (
    <>
      <PageHead
        title={headlineOf(list, area, words, formats)}
        sub={[
          area && meetingWords(area, words, formats),
          list.plan && words.asOf(list.plan.name, formats.day(today)),
        ]
          .filter(Boolean)
          .join(' ')}
        actions={
          <>
            {list.hasAny && (
              <>
                <LinkButton icon="download" to={document('pdf')} reloadDocument>
                  {words.pdf}
                </LinkButton>
                <LinkButton icon="download" to={document('docx')} reloadDocument>
                  {words.word}
                </LinkButton>
              </>
            )}
            {list.may.create && (
              <LinkButton
                kind="primary"
                icon="plus"
                to={`/milepaele/ny?${new URLSearchParams({ ...(activityId && { aktivitet: activityId }), tilbage: back })}`}
              >
                {words.new}
              </LinkButton>
            )}
          </>
        }
      />
      {marked && (
        <StatusBar
          messageKey={search}
          message={words.reached(marked.title)}
          action={list.may.update && <MarkForm milestone={marked} status={marked.was} back={back} isPlain />}
        />
      )}
      {list.hasAny && <MilestoneFilters list={list} parameters={parameters} />}
      <div className="grid">
        {list.hasAny && !area && <AreasPanel areas={list.areas} parameters={parameters} />}
        <MilestoneTable list={list} area={area} back={back} parameters={parameters} />
      </div>
    </>
  )
}

function headlineOf(
  { hasAny, counts }: MilestoneList,
  area: FollowedArea | undefined,
  { headline, noArea }: Words['milestones'],
  formats: Formats,
): string {
  const { late, due } = counts
  const said = !hasAny
    ? headline.none
    : late > 0
      ? headline.late(formats.number(late), late === 1) + (due > 0 ? headline.due(formats.number(due)) : '')
      : due > 0
        ? headline.onlyDue(formats.number(due), due === 1)
        : headline.calm
  return area ? headline.inArea(area.effortArea ?? noArea, said) : said
}

function meetingWords(
  { body, nextMeeting, effortArea }: FollowedArea,
  words: Words['milestones'],
  formats: Formats,
): string | null {
  if (effortArea === null) return null
  if (!body) return words.noBody
  if (!nextMeeting) return words.noMeeting(body.name)
  const time = nextMeeting.time && formats.time(nextMeeting.time)
  return words.meets(body.name, formats.weekdayDay(nextMeeting.day), time)
}

function MilestoneTable({
  list,
  area,
  back,
  parameters,
}: {
  list: MilestoneList
  area: FollowedArea | undefined
  back: string
  parameters: URLSearchParams
}) {
  const words = useWords().milestones
  const formats = useFormats()
  const columns = useMilestoneColumns({ mayUpdate: list.may.update, back })
  if (!list.hasAny) {
    return (
      <section className="panel c12" aria-label={words.title}>
        <EmptyState title={words.empty} text={words.emptyText} />
      </section>
    )
  }
  const groupOf = (row: MilestoneRow) =>
    area
      ? {
          key: row.standing,
          isLate: row.standing === 'late',
          heading: (
            <>
              {row.standing === 'late' && <Icon name="alert" />}{' '}
              {words.groups[row.standing](formats.number(list.counts[row.standing]))}
            </>
          ),
        }
      : { key: row.effortArea ?? '-', heading: row.effortArea ?? words.noArea }
  return (
    <Panel title={words.list} note={words.listNote(formats.number(list.total), list.total === 1)} span={12}>
      {list.rows.length === 0 ? (
        <EmptyState title={words.noneFound} text={words.noneFoundText} />
      ) : (
        <>
          <ResponsiveTable
            caption={words.caption}
            columns={columns}
            rows={list.rows}
            rowKey={(row) => row.id}
            groupOf={groupOf}
          />
          <Pagination
            page={list.page}
            pageSize={list.pageSize}
            total={list.total}
            hrefOf={(page) => changedAddress(parameters, { side: page })}
          />
        </>
      )}
    </Panel>
  )
}
