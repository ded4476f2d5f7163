/**
 * The fills that carry a pattern beside their colour. Rendered once, at the top of the document; charts
 * refer to them by class. Stripes rise for `bet` and fall for `man`, as the gradients of the legend do.
 */
export function ChartPatterns() {
  return (
    <svg className="defs" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="p-bet" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="pf-bet" width="6" height="6" />
          <rect className="pf-bet2" width="2" height="6" />
        </pattern>
        <pattern id="p-ans" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="pf-ans" width="5" height="5" />
          <circle className="pf-ans2" cx="2.5" cy="2.5" r="1.1" />
        </pattern>
        <pattern id="p-man" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect className="pf-man" width="6" height="6" />
          <rect className="pf-man2" width="1.1" height="6" />
        </pattern>
        <pattern id="p-win" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="pf-win" width="5" height="5" />
          <rect className="pf-win2" width="1.5" height="5" />
        </pattern>
      </defs>
    </svg>
  )
}
