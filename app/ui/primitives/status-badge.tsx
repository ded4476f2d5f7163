import type { Continuation } from '~/domain/activities/activity'
import type { GrantStatus } from '~/domain/grants/grant'
import type { Obligation } from '~/domain/reporting/obligations'
import { useWords } from '~/i18n/language-context'
import type { IconName } from './icon'
import { Icon } from './icon'

/** How urgent or settled something is; icon and word always stand together. */
export type BadgeTone = 'planned' | 'going' | 'sent' | 'good' | 'bad' | 'watch'

const toneClass: Record<BadgeTone, string> = {
  planned: 'b-planlagt',
  going: 'b-igang',
  sent: 'b-indsendt',
  good: 'b-godkendt',
  bad: 'b-forfalden',
  watch: 'b-obs',
}

export function StatusBadge({ tone, icon, children }: { tone: BadgeTone; icon: IconName; children: string }) {
  return (
    <span className={`badge ${toneClass[tone]}`}>
      <Icon name={icon} />
      {children}
    </span>
  )
}

const grantLook: Record<GrantStatus, [BadgeTone, IconName]> = {
  idea: ['planned', 'circle'],
  drafting: ['going', 'half'],
  applied: ['sent', 'clock'],
  awarded: ['good', 'check'],
  closed: ['planned', 'check'],
  declined: ['watch', 'cross'],
  withdrawn: ['planned', 'cross'],
  lapsed: ['watch', 'cross'],
}

export function GrantStatusBadge({ status }: { status: GrantStatus }) {
  const [tone, icon] = grantLook[status]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {useWords().codes.grantStatus[status]}
    </StatusBadge>
  )
}

const obligationLook: Record<Obligation['status'], [BadgeTone, IconName]> = {
  notStarted: ['planned', 'circle'],
  collecting: ['going', 'half'],
  drafting: ['going', 'half'],
  internalReview: ['going', 'people'],
  submitted: ['sent', 'chevronRight'],
  returned: ['watch', 'undo'],
  approved: ['good', 'check'],
  waived: ['planned', 'cross'],
  unconfirmed: ['planned', 'ask'],
}

/** How far a report has come; `isLate` says so instead, while it is ours to send. */
export function ObligationStatusBadge({
  status,
  isLate = false,
}: {
  status: Obligation['status']
  isLate?: boolean
}) {
  const { lateObligation, obligationStatus } = useWords().codes
  const [tone, icon] = isLate ? (['bad', 'alert'] as const) : obligationLook[status]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {isLate ? lateObligation : obligationStatus[status]}
    </StatusBadge>
  )
}

/** The level of an activity at the plan's end. */
export type CoverageLevel = 'lost' | 'partly' | 'secured' | 'closing'

const levelLook: Record<CoverageLevel, [BadgeTone, IconName]> = {
  lost: ['bad', 'alert'],
  partly: ['watch', 'half'],
  secured: ['good', 'check'],
  closing: ['planned', 'flag'],
}

export function LevelBadge({ level }: { level: CoverageLevel }) {
  const [tone, icon] = levelLook[level]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {useWords().codes.level[level]}
    </StatusBadge>
  )
}

const wishIcon: Record<Continuation, IconName> = {
  undecided: 'ask',
  continue: 'chevronRight',
  reduce: 'half',
  handOver: 'link',
  close: 'flag',
}

/** A wish is neutral in colour: closing is a good answer and never red. */
export function WishBadge({ continuation }: { continuation: Continuation }) {
  return (
    <StatusBadge tone="planned" icon={wishIcon[continuation]}>
      {useWords().codes.continuation[continuation]}
    </StatusBadge>
  )
}
