import { Form, Link } from '@remix-run/react'
import { boardVotes } from '~/domain/board/board-decision'
import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import { StatusBadge } from '~/ui/primitives/status-badge'
import type { ReviewPage, ShownDecision } from '~/usecases/board-reviews/review-pages'
import { CarriedOut } from './carried-out'
import type { PressAnswer } from './press-answer'

interface DecisionsPanelProps {
  page: ReviewPage
  today: Day
  answer: PressAnswer | undefined
}

/** What the board is asked to decide, and what came of each. */
export function DecisionsPanel({ page, today, answer }: DecisionsPanelProps) {
  const words = useWords().boardReviews.page
  return (
    <Panel title={words.decisions}>
      {page.decisions.length === 0 ? (
        <p className="small">{words.noDecisions}</p>
      ) : (
        <ol className="decide">
          {page.decisions.map((decision) => (
            <li key={decision.id} id={decision.id}>
              <Item decision={decision} page={page} today={today} answer={answer} />
              <p className="by">
                {decision.latestOn && (
                  <Latest day={decision.latestOn} today={today} isOpen={decision.decision === null} />
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}

function Latest({ day, today, isOpen }: { day: Day; today: Day; isOpen: boolean }) {
  const words = useWords().boardReviews.page
  const formats = useFormats()
  return (
    <>
      {words.latest}
      <b>{formats.day(day)}</b>
      {isOpen && formats.daysLeft(daysBetween(today, day))}
    </>
  )
}

function Item({ decision, page, today, answer }: DecisionsPanelProps & { decision: ShownDecision }) {
  const all = useWords().boardReviews
  const words = all.page
  const formats = useFormats()
  const { proposal, figures, activity } = decision
  const mayDecide = page.may.update && page.texts.status === 'frozen'
  return (
    <div>
      <h3>{decision.subject}</h3>
      {decision.text && <p>{decision.text}</p>}
      <p className="small">
        {[
          proposal && words.proposed(all.decision[proposal]),
          decision.isMandatory && decision.decision === null && words.mandatory,
          !activity && decision.activityId !== null && words.activityGone,
          activity && '',
        ]
          .filter((part) => part !== null && part !== false)
          .join(' · ')}
        {activity && <Link to={`/aktiviteter/${activity.id}`}>{activity.name}</Link>}
      </p>
      <Outcome decision={decision} isDraft={page.texts.status === 'draft'} />
      {figures && (
        <p className="small">
          {words.onFigures({
            gap: formats.kroner(figures.annualGap),
            need: formats.kroner(figures.annualNeed),
            score: figures.score === null ? null : formats.number(figures.score),
            day: formats.day(figures.asOf),
          })}
        </p>
      )}
      {page.texts.status !== 'draft' && <Votes decision={decision} mayVote={page.may.vote} />}
      <div className="acts mt1">
        {mayDecide && (
          <LinkButton
            small
            icon="check"
            to={`/bestyrelse/${page.id}/beslutning/${decision.id}`}
            aria-label={
              decision.decision === null
                ? words.decideNamed(decision.subject)
                : words.redoNamed(decision.subject)
            }
          >
            {decision.decision === null ? words.decide : words.redo}
          </LinkButton>
        )}
        {decision.decision !== null && page.may.update && (
          <CarriedOut decision={decision} today={today} answer={answer} />
        )}
        {page.may.update && <SetWish decision={decision} />}
      </div>
    </div>
  )
}

function Outcome({ decision, isDraft }: { decision: ShownDecision; isDraft: boolean }) {
  const all = useWords().boardReviews
  const words = all.page
  const formats = useFormats()
  const { decision: code, proposal, decidedBy, decidedOn, postponedTo, note, carriedOutOn } = decision
  if (isDraft) return null
  if (code === null)
    return (
      <p>
        <StatusBadge tone="planned" icon="circle">
          {words.undecided}
        </StatusBadge>
      </p>
    )
  const how = proposal === null ? null : code === proposal ? words.asProposed : words.changed
  return (
    <>
      <p>
        <StatusBadge
          tone={carriedOutOn ? 'good' : code === 'postpone' ? 'watch' : 'sent'}
          icon={carriedOutOn ? 'check' : code === 'postpone' ? 'clock' : 'flag'}
        >
          {[all.decided[code], how].filter(Boolean).join(', ')}
        </StatusBadge>{' '}
        {decidedBy && decidedOn && words.decidedBy(decidedBy, formats.day(decidedOn))}
      </p>
      <p className="small">
        {[
          postponedTo && words.postponedTo(formats.day(postponedTo)),
          note,
          carriedOutOn && words.carriedOut(formats.day(carriedOutOn)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  )
}

function Votes({ decision, mayVote }: { decision: ShownDecision; mayVote: boolean }) {
  const all = useWords().boardReviews
  const words = all.page
  const count = (vote: string) => decision.votes.filter((each) => each.vote === vote).length
  const named = decision.votes.map(({ voter, vote }) => `${voter}: ${all.vote[vote].toLowerCase()}`)
  return (
    <>
      <p className="small">
        {decision.votes.length === 0
          ? words.noVotes
          : `${words.votes({ for: count('for'), against: count('against'), abstain: count('abstain') })} (${named.join(', ')})`}
      </p>
      {mayVote && (
        <Form method="post" className="acts" aria-label={words.voteOn(decision.subject)} preventScrollReset>
          <input type="hidden" name="press" value="vote" />
          <input type="hidden" name="decisionId" value={decision.id} />
          {boardVotes.map((vote) => (
            <Button
              key={vote}
              small
              name="vote"
              value={vote}
              {...(decision.ownVote === vote && { icon: 'check' as const })}
              aria-pressed={decision.ownVote === vote}
            >
              {all.vote[vote]}
            </Button>
          ))}
        </Form>
      )}
    </>
  )
}

/** A decision that the activity's wish does not say yet: one press, and its own trace. */
function SetWish({ decision }: { decision: ShownDecision }) {
  const { boardReviews, codes } = useWords()
  const words = boardReviews.page
  const { decision: code, activity } = decision
  if (!activity || code === null || code === 'postpone' || code === activity.continuation) return null
  return (
    <Form method="post" preventScrollReset className="acts">
      <input type="hidden" name="press" value="wish" />
      <input type="hidden" name="decisionId" value={decision.id} />
      <span className="small">{words.wishDiffers(codes.continuation[activity.continuation])}</span>
      <Button small>{words.setWish(codes.continuation[code])}</Button>
    </Form>
  )
}
