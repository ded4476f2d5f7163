import type { SubmissionResult } from '@conform-to/react'
import { useWords } from '~/i18n/language-context'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { ShownOnce } from '~/ui/primitives/shown-once'
import type { FeedPage } from '~/usecases/feeds/feed-page'
import { FeedsPanel } from './feeds-panel'
import { MakePanel } from './make-panel'

interface SubscribeViewProps extends Omit<FeedPage, 'ok'> {
  ownContactId: string | null
  answer:
    | {
        result: SubmissionResult<string[]> | null
        link: { name: string; address: string } | null
        revoked: string | null
      }
    | undefined
}

export function SubscribeView({ choices, feeds, ownContactId, answer }: SubscribeViewProps) {
  const words = useWords()
  const { how } = words.feeds
  return (
    <>
      <PageHead
        title={words.feeds.title}
        sub={words.feeds.sub}
        crumbs={[{ to: '/kalender', label: words.calendar.title }, { label: words.feeds.crumb }]}
      />
      {answer?.link && (
        <ShownOnce
          value={answer.link.address}
          title={words.feeds.once.title(answer.link.name)}
          words={words.feeds.once}
        />
      )}
      {answer?.revoked && (
        <div role="status" className="mb2">
          <Note tone="info">{words.feeds.list.revoked(answer.revoked)}</Note>
        </div>
      )}
      <div className="grid top">
        <MakePanel choices={choices} ownContactId={ownContactId} result={answer?.result ?? null} />
        <Panel title={how.title} span={5}>
          {[how.outlook, how.google, how.apple].map(({ name, steps }) => (
            <div key={name} className="mb2">
              <h3>{name}</h3>
              <ol className="steps">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </div>
          ))}
        </Panel>
        <FeedsPanel feeds={feeds} />
      </div>
    </>
  )
}
