interface MeterProps {
  /** 0–1; more is drawn as full. */
  ratio: number
  /** Where it ought to be by now, 0–1. */
  mark?: number
  /** Ahead of the mark in a way that needs attention: striped; the words beside it say so too. */
  isHigh?: boolean
  /** What it shows, in words. */
  label: string
}

export function Meter({ ratio, mark, isHigh = false, label }: MeterProps) {
  const width = `${(Math.min(1, Math.max(0, ratio)) * 100).toFixed(1)}%`
  return (
    <svg className={isHigh ? 'meter hi' : 'meter'} role="img" aria-label={label}>
      <rect className="bg" width="100%" height="100%" rx="2" />
      <rect className="on" width={width} height="100%" rx="2" />
      {mark !== undefined && (
        <rect className="mark" x={`${(mark * 100).toFixed(1)}%`} width="2" height="100%" />
      )}
    </svg>
  )
}
