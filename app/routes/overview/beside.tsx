import { useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import type { Finding } from '~/ui/primitives/findings'
import { Findings } from '~/ui/primitives/findings'
import { Panel } from '~/ui/primitives/panel'
import type { FullOverview } from '~/usecases/overview/overview'

/** What stands beside the levels, each counted apart. */
export function Beside({ overview: { headline, plan } }: { overview: FullOverview }) {
  const words = useWords().overview
  const { beside } = words
  const show = (
    <LinkButton small to={`/aktiviteter?plan=${plan.id}`}>
      {beside.show}
    </LinkButton>
  )
  const findings: (Finding & { count: number })[] = [
    {
      key: 'alreadyMissing',
      tone: 'bad',
      count: headline.alreadyMissing,
      what: beside.alreadyMissing(headline.alreadyMissing),
      why: beside.alreadyMissingWhy,
      action: show,
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
