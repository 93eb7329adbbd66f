/** What JMeter's stdout and stderr tell. */
export interface OutputWatch {
  readonly push: (text: string) => void;
  /** "… end of run" was there. */
  sawEnd(): boolean;
  /** Complaints of the Java machine itself, which never reach jmeter.log; each once, taken by the call. */
  takeComplaints(): readonly string[];
  /** The last lines, for an error message. */
  tail(): string;
}

const KEPT_CHARS = 8_192;
const MAX_COMPLAINTS = 5;
const PORT = /message on port (\d+)/;
const RECEIVED = /^Command: (\S+) received/;
// Bad JVM arguments and exhausted memory; JMeter's own "Error in NonGUIDriver" stands in jmeter.log already.
const COMPLAINT =
  /^(?!Error: (?:Could not create the Java|A fatal exception))(Unrecognized |Invalid |Conflicting |Terminating due to |Error occurred during init|Error: |There is insufficient memory)/;

/** Reads the output line by line. `onPort` is called with the port for stop orders, `onReceived` with each order that arrived. */
export function createOutputWatch(on: {
  readonly onPort: (port: number) => void;
  readonly onReceived: (command: string) => void;
}): OutputWatch {
  let partial = '';
  let kept = '';
  let sawEnd = false;
  let complaints: string[] = [];
  let complained = 0;
  const line = (text: string): void => {
    const port = PORT.exec(text)?.[1];
    if (port !== undefined) on.onPort(Number(port));
    const command = RECEIVED.exec(text)?.[1];
    if (command !== undefined) on.onReceived(command);
    if (text.trim() === '... end of run') sawEnd = true;
    if (COMPLAINT.test(text) && complained < MAX_COMPLAINTS) {
      complained += 1;
      complaints.push(text.trim().slice(0, 500));
    }
  };
  return {
    push: (text) => {
      kept = (kept + text).slice(-KEPT_CHARS);
      const lines = (partial + text).split('\n');
      partial = (lines.pop() ?? '').slice(-KEPT_CHARS);
      for (const complete of lines) line(complete);
    },
    sawEnd: () => sawEnd,
    takeComplaints: () => {
      const taken = complaints;
      complaints = [];
      return taken;
    },
    tail: () => kept,
  };
}
