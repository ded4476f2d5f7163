import type { KindGroup } from '~/domain/deadlines/kind-groups'
import type { IconName } from '~/ui/primitives/icon'

export const groupIcons: Record<KindGroup, IconName> = {
  reporting: 'document',
  application: 'pen',
  instalment: 'coins',
  terms: 'lock',
  meeting: 'people',
  anchoring: 'anchor',
  people: 'position',
  plan: 'plan',
}
