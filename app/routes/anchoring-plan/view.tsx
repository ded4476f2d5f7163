import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { Icon } from '~/ui/primitives/icon'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { AnchoringPlanCounts, AnchoringPlanLacks } from '~/usecases/anchoring-plan/anchoring-plan'
import type { PlanChoice } from '~/usecases/overview/overview'

interface AnchoringPlanViewProps {
  plan: PlanChoice
  counts: AnchoringPlanCounts
  lacks: AnchoringPlanLacks
  today: Day
}

/** What the forankringsplan will say, what a reader will miss in it, and the way to take it home. */
export function AnchoringPlanView({ plan, counts, lacks, today }: AnchoringPlanViewProps) {
  const { anchoringPlan, anchoring } = useWords()
  const words = anchoringPlan.page
  const formats = useFormats()
  const missing = (Object.keys(words.lack) as (keyof AnchoringPlanLacks)[]).filter((key) => lacks[key] > 0)
  return (
    <>
      <PageHead
        title={anchoringPlan.title(plan.name)}
        crumbs={[{ to: `/forankring?plan=${plan.id}`, label: anchoring.title }, { label: words.title }]}
        sub={words.sub}
      />
      <div className="grid">
        <div className="c7 stack">
          <Panel title={words.summary}>
            <p>{anchoringPlan.summary(counts)}</p>
            {counts.gap >= 100 && (
              <p className="mt2">
                {anchoringPlan.money(formats.kroner(counts.gap), formats.kroner(counts.need))}
              </p>
            )}
          </Panel>
          <Panel title={words.lacks} note={words.lacksNote}>
            {missing.length === 0 ? (
              <p>{words.lacksNone}</p>
            ) : (
              <ul className="find">
                {missing.map((key) => (
                  <li key={key}>
                    <Icon name="alert" />
                    <div>{words.lack[key](lacks[key])}</div>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        </div>
        <div className="c5 stack">
          <Panel title={words.make} note={words.makeNote(formats.day(today))}>
            {/* A plain form: the browser itself takes the file home. */}
            <form method="get" action="/forankring/dokument/pdf">
              <input type="hidden" name="plan" value={plan.id} />
              <div className="field">
                <label className="checkline">
                  <input className="pick" type="checkbox" name="underskrifter" value="ja" />
                  <span>
                    <b>{words.signatures}</b>
                    <small>{words.signaturesHint}</small>
                  </span>
                </label>
              </div>
              <div className="acts mt2">
                <Button kind="primary" icon="download">
                  {words.pdf}
                </Button>
                <Button icon="download" formAction="/forankring/dokument/docx">
                  {words.word}
                </Button>
              </div>
            </form>
          </Panel>
          <Panel title={words.contents}>
            <ul className="check">
              {words.contentsItems.map((item) => (
                <li key={item}>
                  <Icon name="check" small />
                  <span>{item}</span>
                </li>
              ))}
            </ul>
          </Panel>
        </div>
      </div>
    </>
  )
}
