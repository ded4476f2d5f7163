import { Link, useSearchParams } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { yearOf } from '~/domain/calendar/day'
import { fullWeek } from '~/domain/funding/weeks-of-post'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { changedAddress } from '~/ui/primitives/list-address'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { SegmentedLinks } from '~/ui/primitives/segmented-links'
import type { PositionList } from '~/usecases/positions/position-list'
import { positionFilters } from '~/usecases/positions/position-list'
import { FindingsList } from './findings-list'
import { filterAddress } from './list-parameters'
import { PositionTimeline } from './timeline'
import { TimelineTable } from './timeline-table'

interface PositionsViewProps {
  list: PositionList
  today: Day
  mayCreate: boolean
  isOwn: boolean
}

export function PositionsView({ list, today, mayCreate, isOwn }: PositionsViewProps) {
  const words = useWords().positions
  const formats = useFormats()
  const [parameters] = useSearchParams()
  const { totals, planThrough, shown } = list
  const all = formats.number(totals.all)
  const title = isOwn
    ? words.headlineOwn(all, totals.all === 1)
    : totals.ending > 0
      ? words.headline(
          formats.number(totals.ending),
          all,
          totals.firstNotice && formats.longDay(totals.firstNotice),
        )
      : words.headlineCalm(all, totals.all === 1)
  const sub =
    totals.ending > 0 && planThrough
      ? [
          words.sub(
            formats.hours(totals.endingHours),
            formats.number(Math.round((totals.endingHours / fullWeek) * 10) / 10, 1),
          ),
          (totals.isPaidToPlanEnd ? words.allPaid : words.notAllPaid)(formats.day(planThrough)),
          words.promisedAfter(formats.share(Math.round(totals.promisedAfter / 100) * 100)),
          totals.openWindowThrough && words.windowOpen(formats.day(totals.openWindowThrough)),
        ]
          .filter(Boolean)
          .join(' ')
      : undefined
  const counts = {
    all: totals.all,
    ending: totals.ending,
    shared: totals.shared,
    findings: totals.withFindings,
  }
  const newLink = `/stillinger/ny${list.planId ? `?plan=${list.planId}` : ''}`
  return (
    <>
      <PageHead
        title={totals.all === 0 ? words.title : title}
        sub={sub}
        actions={
          <>
            {totals.all > 0 && (
              <LinkButton icon="download" to={`/stillinger.csv?${parameters}`} reloadDocument>
                {words.csv}
              </LinkButton>
            )}
            {mayCreate && (
              <LinkButton kind="primary" icon="plus" to={newLink}>
                {words.new}
              </LinkButton>
            )}
          </>
        }
      />
      {totals.all === 0 || !shown || !planThrough ? (
        <section className="panel" aria-label={words.title}>
          <EmptyState title={words.empty} text={words.emptyText} />
        </section>
      ) : (
        <>
          {list.plans.length > 1 && (
            <SegmentedLinks
              label={words.page.plan}
              segments={list.plans.map((plan) => ({
                to: changedAddress(parameters, { plan: plan.id }),
                label: plan.name,
                isCurrent: plan.id === list.planId,
              }))}
            />
          )}
          <nav className="chips" aria-label={words.filterLabel}>
            {positionFilters.map((filter) => (
              <Link
                key={filter}
                className="chip"
                aria-current={filter === list.filter ? 'true' : undefined}
                to={changedAddress(parameters, { vis: filter === 'all' ? null : filterAddress[filter] })}
                preventScrollReset
              >
                {words.filter[filter]} <span className="n">{formats.number(counts[filter])}</span>
              </Link>
            ))}
          </nav>
          <div className="grid">
            <Panel
              span={12}
              title={words.timeline}
              note={words.timelineNote(yearOf(shown.from), yearOf(shown.through))}
              action={<TimelineLegend />}
            >
              {list.rows.length === 0 ? (
                <p className="small">{words.noneMatch}</p>
              ) : (
                <>
                  <PositionTimeline rows={list.rows} shown={shown} planThrough={planThrough} today={today} />
                  <details className="twin">
                    <summary>{words.tableCaption}</summary>
                    <TimelineTable rows={list.rows} today={today} />
                  </details>
                </>
              )}
            </Panel>
            <Panel
              span={12}
              title={words.findingsTitle(formats.number(list.findings.length), list.findings.length === 1)}
              note={list.findings.length > 0 ? words.findingsNote : words.noFindings}
            >
              <FindingsList findings={list.findings} mayUpdate={mayCreate} />
            </Panel>
          </div>
        </>
      )}
    </>
  )
}

function TimelineLegend() {
  const { positions: words, codes } = useWords()
  return (
    <ul className="legend">
      {(
        [
          ['bev', codes.certainty.firm],
          ['bet', codes.certainty.conditional],
          ['ans', codes.certainty.hoped],
          ['man', words.legend.unpaid],
          ['win', words.legend.window],
        ] as const
      ).map(([fill, label]) => (
        <li key={fill}>
          <span className={`sw f-${fill}`} />
          {label}
        </li>
      ))}
      <li>
        <svg className="dia-sw" viewBox="-8 -8 16 16" aria-hidden="true">
          <path d="M0-8 7 0 0 8-7 0z" />
        </svg>
        {words.legend.notice}
      </li>
    </ul>
  )
}
