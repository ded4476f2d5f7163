import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { Panel } from '~/ui/primitives/panel'
import { StageMeter } from '~/ui/primitives/stage-meter'
import type { ActivityAnchoring, ActivityPage } from '~/usecases/activities/activity-page'

export function AnchoringPanel({ page }: { page: ActivityPage }) {
  const { activities, anchoring: said } = useWords()
  const words = activities.page
  // A partner reads its activity, not the secretariat's anchoring.
  const address = page.money && `/forankring/${page.anchorings[0]?.id ?? page.activity.id}`
  return (
    <Panel
      title={words.anchoring}
      note={words.anchoringNote}
      action={
        address && (
          <LinkButton small icon="flag" to={address}>
            {page.anchorings.length > 0 ? said.panel.link : said.panel.add}
          </LinkButton>
        )
      }
    >
      {page.anchorings.length === 0 ? (
        <p>{words.noAnchoring}</p>
      ) : (
        page.anchorings.map((anchoring) => <Anchoring key={anchoring.id} anchoring={anchoring} />)
      )}
    </Panel>
  )
}

function Anchoring({ anchoring }: { anchoring: ActivityAnchoring }) {
  const { activities, common, anchoring: said } = useWords()
  const words = activities.page
  const formats = useFormats()
  const since = anchoring.stageChanges.at(-1)
  return (
    <div className="share">
      <StageMeter stage={anchoring.stage} />
      {since && <p className="small">{said.panel.since(formats.day(since.on))}</p>}
      <dl className="kv">
        <dt>{words.owner}</dt>
        <dd>{anchoring.owner?.name ?? words.noOne}</dd>
        <dt>{words.contact}</dt>
        <dd>{anchoring.contact?.name ?? words.noOne}</dd>
        {anchoring.amount !== null && (
          <>
            <dt>{words.takesOn}</dt>
            <dd>
              {formats.kroner(anchoring.amount)} {common.perYear}
            </dd>
          </>
        )}
        {anchoring.documentation && (
          <>
            <dt>{words.documentation}</dt>
            <dd>{anchoring.documentation}</dd>
          </>
        )}
      </dl>
      {anchoring.falseReasons.length > 0 && anchoring.stage !== 'none' && (
        <Note title={words.falseTitle}>
          {anchoring.falseReasons.map((reason) => (
            <span key={reason}>{words.falseReasons[reason]} </span>
          ))}
        </Note>
      )}
    </div>
  )
}
