import type { Words } from '~/i18n/words'
import type { IconName } from '../primitives/icon'

type PageKey = keyof Words['shell']['pages']

export interface MenuItem {
  /** Left out of the menu of those who may not read it: they read only their own, and no grants. */
  needs?: 'grants'
  page: PageKey
  to: string
  icon: IconName
  /** Which of the plan's counts stands at the right. */
  count?: 'activities' | 'grants'
  /** One of the four most used, which stand on the bar of a narrow screen. */
  isOften?: true
  /** Other paths that belong to it. */
  alsoAt?: readonly string[]
}

export interface MenuGroup {
  key: keyof Words['shell']['groups']
  items: readonly MenuItem[]
}

/** The pages there are. A page joins when it can be opened, a group when it has a page. */
const menuGroups: readonly MenuGroup[] = [
  {
    key: 'plan',
    items: [
      { page: 'overview', to: '/', icon: 'overview', isOften: true },
      {
        page: 'activities',
        to: '/aktiviteter',
        icon: 'list',
        count: 'activities',
        isOften: true,
        alsoAt: ['/omkostninger'],
      },
      {
        page: 'positions',
        to: '/stillinger',
        icon: 'post',
        alsoAt: ['/betalerandele', '/stillingstimer', '/stillingsaftaler'],
      },
      { page: 'anchoring', to: '/forankring', icon: 'flag', needs: 'grants' },
      { page: 'collaborations', to: '/samarbejder', icon: 'link', needs: 'grants' },
      { page: 'milestones', to: '/milepaele', icon: 'boxTicked', needs: 'grants' },
    ],
  },
  {
    key: 'money',
    items: [
      {
        page: 'grants',
        to: '/bevillinger',
        icon: 'coins',
        count: 'grants',
        isOften: true,
        needs: 'grants',
        alsoAt: ['/fordelinger', '/rater', '/lofter', '/aendringer'],
      },
      { page: 'reporting', to: '/afrapportering', icon: 'document', needs: 'grants' },
      { page: 'funders', to: '/fonde', icon: 'house', needs: 'grants' },
      { page: 'calendar', to: '/kalender', icon: 'calendar', isOften: true },
    ],
  },
  {
    key: 'management',
    items: [
      { page: 'board', to: '/bestyrelse', icon: 'board', needs: 'grants' },
      { page: 'scenarios', to: '/scenarier', icon: 'scenario', needs: 'grants' },
      { page: 'bodies', to: '/udvalg', icon: 'people' },
      { page: 'agreements', to: '/aftaler', icon: 'document', needs: 'grants' },
    ],
  },
]

/** The groups as one reader sees them. */
export function menuFor({ seesGrants }: { seesGrants: boolean }): readonly MenuGroup[] {
  return menuGroups
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => item.needs !== 'grants' || seesGrants),
    }))
    .filter((group) => group.items.length > 0)
}

const placesOnTheBar = 4

/** The bar of a narrow screen and what stands behind *Mere*; who lacks one of the four gets the next page instead. */
export function barFor(reader: { seesGrants: boolean }): { bar: MenuItem[]; rest: MenuItem[] } {
  const items = [...menuFor(reader).flatMap((group) => group.items), footItem]
  const often = items.filter((item) => item.isOften)
  const others = items.filter((item) => !item.isOften)
  const chosen = new Set([...often, ...others].slice(0, placesOnTheBar))
  return {
    bar: items.filter((item) => chosen.has(item)),
    rest: items.filter((item) => !chosen.has(item)),
  }
}

/** Below the groups, at the foot of the menu. */
export const footItem: MenuItem = {
  page: 'settings',
  to: '/indstillinger',
  icon: 'gear',
  alsoAt: ['/helhedsplaner', '/organisationer', '/kontakter', '/paamindelser', '/import', '/papirkurv'],
}

/** Whether a path is the item's page or lies under it. */
export function isAt(item: MenuItem, path: string): boolean {
  if (item.to === '/') return path === '/'
  return [item.to, ...(item.alsoAt ?? [])].some((each) => path === each || path.startsWith(`${each}/`))
}
