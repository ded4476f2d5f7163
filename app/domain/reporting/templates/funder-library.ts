import { aPMoellerskeStoettefond } from './a-p-moellerske-stoettefond'
import { amagerOestLokaludvalg } from './amager-oest-lokaludvalg'
import { bhjFonden } from './bhj-fonden'
import { billundKommune } from './billund-kommune'
import { carlsbergfondet } from './carlsbergfondet'
import { detObelskeFamiliefond } from './det-obelske-familiefond'
import { egmontFonden } from './egmont-fonden'
import { energifonden } from './energifonden'
import { hjoerringKommune } from './hjoerring-kommune'
import { industriensFond } from './industriens-fond'
import { nordiskKulturfond } from './nordisk-kulturfond'
import { siri } from './siri'
import { slotsOgKulturstyrelsen } from './slots-og-kulturstyrelsen'
import { socialOgBoligstyrelsen } from './social-og-boligstyrelsen'
import { stevnsEvent, stevnsRunningSupport } from './stevns-kommune'
import type { RequirementTemplate } from './template'
import { udlaendingestyrelsen } from './udlaendingestyrelsen'
import { velfaerdsOgForskningsfonden } from './velfaerds-og-forskningsfonden'
import { vordingborgKommune } from './vordingborg-kommune'

/** *Fondsbiblioteket*: every template that comes with the program, by funder. */
export const funderLibrary: readonly RequirementTemplate[] = [
  amagerOestLokaludvalg,
  bhjFonden,
  billundKommune,
  carlsbergfondet,
  aPMoellerskeStoettefond,
  detObelskeFamiliefond,
  egmontFonden,
  energifonden,
  hjoerringKommune,
  industriensFond,
  nordiskKulturfond,
  slotsOgKulturstyrelsen,
  socialOgBoligstyrelsen,
  stevnsEvent,
  stevnsRunningSupport,
  siri,
  udlaendingestyrelsen,
  velfaerdsOgForskningsfonden,
  vordingborgKommune,
]

/** A template of the library by what a grant keeps of it; the newest version where none is said. */
export function templateFromLibrary(key: string, version?: number): RequirementTemplate | undefined {
  return funderLibrary
    .filter((template) => template.key === key && (version === undefined || template.version === version))
    .sort((a, b) => b.version - a.version)[0]
}
