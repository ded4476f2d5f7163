import { measureCoverage } from './coverage-time'

measureCoverage()
