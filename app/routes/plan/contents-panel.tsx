import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { PlanPage } from '~/usecases/plans/plan-pages'

const listOf = { positions: 'stillinger', bodies: 'udvalg', collaborations: 'samarbejder' } as const

/** How much the plan holds, with the way to the lists there are. */
export function ContentsPanel({ page: { plan, counts, coFinancing } }: { page: PlanPage }) {
  const words = useWords().plans
  const formats = useFormats()
  // Who sees no kroner does not read grants either.
  const seesGrants = coFinancing !== null
  return (
    <Panel title={words.contents}>
      <dl className="facts">
        <div>
          <dt>
            <Link to={`/aktiviteter?plan=${plan.id}`}>{words.activities}</Link>
          </dt>
          <dd>{formats.number(counts.activities)}</dd>
        </div>
        <div>
          <dt>
            {seesGrants ? <Link to={`/bevillinger?plan=${plan.id}`}>{words.grants}</Link> : words.grants}
          </dt>
          <dd>{formats.number(counts.grants)}</dd>
        </div>
        {(['positions', 'bodies', 'collaborations'] as const).map((kind) => (
          <div key={kind}>
            <dt>
              {seesGrants || kind !== 'collaborations' ? (
                <Link to={`/${listOf[kind]}?plan=${plan.id}`}>{words[kind]}</Link>
              ) : (
                words[kind]
              )}
            </dt>
            <dd>{formats.number(counts[kind])}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
