import { Link } from '@remix-run/react'

export interface Segment {
  to: string
  label: string
  isCurrent: boolean
}

/** A choice between few views. They are links, so it works without JavaScript. */
export function SegmentedLinks({ label, segments }: { label: string; segments: Segment[] }) {
  return (
    <nav className="seg" aria-label={label}>
      {segments.map((segment) => (
        <Link
          key={segment.to}
          to={segment.to}
          aria-current={segment.isCurrent ? 'true' : undefined}
          preventScrollReset
        >
          {segment.label}
        </Link>
      ))}
    </nav>
  )
}
