import { Fragment } from 'react'
import { useFormats, useWords } from '~/i18n/language-context'
import type { CoverageMonth } from './coverage-month'
import { certainties, totalOf, yearOfMonth } from './coverage-month'

/** The figures of a chart, month by month with a sum for each year, behind a summary. */
export function CoverageTable({ months }: { months: readonly CoverageMonth[] }) {
  const words = useWords()
  const formats = useFormats()
  const years = [...new Set(months.map((each) => yearOfMonth(each.month)))]
  const cells = (row: Omit<CoverageMonth, 'month'>) => (
    <>
      <td className="num">{formats.amount(row.need)}</td>
      {certainties.map(({ key }) => (
        <td key={key} className="num">
          {formats.amount(row[key])}
        </td>
      ))}
    </>
  )
  return (
    <details>
      <summary>{words.charts.showTable}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={words.charts.tableCaption}>
        <table className="tight">
          <caption className="vh">{words.charts.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.charts.month}</th>
              <th scope="col" className="num">
                {words.charts.need}
              </th>
              {certainties.map(({ key }) => (
                <th key={key} scope="col" className="num">
                  {key === 'hoped' ? words.charts.hopedWeighted : words.codes.certainty[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => {
              const rows = months.filter((each) => yearOfMonth(each.month) === year)
              return (
                <Fragment key={year}>
                  {rows.map((row) => (
                    <tr key={row.month}>
                      <th scope="row" className="nw">
                        {formats.month(row.month)}
                      </th>
                      {cells(row)}
                    </tr>
                  ))}
                  <tr className="yearsum">
                    <th scope="row" className="nw">
                      {words.charts.inYear(words.common.total, year)}
                    </th>
                    {cells(totalOf(rows))}
                  </tr>
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}
