import { Form, Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import type { Formats } from '~/i18n/formats'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import { FilterSelect } from '~/ui/forms/filter-select'
import { Button, LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { OutcomeCard } from '~/ui/scenarios/outcome-card'
import type { CompareScenariosResult, Comparison } from '~/usecases/scenarios/scenario-pages'
import { optionsOf } from '../saving/options'
import { ChancePanel } from './chance-panel'
import { ActivitiesPanel, PostsPanel, TotalsPanel } from './comparison-tables'
import { MonthsPanel } from './months-panel'

interface ScenariosViewProps {
  comparison: Extract<CompareScenariosResult, { ok: true }>
  today: Day
}

/** Must match `mostCompared` of the use case, which the browser does not load. */
const mostBeside = 4

export function ScenariosView({ comparison, today }: ScenariosViewProps) {
  const words = useWords().scenarios
  const formats = useFormats()
  if (comparison.plan === null) {
    return (
      <>
        <PageHead title={words.title} />
        <section className="panel" aria-label={words.title}>
          <EmptyState title={words.noPlan} text={words.noPlanText} />
        </section>
      </>
    )
  }
  const { plan, live, compared, saved } = comparison
  const { from, through } = live.year
  return (
    <>
      <PageHead
        title={headlineOf(comparison, words, formats)}
        sub={words.sub(plan.name, formats.month(from), formats.month(through), formats.day(today))}
        actions={
          comparison.may.create && (
            <LinkButton kind="primary" icon="plus" to={`/scenarier/ny?plan=${plan.id}`}>
              {words.new}
            </LinkButton>
          )
        }
      />
      {(saved.length > 0 || comparison.plans.length > 1) && <Chooser comparison={comparison} />}
      <div className="grid">
        {saved.length === 0 ? (
          <section className="panel c12" aria-label={words.title}>
            <EmptyState title={words.empty} text={words.emptyText} />
          </section>
        ) : (
          <Panel title={words.cards} note={words.cardsNote} span={12}>
            <div className="scen">
              <OutcomeCard outcome={live} heading={words.live} planThrough={plan.through} />
              {compared.map(({ id, name, outcome, note, isOutdated, figures }) => (
                <OutcomeCard
                  key={id}
                  outcome={outcome}
                  heading={<Link to={`/scenarier/${id}`}>{name}</Link>}
                  planThrough={plan.through}
                >
                  {isOutdated && figures && (
                    <p className="small">
                      <b>{words.outdated(formats.day(figures.on))}</b>{' '}
                      {words.outdatedFrom(
                        formats.shortKroner(figures.gap),
                        formats.shortKroner(outcome.totals.gap),
                      )}
                    </p>
                  )}
                  {outcome.broken.length > 0 && (
                    <p className="small">
                      <b>
                        {words.broken(formats.number(outcome.broken.length), outcome.broken.length === 1)}
                      </b>
                    </p>
                  )}
                  {note && <p className="small">{note}</p>}
                </OutcomeCard>
              ))}
            </div>
          </Panel>
        )}
        <ChancePanel chance={comparison.chance} />
        <TotalsPanel comparison={comparison} />
        <MonthsPanel comparison={comparison} today={today} />
        <ActivitiesPanel comparison={comparison} />
        <PostsPanel comparison={comparison} />
      </div>
    </>
  )
}

function Chooser({ comparison }: { comparison: Comparison }) {
  const words = useWords().scenarios
  const { saved, plans, plan } = comparison
  const chosen = saved.filter((one) => one.isChosen).map(({ id }) => id)
  return (
    <Form className="filters" aria-label={words.choose.title} key={[plan.id, ...chosen].join()}>
      {plans.length > 1 && (
        <FilterSelect name="plan" label={words.choose.plan} value={plan.id} options={optionsOf(plans)} />
      )}
      {saved.length > 0 && (
        <fieldset className="field beside">
          <legend>{words.choose.legend(mostBeside)}</legend>
          <div className="checklist">
            {saved.map(({ id, name, isChosen }) => (
              <label key={id} className="checkline">
                <input className="pick" type="checkbox" name="vis" value={id} defaultChecked={isChosen} />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <Button>{words.choose.apply}</Button>
      {comparison.isCut && <Note>{words.choose.cut(mostBeside)}</Note>}
    </Form>
  )
}

function headlineOf(
  { live, compared }: Comparison,
  { headline }: Words['scenarios'],
  formats: Formats,
): string {
  const now = formats.shortKroner(live.totals.gap)
  const [first] = compared
  if (!first) return live.totals.gap === 0 ? headline.noneCovered : headline.none(now)
  const gaps = compared.map(({ outcome }) => outcome.totals.gap).sort((a, b) => a - b)
  const least = formats.shortKroner(gaps[0]!)
  const most = formats.shortKroner(gaps.at(-1)!)
  if (compared.length === 1) return headline.one(now, first.name, most)
  return headline.spread({ live: now, least, most, count: formats.number(compared.length) })
}
