import { useFormats, useWords } from '~/i18n/language-context'
import { CoFinancing } from '~/ui/plans/co-financing'
import { Panel } from '~/ui/primitives/panel'
import type { CoFinancingFigures } from '~/usecases/overview/overview'

export function CoFinancingPanel({ figures }: { figures: CoFinancingFigures }) {
  const words = useWords().overview.coFinancing
  const formats = useFormats()
  return (
    <Panel span={6} title={words.title} note={words.note(formats.share(figures.required))}>
      <CoFinancing figures={figures} />
    </Panel>
  )
}
