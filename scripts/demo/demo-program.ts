/**
 * Runs a program of the demo: arguments, then work that SIGINT and SIGTERM end. Sets the exit code to what the work returns,
 * 2 for wrong arguments, 130 after an interrupt, 1 when it throws; what is thrown is told as a sentence.
 */
export async function runDemoProgram<Options>(
  parse: (argv: readonly string[]) => Options,
  work: (options: Options, signal: AbortSignal) => Promise<number>,
): Promise<void> {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      interrupt.abort(signal);
    });
  }
  let options: Options;
  try {
    options = parse(process.argv.slice(2));
  } catch (error) {
    console.error(sentence(error));
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await work(options, interrupt.signal);
  } catch (error) {
    if (!interrupt.signal.aborted) console.error(sentence(error));
    process.exitCode = interrupt.signal.aborted ? 130 : 1;
  }
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
