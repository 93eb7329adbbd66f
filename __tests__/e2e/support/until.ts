/** Resolves with the first truthy answer; throws when none came in time. For states of other processes only. */
export async function until<T>(what: string, deadlineMs: number, look: () => T | undefined | false | null): Promise<T> {
  const endAt = performance.now() + deadlineMs;
  for (;;) {
    const seen = look();
    if (seen !== undefined && seen !== false && seen !== null) return seen;
    if (performance.now() > endAt) throw new Error(`${what} did not come within ${deadlineMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
