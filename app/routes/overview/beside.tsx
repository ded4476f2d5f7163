import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import type { Finding } from '~/ui/primitives/findings'
import { Findings } from '~/ui/primitives/findings'
import { Panel } from '~/ui/primitives/panel'
import type { FullOverview } from '~/usecases/overview/overview'

/** What stands beside the levels, each counted apart. */
export function Beside({
  overview: { headline, inDanger, postsWithFindings, plan },
}: {
  overview: FullOverview
}) {
  const words = useWords().overview
  const { beside } = words
  const formats = useFormats()
  const show = (
    <LinkButton small to={`/aktiviteter?plan=${plan.id}`}>
      {beside.show}
    </LinkButton>
  )
  const findings: (Finding & { count: number })[] = [
    {
      key: 'inDanger',
      tone: 'bad',
      icon: 'coins',
      count: inDanger.amount,
      what: beside.inDanger(formats.kroner(inDanger.amount)),
      why: beside.inDangerWhy(
        formats.number(inDanger.instalments),
        inDanger.instalments === 1,
        beside.inDangerReports(formats.number(inDanger.reports), inDanger.reports === 1),
        inDanger.late > 0
          ? beside.inDangerLate(
              formats.number(inDanger.late),
              inDanger.late === 1,
              inDanger.late === inDanger.reports,
            )
          : null,
      ),
      action: (
        <LinkButton small to={`/afrapportering?plan=${plan.id}`}>
          {beside.show}
        </LinkButton>
      ),
    },
    {
      key: 'alreadyMissing',
      tone: 'bad',
      count: headline.alreadyMissing,
      what: beside.alreadyMissing(headline.alreadyMissing),
      why: beside.alreadyMissingWhy,
      action: show,
    },
    {
      key: 'posts',
      tone: 'bad',
      icon: 'people',
      count: postsWithFindings,
      what: beside.posts(postsWithFindings),
      why: beside.postsWhy,
      action: (
        <LinkButton small to={`/stillinger?plan=${plan.id}&vis=fund`}>
          {beside.show}
        </LinkButton>
      ),
    },
    {
      key: 'noCosts',
      tone: 'watch',
      count: headline.noCostsEntered,
      what: beside.noCosts(headline.noCostsEntered),
      why: beside.noCostsWhy,
      action: show,
    },
    {
      key: 'awaits',
      tone: 'watch',
      icon: 'clock',
      count: headline.awaitsDecision,
      what: beside.awaits(headline.awaitsDecision),
      why: beside.awaitsWhy,
      action: show,
    },
  ]
  const found = findings.filter((finding) => finding.count > 0)
  return (
    <Panel span={6} title={words.besideTitle} note={words.besideNote}>
      {found.length > 0 ? <Findings findings={found} /> : <p className="small">{beside.none}</p>}
    </Panel>
  )
}
