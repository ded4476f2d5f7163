import type { AnchoringStage } from '~/domain/anchoring/anchoring'
import { anchoringStages } from '~/domain/anchoring/anchoring'
import { useWords } from '~/i18n/language-context'
import { classes } from './class-names'

/** How far the anchoring has come, as boxes with the stage's word under them. */
export function StageMeter({ stage }: { stage: AnchoringStage }) {
  const reached = anchoringStages.indexOf(stage)
  return (
    <span>
      <span className={classes('stage', stage === 'none' && 'none')} aria-hidden="true">
        {anchoringStages.slice(1).map((each, index) => (
          <i key={each} className={index < reached ? 'on' : undefined} />
        ))}
      </span>
      <span className={stage === 'none' ? 'warn' : undefined}>{useWords().codes.stage[stage]}</span>
    </span>
  )
}
