import type { ClosingStanding } from '~/domain/anchoring/closing-standing'
import { useFormats, useWords } from '~/i18n/language-context'

/** How the close of something stands, in one calm line: when it ends, how far it is, what comes next, what it costs. */
export function ClosingLine({ closing }: { closing: ClosingStanding }) {
  const { standing, panel } = useWords().closing
  const formats = useFormats()
  const { endsOn, hasEnded, steps, done, first, next, cost } = closing
  const said = [
    hasEnded ? standing.ended(formats.day(endsOn)) : standing.ends(formats.day(endsOn)),
    steps > 0 && (done === steps ? standing.allDone : standing.progress(done, steps)),
    next && standing.next(next.title, next.day && formats.day(next.day)),
    steps === 0 && standing.noPlan,
    steps === 0 && first && standing.first(formats.day(first)),
    cost > 0 && panel.cost(formats.kroner(cost)),
  ]
  return <>{said.filter(Boolean).join(' · ')}</>
}
