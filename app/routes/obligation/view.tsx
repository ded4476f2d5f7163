import { Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { targetLines, whyLines } from '~/i18n/why-text'
import type { Formats } from '~/i18n/formats'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import { problemWords } from '~/ui/forms/field'
import { LinkButton } from '~/ui/primitives/button'
import { Facts } from '~/ui/primitives/facts'
import { Icon } from '~/ui/primitives/icon'
import { Note } from '~/ui/primitives/note'
import { PageHead, VerdictLine } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { ObligationPage } from '~/usecases/obligations/obligation-page'
import { HistoryPanel } from '../saving/history-panel'
import { FilesPanel } from './files-panel'
import { LifePanel } from './life-panel'

export interface ObligationAnswer {
  file: { code: string; file: string } | null
  status: { code: string; by: string | null } | null
}

interface ObligationViewProps {
  page: ObligationPage
  today: Day
  answer: ObligationAnswer | undefined
}

/** One dated report: when and why, what waits for it, what has happened, and what can be done now. */
export function ObligationView({ page, answer }: ObligationViewProps) {
  const words = useWords()
  const formats = useFormats()
  const own = words.obligations
  const mayDo = page.may.update
  return (
    <>
      <PageHead
        title={`${page.requirement.name}, ${formats.period(page.period.from, page.period.through)}`}
        crumbs={[
          { to: '/afrapportering', label: own.title },
          { to: `/bevillinger/${page.grant.id}`, label: page.grant.name },
        ]}
        sub={[page.funder.name, page.plan?.name].filter(Boolean).join(' · ')}
        verdict={<Verdict page={page} words={words} formats={formats} />}
        actions={
          mayDo && (
            <>
              {page.moves.includes('submit') && (
                <LinkButton kind="primary" icon="chevronRight" to={`${page.path}/indsend`}>
                  {own.register}
                </LinkButton>
              )}
              {page.status === 'submitted' && (
                <LinkButton kind="primary" icon="check" to={`${page.path}/godkendt`}>
                  {own.page.approve}
                </LinkButton>
              )}
            </>
          )
        }
      />
      {answer?.status && (
        <div role="alert" className="mb2">
          <Note tone="bad" title={problemWords(answer.status.code, words, formats)}>
            {answer.status.by && <p>{answer.status.by}</p>}
          </Note>
        </div>
      )}
      <div className="grid top">
        <div className="c7 stack">
          {page.returnedWords && (
            <Panel title={own.page.returnedTitle} tone="ask">
              <blockquote className="says">{page.returnedWords}</blockquote>
            </Panel>
          )}
          <LifePanel page={page} />
          <WhatPanel page={page} />
          <FilesPanel page={page} problem={answer?.file ?? null} />
        </div>
        <div className="c5 stack">
          <WhyPanel page={page} />
          <HeldPanel page={page} />
          <PeoplePanel page={page} />
          {page.history && page.history.length > 0 && <HistoryPanel entries={page.history} />}
        </div>
      </div>
    </>
  )
}

function Verdict({ page, words, formats }: { page: ObligationPage; words: Words; formats: Formats }) {
  const say = words.obligations.page
  const day = (value: Day | null) => (value ? formats.day(value) : words.common.none)
  const amount = page.holdsBack > 0 ? formats.kroner(page.holdsBack) : null
  if (page.status === 'unconfirmed') return <VerdictLine tone="watch" text={say.ask} />
  if (page.status === 'approved') {
    const text = page.approvedOn ? say.approved(day(page.approvedOn)) : say.approvedSome
    return <VerdictLine tone="safe" text={text} />
  }
  if (page.status === 'waived') return <VerdictLine tone="safe" text={say.waived} />
  if (page.status === 'submitted') {
    const on = day(page.submittedOn)
    return <VerdictLine tone="watch" text={amount ? say.sentHolds(on, amount) : say.sent(on)} />
  }
  if (page.group === 'overdue') {
    const late = formats.daysLeft(page.daysLeft)
    return <VerdictLine tone="missing" text={amount ? say.overdueHolds(late, amount) : say.overdue(late)} />
  }
  const due = `${formats.weekdayDay(page.due)}, ${formats.daysLeft(page.daysLeft)}`
  return (
    <VerdictLine tone={amount ? 'watch' : 'safe'} text={amount ? say.holds(due, amount) : say.due(due)} />
  )
}

function WhatPanel({ page }: { page: ObligationPage }) {
  const words = useWords()
  const formats = useFormats()
  const own = words.obligations.page
  const { requirement, artefacts } = page
  return (
    <Panel title={own.artefacts}>
      <ul className="check">
        {artefacts.map(({ artefact, maker, signer, hours }) => (
          <li key={artefact}>
            <Icon name="document" small />
            <span>
              {words.grants.artefacts[artefact]}
              <small>
                {[
                  maker && own.maker(maker.name),
                  signer && own.signer(signer.name),
                  hours !== null && own.hours(formats.hours(hours)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          [own.rule, requirement.rule],
          [
            own.consequence,
            requirement.consequence !== 'none' && words.grants.consequences[requirement.consequence],
          ],
          [
            own.clause,
            [requirement.sourceText, requirement.sourcePage && own.pageNumber(requirement.sourcePage)]
              .filter(Boolean)
              .join(' '),
          ],
          [own.time, page.hours !== null && own.hours(formats.hours(page.hours))],
        ]}
      />
    </Panel>
  )
}

function WhyPanel({ page }: { page: ObligationPage }) {
  const words = useWords()
  const formats = useFormats()
  const own = words.obligations.page
  return (
    <Panel title={own.whatAndWhen}>
      <Facts
        facts={[
          [
            own.dueDay,
            <>
              <b>{formats.weekdayDay(page.due)}</b>{' '}
              {page.requirement.dueTime && formats.time(page.requirement.dueTime)}
            </>,
          ],
          [own.target, formats.weekdayDay(page.target)],
          [
            own.period,
            `${formats.period(page.period.from, page.period.through)} (${own.number(page.sequence)})`,
          ],
        ]}
      />
      {page.agreed && <p className="small">{own.agreedFrom(formats.day(page.shiftedDue))}</p>}
      <h3>{own.why}</h3>
      <ol className="whys">
        {whyLines(page.why, words.reporting, formats.day).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <h3>{own.whyTarget}</h3>
      <ul className="whys">
        {targetLines(page.targetWhy, words.reporting, formats.day).map(({ text, decides }) => (
          <li key={text} className={decides ? 'decides' : undefined}>
            {text}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function HeldPanel({ page }: { page: ObligationPage }) {
  const words = useWords()
  const formats = useFormats()
  const own = words.obligations.page
  if (page.instalments.length === 0 && page.waitsFor.length === 0) return null
  return (
    <Panel title={page.instalments.length > 0 ? own.held : own.waitsFor}>
      {page.instalments.length > 0 && (
        <ul className="lines">
          {page.instalments.map((one) => (
            <li key={one.id}>
              <Link to={`/bevillinger/${page.grant.id}`}>
                {own.instalment(one.number, formats.day(one.day))}
              </Link>
              : <b>{formats.kroner(one.amount)}</b>
            </li>
          ))}
        </ul>
      )}
      {page.waitsFor.length > 0 && (
        <>
          {page.instalments.length > 0 && <h3>{own.waitsFor}</h3>}
          <ul className="lines">
            {page.waitsFor.map((one) => (
              <li key={one.path}>
                <Link to={one.path}>{one.name}</Link>, {formats.day(one.due)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

function PeoplePanel({ page }: { page: ObligationPage }) {
  const words = useWords()
  const own = words.obligations
  const person = (named: ObligationPage['responsible'], isOwn: boolean) =>
    named ? (
      <>
        <Link to={`/kontakter/${named.id}`}>{named.name}</Link>{' '}
        {isOwn && <small>({own.page.onlyHere})</small>}
      </>
    ) : (
      <b>{own.noResponsible}</b>
    )
  return (
    <Panel
      title={own.page.people}
      action={
        page.may.update &&
        page.status !== 'unconfirmed' && (
          <LinkButton small to={`${page.path}/ansvarlig`}>
            {own.page.assign}
          </LinkButton>
        )
      }
    >
      <Facts
        facts={[
          [own.columns.responsible, person(page.responsible, page.ownResponsibleId !== null)],
          [own.columns.deputy, page.deputy && person(page.deputy, page.ownDeputyId !== null)],
          [own.page.signerLabel, page.requirement.signer?.name],
        ]}
      />
    </Panel>
  )
}
