import { Form, useSearchParams } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { monthNumberOf } from '~/domain/calendar/day'
import type { Formats } from '~/i18n/formats'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import { FilterSelect } from '~/ui/forms/filter-select'
import { Button, LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { Icon } from '~/ui/primitives/icon'
import { changedAddress } from '~/ui/primitives/list-address'
import { PageHead } from '~/ui/primitives/page-head'
import { Pagination } from '~/ui/primitives/pagination'
import { Panel } from '~/ui/primitives/panel'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { SegmentedLinks } from '~/ui/primitives/segmented-links'
import type { AdminLoad } from '~/usecases/obligations/admin-load'
import type { ObligationGroup, ObligationList } from '~/usecases/obligations/obligation-list'
import { optionsOf } from '../saving/options'
import { AdminPanels } from './admin-panels'
import { AskPanel, Problems } from './ask-panel'
import { useObligationColumns } from './columns'
import { ObligationFilters } from './filters'
import type { ManyAnswer } from './route'

interface ObligationsProps {
  list: ObligationList
  load: AdminLoad
  today: Day
  answer: ManyAnswer | undefined
}

export function ObligationsView({ list, load, today, answer }: ObligationsProps) {
  const words = useWords()
  const formats = useFormats()
  const [parameters] = useSearchParams()
  const { headline } = list
  const own = words.obligations
  return (
    <>
      <PageHead
        title={headlineText(list, today, words, formats)}
        sub={[
          headline.next &&
            own.next(
              formats.weekdayDay(headline.next.target),
              headline.next.requirement,
              headline.next.funder.name,
            ),
          headline.unconfirmed > 0 &&
            own.olderAsk(formats.number(headline.unconfirmed), headline.unconfirmed === 1),
          headline.withoutResponsible > 0 &&
            own.unowned(formats.number(headline.withoutResponsible), headline.withoutResponsible === 1),
        ]
          .filter(Boolean)
          .join(' ')}
        actions={
          <>
            {list.hasAny && (
              <LinkButton icon="download" to={`/afrapportering.csv?${parameters}`} reloadDocument>
                {own.csv}
              </LinkButton>
            )}
            {list.may.update && headline.next && (
              <LinkButton kind="primary" icon="chevronRight" to={`${headline.next.path}/indsend`}>
                {own.register}
              </LinkButton>
            )}
          </>
        }
      />
      {answer && answer.problems.length === 0 && (
        <p role="status" className="mb2">
          {own.changed(formats.number(answer.changed), answer.changed === 1)}{' '}
          {answer.passedOver > 0 &&
            own.passedOver(formats.number(answer.passedOver), answer.passedOver === 1)}
        </p>
      )}
      {list.hasAny && <ObligationFilters list={list} parameters={parameters} />}
      <div className="grid">
        {list.unconfirmed.length > 0 && (
          <AskPanel key={list.unconfirmed.map(({ id }) => id).join()} list={list} answer={answer} />
        )}
        <ToSend list={list} parameters={parameters} answer={answer} today={today} />
        <AdminPanels load={load} />
      </div>
    </>
  )
}

function headlineText(
  { headline, hasAny }: ObligationList,
  today: Day,
  words: Words,
  formats: Formats,
): string {
  const { headline: say } = words.obligations
  if (!hasAny) return say.none
  const { overdue, overdueArt, thisMonth, holdsBack } = headline
  if (overdue === 0 && thisMonth === 0) return say.calm
  const month = formats.monthName(monthNumberOf(today))
  const what =
    overdue > 0
      ? say.overdue(formats.number(overdue), overdue === 1, overdueArt) +
        (thisMonth > 0 ? say.andThisMonth(formats.number(thisMonth), month) : '')
      : say.thisMonth(formats.number(thisMonth), thisMonth === 1, month)
  return holdsBack > 0 ? what + say.holds(formats.kroner(holdsBack)) : what
}

const formId = 'valgte'

function ToSend({
  list,
  parameters,
  answer,
  today,
}: Omit<ObligationsProps, 'load'> & { parameters: URLSearchParams }) {
  const words = useWords()
  const own = words.obligations
  const formats = useFormats()
  const columns = useObligationColumns({ mayChoose: list.may.update, formId, isAsk: false })
  const thisMonth = monthNumberOf(today)
  const heading = (group: ObligationGroup) => {
    const count = formats.number(list.counts[group])
    switch (group) {
      case 'overdue':
        return own.groups.overdue(count, list.counts[group] === 1)
      case 'thisMonth':
        return own.groups.thisMonth(count, formats.monthName(thisMonth))
      case 'nextMonth':
        return own.groups.nextMonth(count, formats.monthName((thisMonth % 12) + 1))
      default:
        return own.groups[group](count)
    }
  }
  if (!list.hasAny) {
    return (
      <section className="panel c12" aria-label={own.title}>
        <EmptyState
          title={own.empty}
          text={own.emptyText}
          action={<LinkButton to="/bevillinger">{own.toGrants}</LinkButton>}
        />
      </section>
    )
  }
  const mine = parameters.get('ansvarlig') === 'me'
  return (
    <Panel
      title={own.toSend}
      note={own.toSendText(formats.number(list.total))}
      span={12}
      action={
        list.hasOwn && (
          <SegmentedLinks
            label={own.show}
            segments={[
              { to: changedAddress(parameters, { ansvarlig: null }), label: own.everybody, isCurrent: !mine },
              { to: changedAddress(parameters, { ansvarlig: 'me' }), label: own.onlyMine, isCurrent: mine },
            ]}
          />
        )
      }
    >
      {answer?.of === 'assign' && answer.problems.length > 0 && <Problems answer={answer} />}
      {list.rows.length === 0 ? (
        <EmptyState title={own.noneFound} text={own.noneFoundText} />
      ) : (
        <>
          <ResponsiveTable
            caption={own.caption}
            columns={columns}
            rows={list.rows}
            rowKey={(row) => row.id}
            groupOf={(row) => ({
              key: row.group,
              isLate: row.group === 'overdue',
              heading: (
                <>
                  {row.group === 'overdue' && <Icon name="alert" />} {heading(row.group)}
                </>
              ),
            })}
          />
          {list.may.update && (
            <Form method="post" id={formId} className="bulk" aria-label={own.assign.title}>
              <FilterSelect
                name="responsibleId"
                label={own.assign.responsible}
                value="same"
                options={people(list, own.assign)}
              />
              <FilterSelect
                name="deputyId"
                label={own.assign.deputy}
                value="same"
                options={people(list, own.assign)}
              />
              <span className="acts">
                <Button small>{own.assign.save}</Button>
              </span>
            </Form>
          )}
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

function people(list: ObligationList, words: Words['obligations']['assign']) {
  return [
    { value: 'same', label: words.unchanged },
    { value: 'requirement', label: words.asRequirement },
    ...optionsOf(list.contacts),
  ]
}
