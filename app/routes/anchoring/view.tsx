import { Link, useSearchParams } from '@remix-run/react'
import { useId } from 'react'
import type { AnchoringSubjectKind } from '~/domain/anchoring/anchoring'
import type { Day } from '~/domain/calendar/day'
import { oere } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { BackPlan } from '~/ui/anchoring/back-plan'
import { ClosingLine } from '~/ui/anchoring/closing-line'
import { LinkButton } from '~/ui/primitives/button'
import { Findings } from '~/ui/primitives/findings'
import { Icon } from '~/ui/primitives/icon'
import type { IconName } from '~/ui/primitives/icon'
import { changedAddress } from '~/ui/primitives/list-address'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { SegmentedLinks } from '~/ui/primitives/segmented-links'
import { WindowBadge } from '~/ui/primitives/window-badge'
import type { AnchoringPage } from '~/usecases/anchoring/anchoring-page'
import { OwnerMatrix } from './owner-matrix'
import { StageBoard } from './stage-board'
import { useSubjectName } from './subject-name'
import { WaitingList } from './waiting-list'

interface AnchoringViewProps {
  page: AnchoringPage
  kind: AnchoringSubjectKind | null
  today: Day
  mayMove: boolean
}

const chipIcons = {
  all: 'check',
  activity: 'list',
  collaboration: 'people',
  approach: 'anchor',
} as const satisfies Record<AnchoringSubjectKind | 'all', IconName>

/** Who carries what after the plan, and until when it can be decided. */
export function AnchoringView({ page, kind, today, mayMove }: AnchoringViewProps) {
  const { anchoring: words, anchoringPlan, collaborations } = useWords()
  const [parameters] = useSearchParams()
  const isMatrix = parameters.get('visning') === 'ejere'
  const { counts, decided, missed, closing } = page
  return (
    <>
      <PageHead
        title={words.headline({ decided, all: counts.all, missed, closing })}
        sub={words.sub({
          activities: counts.activity,
          collaborations: counts.collaboration,
          falseOwners: page.falseOwners.length,
          ending: page.ending.length,
        })}
        actions={
          <>
            <LinkButton icon="link" to={`/samarbejder?plan=${page.plan.id}`}>
              {collaborations.title}
            </LinkButton>
            <LinkButton icon="document" to={`/forankring/plan?plan=${page.plan.id}`}>
              {anchoringPlan.page.title}
            </LinkButton>
          </>
        }
      />
      <nav className="chips mb2" aria-label={words.chips.label}>
        {(['all', 'activity', 'collaboration', 'approach'] as const).map((chip) => (
          <Link
            key={chip}
            className="chip"
            to={changedAddress(parameters, { slags: chip === 'all' ? null : chip, emne: null })}
            aria-current={chip === (kind ?? 'all') ? 'true' : undefined}
            preventScrollReset
          >
            <Icon name={chipIcons[chip]} small />
            {words.chips[chip]} <span className="n">{counts[chip]}</span>
          </Link>
        ))}
      </nav>
      <div className="mb2">
        <SegmentedLinks
          label={words.views.label}
          segments={[
            {
              to: changedAddress(parameters, { visning: null }),
              label: words.views.board,
              isCurrent: !isMatrix,
            },
            {
              to: changedAddress(parameters, { visning: 'ejere' }),
              label: words.views.owners,
              isCurrent: isMatrix,
            },
          ]}
        />
      </div>
      <div className="grid">
        {isMatrix ? (
          <OwnerMatrix rows={page.columns.flatMap(({ subjects }) => subjects)} />
        ) : (
          <BoardPanel page={page} mayMove={mayMove} />
        )}
        <WaitingList page={page} />
        {page.drawn && <DrawnPlan drawn={page.drawn} today={today} />}
        <div className="c6 stack">
          <FalseOwners page={page} mayChange={mayMove} />
          <Ending page={page} mayChange={mayMove} />
        </div>
      </div>
    </>
  )
}

function BoardPanel({ page, mayMove }: { page: AnchoringPage; mayMove: boolean }) {
  const words = useWords().anchoring.board
  const formats = useFormats()
  const heading = useId()
  const gap = oere(page.columns.reduce((sum, { missing }) => sum + missing, 0))
  return (
    <section className="panel c12" aria-labelledby={heading}>
      <header>
        <div>
          <h2 id={heading}>{words.title}</h2>
          <p>{words.note(formats.kroner(gap))}</p>
        </div>
      </header>
      <StageBoard columns={page.columns} mayMove={mayMove} labelledBy={heading} />
    </section>
  )
}

function DrawnPlan({ drawn, today }: { drawn: NonNullable<AnchoringPage['drawn']>; today: Day }) {
  const words = useWords().anchoring.backPlan
  const name = useSubjectName()(drawn.subject)
  const { last, owner } = drawn.subject
  if (!last) return null
  return (
    <Panel id="baglaens" title={words.title(name)} note={owner ? words.note : words.noOwnerNote} span={6}>
      <BackPlan row={drawn.subject} last={last} steps={drawn.steps} today={today} />
    </Panel>
  )
}

function FalseOwners({ page, mayChange }: { page: AnchoringPage; mayChange: boolean }) {
  const { anchoring, activities } = useWords()
  const words = anchoring.falseOwners
  const nameOf = useSubjectName()
  if (page.falseOwners.length === 0) return null
  return (
    <Panel title={words.title(page.falseOwners.length)} note={words.note}>
      <Findings
        findings={page.falseOwners.map((row) => ({
          key: row.subjectId,
          tone: 'watch',
          what: [nameOf(row), row.owner?.name].filter(Boolean).join(': '),
          why: row.falseReasons
            .flatMap((reason) => [activities.page.falseReasons[reason], anchoring.whatToDo[reason]])
            .join(' '),
          action: mayChange && (
            <LinkButton small to={`${row.address}/ret`} aria-label={words.fixNamed(nameOf(row))}>
              {words.fix}
            </LinkButton>
          ),
        }))}
      />
    </Panel>
  )
}

function Ending({ page, mayChange }: { page: AnchoringPage; mayChange: boolean }) {
  const { anchoring, closing } = useWords()
  const words = anchoring.ending
  const formats = useFormats()
  const cost = oere(page.ending.reduce((sum, row) => sum + (row.closing?.cost ?? 0), 0))
  const nameOf = useSubjectName()
  return (
    <Panel
      title={words.title}
      note={[words.note, cost > 0 && closing.panel.cost(formats.kroner(cost))].filter(Boolean).join(' ')}
    >
      {page.ending.length === 0 ? (
        <p className="small">{words.none}</p>
      ) : (
        <ul className="calm">
          {page.ending.map((row) => (
            <li key={row.subjectId}>
              <Link to={row.address}>{nameOf(row)}</Link>
              <WindowBadge state="ends" />
              {row.closing && (
                <small>
                  <ClosingLine closing={row.closing} />
                  {mayChange && row.closing.steps === 0 && (
                    <>
                      {' '}
                      <Link to={`${row.address}/lukkeplan`} aria-label={`${closing.make}: ${nameOf(row)}`}>
                        {closing.make}
                      </Link>
                    </>
                  )}
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
