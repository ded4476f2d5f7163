import type { PlanChance } from '~/domain/funding/plan-chance'
import { useFormats, useWords } from '~/i18n/language-context'
import { Emphasised } from '~/ui/primitives/emphasised'
import { Facts } from '~/ui/primitives/facts'
import { Panel } from '~/ui/primitives/panel'

/** How many kroner the plan as it is may come to lack, over all answers to its applications. */
export function ChancePanel({ chance }: { chance: PlanChance }) {
  const words = useWords().scenarios.chance
  const formats = useFormats()
  const { openApplications, bounds, exact } = chance
  const count = formats.number(openApplications)
  if (openApplications === 0) {
    return (
      <Panel title={words.title} span={12}>
        <p>{words.noApplications(formats.kroner(bounds.most))}</p>
      </Panel>
    )
  }
  const limits: [string, string][] = [
    [words.least, formats.kroner(bounds.least)],
    [words.most, formats.kroner(bounds.most)],
  ]
  if (!exact) {
    return (
      <Panel title={words.title} note={words.note(count, false)} span={12}>
        <p>{words.tooMany(count)}</p>
        <Facts facts={[...limits, [words.weighted, formats.kroner(bounds.weighted)]]} />
      </Panel>
    )
  }
  const highest = Math.max(...exact.bands.map((band) => band.chance))
  const chanceWords = (ratio: number) => formats.percent(ratio, ratio > 0 && ratio < 0.1 ? 1 : 0)
  return (
    <Panel title={words.title} note={words.note(count, openApplications === 1)} span={12}>
      <div className="grid">
        <div className="c6">
          <ul className="chances">
            {exact.atMost.map(({ certainty, amount }) => (
              <li key={certainty}>
                <Emphasised text={words.told(formats.share(certainty), formats.kroner(amount))} />
              </li>
            ))}
          </ul>
          <div className="mt2">
            <Facts
              facts={[
                [words.expected, formats.kroner(exact.expected)],
                [words.allCovered, exact.allCovered === 0 ? words.never : chanceWords(exact.allCovered)],
                ...limits,
              ]}
            />
          </div>
        </div>
        <div className="c6">
          <table className="tight">
            <caption className="small">{words.bands}</caption>
            <thead>
              <tr>
                <th scope="col">{words.bandColumn}</th>
                <th scope="col" className="num">
                  {words.chanceColumn}
                </th>
                <td aria-hidden="true" />
              </tr>
            </thead>
            <tbody>
              {exact.bands.map(({ from, through, chance: ratio }) => (
                <tr key={from}>
                  <th scope="row">
                    {from === through
                      ? formats.kroner(from)
                      : words.band(formats.amount(from), formats.kroner(through))}
                  </th>
                  <td className="num">{chanceWords(ratio)}</td>
                  <td className="w190" aria-hidden="true">
                    <svg className="chancebar">
                      <rect width={`${((ratio / highest) * 100).toFixed(1)}%`} height="12" />
                    </svg>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Panel>
  )
}
