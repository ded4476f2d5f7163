import { Form, Link } from '@remix-run/react'
import { dayInCopenhagen } from '~/domain/calendar/instant'
import { isOurWork } from '~/domain/reporting/obligation-life'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button, LinkButton } from '~/ui/primitives/button'
import { FileList } from '~/ui/primitives/file-list'
import { Panel } from '~/ui/primitives/panel'
import { ObligationStatusBadge } from '~/ui/primitives/status-badge'
import { snoozePath } from '~/usecases/deadlines/snooze-path'
import type { ObligationPage } from '~/usecases/obligations/obligation-page'

const steps = ['notStarted', 'collecting', 'drafting', 'internalReview'] as const

/** Where it stands, what can be done with it now, and every sending and step so far. */
export function LifePanel({ page }: { page: ObligationPage }) {
  const words = useWords()
  const formats = useFormats()
  const own = words.obligations.page
  const isOurs = isOurWork(page.status)
  return (
    <Panel title={own.steps} action={<ObligationStatusBadge status={page.status} />}>
      {page.waivedReason && <blockquote className="says">{page.waivedReason}</blockquote>}
      {page.may.update && (
        <div className="moves">
          {isOurs && (
            <Form method="post" className="moves">
              <input type="hidden" name="version" value={page.version} />
              {steps
                .filter((step) => step !== page.status)
                .map((step) => (
                  <Button key={step} small name="to" value={step}>
                    {own.goTo(words.codes.obligationStatus[step].toLowerCase())}
                  </Button>
                ))}
            </Form>
          )}
          {page.moves.includes('return') && (
            <LinkButton small icon="undo" to={`${page.path}/returneret`}>
              {own.return}
            </LinkButton>
          )}
          {isOurs && page.moves.includes('approve') && (
            <LinkButton small icon="check" to={`${page.path}/godkendt`}>
              {own.approve}
            </LinkButton>
          )}
          {page.moves.includes('waive') && (
            <LinkButton small to={`${page.path}/frafaldet`}>
              {own.waive}
            </LinkButton>
          )}
          {isOurs && (
            <LinkButton small icon="calendar" to={`${page.path}/frist`}>
              {own.agree}
            </LinkButton>
          )}
          {isOurs && (
            <LinkButton small icon="clock" to={snoozePath(page.deadlineKey)}>
              {words.snooze.link}
            </LinkButton>
          )}
          {page.moves.includes('correct') && (
            <LinkButton small to={`${page.path}/genoptag`}>
              {own.takeBack}
            </LinkButton>
          )}
        </div>
      )}
      <h3>{own.submissions}</h3>
      {page.submissions.length === 0 && <p className="small">{own.noSubmissions}</p>}
      {page.submissions.map((one) => (
        <div key={one.id} className="mb2">
          <p>
            <b>{formats.day(one.on)}</b> {one.time && formats.time(one.time)} {own.sentBy(one.by)}
            {one.receipt && <> · {own.receipt(one.receipt)}</>}
          </p>
          {one.note && <p className="small">{one.note}</p>}
          {one.others.length > 0 && (
            <p className="small">
              {own.covers}:{' '}
              {one.others.map((other, index) => (
                <span key={other.path}>
                  {index > 0 && ', '}
                  <Link to={other.path}>
                    {other.name} {formats.day(other.due)}
                  </Link>
                </span>
              ))}
            </p>
          )}
          {one.files.length > 0 && (
            <FileList files={one.files} mayRemove={page.may.update} back={page.path} />
          )}
        </div>
      ))}
      {page.steps.length > 0 && (
        <>
          <h3>{own.stepHistory}</h3>
          <ul className="hist">
            {page.steps.toReversed().map((step) => (
              <li key={`${step.at}${step.to}`}>
                <time dateTime={step.at} title={formats.moment(step.at)}>
                  {formats.day(dayInCopenhagen(step.at))}
                </time>
                <span>
                  <b>{words.codes.obligationStatus[step.to]}</b> {own.sentBy(step.actor)}
                  {step.note && <small>{step.note}</small>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
