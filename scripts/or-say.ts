/** Runs a script, or prints what is wrong with its data or its settings and exits with 1. */
export async function orSay(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    // Compared by name, because Vite's configuration loads the classes a second time.
    const isExpected = error instanceof Error && ['BadData', 'BadInput'].includes(error.name);
    if (!isExpected) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
