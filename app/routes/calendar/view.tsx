import { useNavigate, useSearchParams } from '@remix-run/react'
import { Suspense, lazy, useMemo } from 'react'
import { sum, zero } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { useWideScreen } from '~/ui/calendar/use-wide-screen'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import type { CalendarPage } from '~/usecases/calendar/calendar-page'
import { Agenda } from './agenda'
import { CalendarChips } from './chips'
import { CalendarFilters } from './filters'
import { CalendarToolbar, useCalendarTitle } from './toolbar'
import { closedWord } from './closed-word'
import { calendarAddress, moveAddress } from './parameters'
import { sheetEvents } from './sheet-events'

const Sheet = lazy(() => import('~/ui/calendar/sheet'))

/**
 * Month and week are drawn in the browser, once it is wide enough for them; the list is what the server sends and
 * what a narrow screen, a screen reader in list view and a browser without scripts use.
 */
export function CalendarView({ page }: { page: CalendarPage }) {
  const all = useWords()
  const words = all.calendar
  const formats = useFormats()
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const isWide = useWideScreen()
  const isSheet = page.view !== 'list' && isWide
  const overdue = page.deadlines.filter(({ isOverdue }) => isOverdue)
  const held = sum(overdue.map(({ holdsBack }) => holdsBack))
  const { from, through } = page.window
  const sub = [
    words.sub(
      page.deadlines.length,
      formats.number(page.deadlines.length),
      formats.longDay(from),
      formats.longDay(through),
    ),
    overdue.length > 0 && words.overdue(overdue.length, formats.number(overdue.length)),
    held > zero && words.held(formats.kroner(held)),
  ]
  const title = useCalendarTitle(page)
  const events = useMemo(() => sheetEvents(page, all, formats), [page, all, formats])
  const closed = useMemo(
    () => new Map(page.namedDays.map((named) => [named.day, closedWord(words, named)])),
    [page, words],
  )
  const agenda = (
    <div className="agenda">
      {page.deadlines.length === 0 ? (
        <EmptyState title={words.none} text={words.noneText} />
      ) : (
        <Agenda page={page} />
      )}
    </div>
  )
  return (
    <>
      <PageHead
        title={words.title}
        sub={sub.filter(Boolean).join(' ')}
        actions={
          <LinkButton icon="link" to="/kalender/abonnement">
            {words.subscribe}
          </LinkButton>
        }
      />
      <CalendarChips page={page} parameters={parameters} />
      <CalendarFilters page={page} parameters={parameters} />
      <section className="cal" aria-label={words.title}>
        <CalendarToolbar page={page} title={title} parameters={parameters} />
        {isSheet ? (
          <Suspense fallback={agenda}>
            <Sheet
              view={page.view === 'week' ? 'week' : 'month'}
              day={page.day}
              today={page.today}
              events={events}
              title={title}
              closed={closed}
              onGoTo={(day) => navigate(calendarAddress(parameters, { day }), { preventScrollReset: true })}
              onOpen={(to) => navigate(to)}
              onMove={({ key }, to) => navigate(moveAddress(key, to))}
            />
          </Suspense>
        ) : (
          agenda
        )}
      </section>
      {page.deadlines.some(({ isMovable }) => isMovable) && isSheet && (
        <p className="small mt2 noprint">{words.dragHint}</p>
      )}
    </>
  )
}
