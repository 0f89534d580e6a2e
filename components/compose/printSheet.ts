/** The sheet can be printed when its answers can be given: everything of it is there then. */
const READY = '[data-timeline="tasks"][data-live="true"]';
const STEP_MS = 100;
/** Longer nobody waits. */
const MOST_STEPS = 150;

const rest = () => new Promise((resolve) => setTimeout(resolve, STEP_MS));

/** Opens the lesson as pupils see it in a tab of its own, and asks the browser to print it. False where no tab may be opened. */
export async function printSheet(address: string): Promise<boolean> {
  const tab = window.open(address, '_blank');
  if (tab === null) return false;
  for (let step = 0; step < MOST_STEPS && !tab.closed; step++) {
    if (tab.document.querySelector(READY)) {
      tab.print();
      break;
    }
    await rest();
  }
  return true;
}
