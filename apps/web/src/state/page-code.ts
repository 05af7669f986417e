import { isReachable, reportConnection, whenReachable } from './connection.js'
import { askHealth } from './published.js'

/** Code of the page did not come because the server is gone. */
export class CodeUnreachable extends Error {}

/**
 * Code that has a place of its own to say that it did not come. Where the server still answers, the page is of an older
 * build of itself, and the error stays what it is.
 */
export async function pageCode<Code>(fetchCode: () => Promise<Code>): Promise<Code> {
  try {
    return await fetchCode()
  } catch (error) {
    if (await serverAnswers()) throw error
    throw new CodeUnreachable('the server cannot be reached', { cause: error })
  }
}

/** Code of a part that stands within others: it waits for the server, so that what was loaded stays on screen. */
export async function partCode<Code>(fetchCode: () => Promise<Code>): Promise<Code> {
  try {
    return await pageCode(fetchCode)
  } catch (error) {
    if (!(error instanceof CodeUnreachable)) throw error
    await whenReachable()
    return await openAnew()
  }
}

/** Browsers remember that a file did not come, so the page is opened anew; its address says all it needs. */
function openAnew(): Promise<never> {
  window.location.reload()
  return new Promise(() => {})
}

/** Opens the page anew where the server answers; where it does not, what is on screen stays. */
export async function openAnewIfAnswered(): Promise<void> {
  if (await serverAnswers()) await openAnew()
}

async function serverAnswers(): Promise<boolean> {
  reportConnection((await askHealth()) !== null)
  return isReachable()
}
