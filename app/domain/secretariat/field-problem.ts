import type { Day } from '../calendar/day'
import type { Oere, Share } from '../money/oere'

/** What is wrong with one field of a record that somebody wants to save; `field` is the record's own name for it. */
export type FieldProblem =
  | { field: string; problem: PlainProblem }
  /** Allocations and position shares would exceed the net award; `toFree` brings them level. */
  | { field: string; problem: 'aboveAward' | 'belowGivenOut'; net: Oere; given: Oere; toFree: Oere }
  /** Instalments would exceed the gross award. */
  | { field: string; problem: 'aboveGross'; gross: Oere; given: Oere; toFree: Oere }
  /** What a requirement asks cannot be scheduled; `detail` is what the words name. */
  | { field: string; problem: RequirementFieldProblem; detail: string }
  /** The payers of a position reach more than 100 % on a day, by `over`. */
  | { field: string; problem: 'aboveWhole'; day: Day; over: Share }

/**
 * `rule`: the sentence cannot be read · `anchorMissing`: the grant lacks what it counts from · `circularOrder`: the
 * requirements wait for each other · `tooManyObligations`: more than a grant can have.
 */
export type RequirementFieldProblem = 'rule' | 'anchorMissing' | 'circularOrder' | 'tooManyObligations'

export type PlainProblem =
  | 'required'
  | 'cpr'
  | 'negative'
  | 'outOfRange'
  | 'notAShare'
  | 'endsBeforeStart'
  | 'nameTaken'
  | 'outsidePlan'
  | 'outsideActivity'
  | 'outsideGrant'
  | 'neededByStatus'
  | 'unknownReference'
  | 'selfReference'
  | 'notAllowed'
  | 'notFromHere'
  | 'beforeSubmission'
  | 'beforeGrant'
  | 'conflict'
  | 'notPositive'
  | 'inTheFuture'
  | 'beforeRequested'
  | 'neededByAmount'
  | 'circularGate'
  | 'needsEvidence'
  | 'needsCap'
  | 'notOneDay'
  | 'impossibleMonthDay'
  | 'beforeDay'
  | 'neededTogether'
  | 'twice'
  | 'oneOwner'
  | 'sameStage'
  | 'neededByStage'
  | 'neededByStepBack'
  | 'notDone'
  | 'notInPlan'
  /** A grant's net award would not hold; the sums are sealed. */
  | 'beyondAward'
  | 'needsHeld'
  | 'beforeToday'
  | 'noSubstitutes'
  | 'cameThemselves'
  | 'notInRule'
  | 'notAfterDecision'
  | 'neededByPostponing'
  | 'beforeDecision'
  | 'beforeFreezing'
