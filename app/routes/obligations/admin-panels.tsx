import { Link } from '@remix-run/react'
import { adminWork } from '~/domain/reporting/admin-load'
import { useFormats, useWords } from '~/i18n/language-context'
import { HoursChart } from '~/ui/charts/hours-chart'
import { LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { Panel } from '~/ui/primitives/panel'
import type { AdminLoad, GrantCost } from '~/usecases/obligations/admin-load'

const settingsPath = '/indstillinger#administration'
const costsShown = 4

/** What reports, accounts and applications cost in hours: ahead by month, in the heaviest weeks, and by grant. */
export function AdminPanels({ load }: { load: AdminLoad }) {
  const hasWork = load.months.some(({ total }) => total > 0) || load.costs.length > 0
  if (!hasWork && load.withoutHours === 0) return null
  return (
    <>
      <HoursAhead load={load} />
      <div className="c4 stack">
        <HeavyWeeks load={load} />
        {load.costs.length > 0 && <Costs costs={load.costs} />}
      </div>
    </>
  )
}

function HoursAhead({ load }: { load: AdminLoad }) {
  const all = useWords()
  const words = all.obligations.load
  const formats = useFormats()
  const { months, monthlyHours, withoutHours } = load
  const last = months.at(-1)
  const over = months.filter(({ isOver }) => isOver).length
  const isEmpty = months.every(({ total }) => total === 0)
  return (
    <Panel
      span={8}
      title={words.title}
      note={[
        last && words.until(formats.month(last.month)),
        over > 0 && words.over(formats.number(over), over === 1),
        withoutHours > 0 && words.withoutHours(formats.number(withoutHours), withoutHours === 1),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {isEmpty ? (
        <p className="small">{words.empty}</p>
      ) : (
        <>
          <figure>
            <HoursChart
              title={words.chart(
                formats.list(months.flatMap(({ month, isOver }) => (isOver ? [formats.month(month)] : []))),
              )}
              columns={months.map(({ month, hours, total, isOver }) => ({
                month,
                parts: adminWork.map((work) => hours[work]),
                total,
                isOver,
              }))}
              capacity={
                monthlyHours === null
                  ? null
                  : { hours: monthlyHours, label: words.capacityOf(formats.number(monthlyHours / 10_000)) }
              }
            />
            <figcaption className="mt1">
              <ul className="legend">
                {adminWork.map((work, index) => (
                  <li key={work}>
                    <span className={`sw f-a${index + 1}`} />
                    {words.work[work]}
                  </li>
                ))}
                {monthlyHours !== null && (
                  <li>
                    <svg className="sw" viewBox="0 0 18 14" aria-hidden="true">
                      <path className="cap-l" d="M0 7h18" />
                    </svg>
                    {words.capacity}
                  </li>
                )}
              </ul>
            </figcaption>
          </figure>
          <details className="mt1">
            <summary>{all.charts.showTable}</summary>
            <div className="scroll" tabIndex={0} role="region" aria-label={words.title}>
              <table className="tight">
                <caption className="vh">{words.title}</caption>
                <thead>
                  <tr>
                    <th scope="col">{all.charts.month}</th>
                    {adminWork.map((work) => (
                      <th key={work} scope="col" className="num">
                        {words.work[work]}
                      </th>
                    ))}
                    <th scope="col" className="num">
                      {all.common.total}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {months.map(({ month, hours, total, isOver }) => (
                    <tr key={month}>
                      <th scope="row" className="nw">
                        {formats.month(month)}
                      </th>
                      {adminWork.map((work) => (
                        <td key={work} className="num">
                          {formats.hours(hours[work])}
                        </td>
                      ))}
                      <td className="num">
                        <b>{formats.hours(total)}</b>
                        {isOver && <small className="warn">{words.isOver}</small>}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </Panel>
  )
}

function HeavyWeeks({ load }: { load: AdminLoad }) {
  const words = useWords().obligations.load
  const formats = useFormats()
  const { weeklyHours, heavyWeeks, heavyWeekCount, may } = load
  return (
    <Panel title={words.heaviest} note={heavyWeeks.length > 0 && words.heaviestNote}>
      {weeklyHours === null ? (
        <>
          <p className="small">{words.noCapacity}</p>
          {may.update && (
            <p className="mt1">
              <LinkButton small to={settingsPath}>
                {words.setCapacity}
              </LinkButton>
            </p>
          )}
        </>
      ) : heavyWeeks.length === 0 ? (
        <p className="small">{words.noHeavyWeek(formats.hours(weeklyHours))}</p>
      ) : (
        <div className="stack tight">
          {heavyWeeks.map(({ from, week, hours, tasks, funders }) => (
            <Note
              key={from}
              title={words.heavyWeek(String(week), formats.hours(hours), formats.hours(weeklyHours))}
            >
              {words.heavyWeekOf(
                formats.day(from),
                formats.number(tasks),
                tasks === 1,
                formats.list(funders),
              )}
            </Note>
          ))}
          {heavyWeekCount > heavyWeeks.length && (
            <p className="small">{words.moreWeeks(formats.number(heavyWeekCount - heavyWeeks.length))}</p>
          )}
        </div>
      )}
    </Panel>
  )
}

function Costs({ costs }: { costs: readonly GrantCost[] }) {
  const words = useWords().obligations.load
  const formats = useFormats()
  const item = ({ grant, funder, net, total, perHour }: GrantCost) => (
    <li key={grant.id}>
      <span>
        <Link to={`/bevillinger/${grant.id}`}>{funder.name}</Link>
      </span>
      <b>{words.hours(formats.hours(total))}</b>
      <small>
        {grant.name} · {words.perHour(formats.kroner(net), formats.kroner(perHour))}
      </small>
    </li>
  )
  return (
    <Panel title={words.costs} note={words.costsNote}>
      <ul className="costs">{costs.slice(0, costsShown).map(item)}</ul>
      {costs.length > costsShown && (
        <details>
          <summary>{words.moreCosts(formats.number(costs.length - costsShown))}</summary>
          <ul className="costs">{costs.slice(costsShown).map(item)}</ul>
        </details>
      )}
    </Panel>
  )
}
