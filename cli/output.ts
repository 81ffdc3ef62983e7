import process from 'node:process'
import { isTerminal } from './print.ts'

/** Whether to write colours: the flag, then NO_COLOR, then FORCE_COLOR, then the terminal. */
export function wantsColor(flag: boolean | null): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (flag !== null) return flag
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') {
    return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  }
  return isTerminal() && TERM !== 'dumb'
}

/** Columns of the terminal, or null where the output goes elsewhere. */
export function terminalWidth(): number | null {
  return isTerminal() ? process.stdout.columns : null
}
