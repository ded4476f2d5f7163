import type { ReactNode } from 'react'

const shapes = {
  alert: <path d="M10 3 2.5 16.5h15zM10 8v4m0 2.200v.3" />,
  anchor: (
    <>
      <circle cx="10" cy="4" r="2" />
      <path d="M10 6v12M6.500 9h7M3 11c0 4 3 7 7 7s7-3 7-7l-2 2m-10 0-2-2" />
    </>
  ),
  ask: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M7.900 8a2.100 2.100 0 1 1 3 1.900c-.6.3-.9.700-.9 1.400m0 2.200v.3" />
    </>
  ),
  board: (
    <>
      <rect x="3" y="3" width="14" height="10" rx="1" />
      <path d="M10 13v4m-3.500.500h7M6.500 8l2.200 2 4.500-4" />
    </>
  ),
  box: <rect x="3.500" y="3.500" width="13" height="13" rx="1.500" />,
  boxTicked: (
    <>
      <rect x="3.500" y="3.500" width="13" height="13" rx="1.500" />
      <path d="m6.500 10 2.500 2.600 4.500-5" />
    </>
  ),
  calendar: (
    <>
      <rect x="3" y="4" width="14" height="13" rx="1.500" />
      <path d="M3 8h14M7 2.500V5m6-2.500V5" />
    </>
  ),
  check: <path d="m4 10.500 4 4 8-9" />,
  chevronDown: <path d="m5 7.500 5 5 5-5" />,
  chevronLeft: <path d="m12 4-6 6 6 6" />,
  chevronRight: <path d="m8 4 6 6-6 6" />,
  circle: <circle cx="10" cy="10" r="6.500" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.300l3 1.700" />
    </>
  ),
  coins: (
    <>
      <rect x="2.500" y="5" width="15" height="10" rx="1.500" />
      <circle cx="10" cy="10" r="2.300" />
      <path d="M5.200 8v4m9.600-4v4" />
    </>
  ),
  cross: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m7.300 7.300 5.400 5.400m0-5.400-5.400 5.400" />
    </>
  ),
  document: <path d="M5 2.500h6.500L15.500 6.500v11H5zM11 2.500V7h4.500M7.500 10.500H13M7.500 13.500H13" />,
  download: <path d="M10 3v9m-3.500-3.500L10 12l3.500-3.500M3.500 13v3.500h13V13" />,
  flag: <path d="M5 17.500V3m0 .500h9.500L12 7l2.500 3.500H5" />,
  gear: (
    <>
      <circle cx="10" cy="10" r="2.600" />
      <path d="M10 2.800v2.400m0 9.600v2.400M2.800 10h2.400m9.600 0h2.400M4.900 4.900l1.700 1.700m6.800 6.800 1.700 1.700m0-10.200-1.700 1.700m-6.800 6.800-1.700 1.700" />
    </>
  ),
  half: (
    <>
      <circle cx="10" cy="10" r="6.500" />
      <path d="M10 3.500a6.500 6.500 0 0 1 0 13z" fill="currentColor" />
    </>
  ),
  house: <path d="M3 9.500 10 3.500l7 6M5 8.500V16.500h10V8.500M8.500 16.500v-4.500h3v4.500" />,
  link: (
    <path d="M8.500 11.500a3 3 0 0 0 4.300 0l2.700-2.700a3 3 0 1 0-4.300-4.300l-1 1m1.300 3a3 3 0 0 0-4.300 0l-2.700 2.700a3 3 0 1 0 4.300 4.300l1-1" />
  ),
  list: (
    <>
      <path d="M7 5h10M7 10h10M7 15h10" />
      <circle cx="3.500" cy="5" r=".8" />
      <circle cx="3.500" cy="10" r=".8" />
      <circle cx="3.500" cy="15" r=".8" />
    </>
  ),
  lock: (
    <>
      <rect x="4" y="9" width="12" height="8" rx="1.500" />
      <path d="M6.500 9V6.500a3.500 3.500 0 0 1 7 0V9" />
    </>
  ),
  more: (
    <>
      <circle cx="4" cy="10" r="1" />
      <circle cx="10" cy="10" r="1" />
      <circle cx="16" cy="10" r="1" />
    </>
  ),
  overview: <path d="M3 16.500h14M5 13V9m3.300 4V5m3.400 8v-2.500M15 13v-1" />,
  pen: <path d="m4 13.500-.7 3.200 3.200-.7L16.500 6 14 3.500z" />,
  post: (
    <>
      <rect x="3.500" y="4" width="13" height="13" rx="1.500" />
      <path d="M8 4V2.500h4V4M6.500 14c.3-1.700 1.500-2.500 3.500-2.500s3.200.8 3.500 2.500" />
      <circle cx="10" cy="8.700" r="1.700" />
    </>
  ),
  people: (
    <>
      <circle cx="7" cy="7" r="2.600" />
      <path d="M2 16c.3-3 2.200-4.600 5-4.600s4.700 1.600 5 4.600M13 4.700a2.500 2.500 0 0 1 0 4.700m1.700 2.300c1.900.5 3.100 2 3.300 4.300" />
    </>
  ),
  person: (
    <>
      <circle cx="10" cy="7" r="3" />
      <path d="M4 16.500c.5-3.300 2.800-5 6-5s5.500 1.700 6 5" />
    </>
  ),
  plan: <path d="M3 5.500 7.500 3.500l5 2 4.500-2v11l-4.500 2-5-2-4.500 2zM7.500 3.500v11M12.500 5.500v11" />,
  plus: <path d="M10 4v12M4 10h12" />,
  position: (
    <>
      <rect x="3.500" y="4" width="13" height="13" rx="1.500" />
      <path d="M8 4V2.500h4V4M6.500 14c.3-1.700 1.500-2.500 3.500-2.500s3.200.8 3.500 2.500" />
      <circle cx="10" cy="8.700" r="1.700" />
    </>
  ),
  scenario: <path d="M3 10h4c3 0 3-5.500 6-5.500h4M7 10c3 0 3 5.500 6 5.500h4M7 10h10" />,
  search: (
    <>
      <circle cx="8.500" cy="8.500" r="5" />
      <path d="m12.500 12.500 4.500 4.500" />
    </>
  ),
  signOut: <path d="M12 5V3.500H4v13h8V15M8.500 10H17m-3-3 3 3-3 3" />,
  trash: (
    <path d="M3.500 5.500h13M8 5.500V3.500h4v2M5 5.500l.8 11h8.400l.8-11M8.500 8.500v5M11.500 8.500v5" />
  ),
  undo: <path d="M6.500 4 3 7.500 6.500 11M3.500 7.500H12a4.500 4.500 0 0 1 0 9H8" />,
  upload: <path d="M10 12V3m-3.500 3.500L10 3l3.500 3.500M3.500 13v3.500h13V13" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

/** A drawn sign, hidden from screen readers: words always stand beside it. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? 'i s' : 'i'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  )
}
