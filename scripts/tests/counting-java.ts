import { chmod, mkdir, mkdtemp, readFile, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { capture } from '../process/capture.ts';

export interface CountingJava {
  /** For JAVA_HOME. */
  readonly home: string;
  readonly count: () => Promise<number>;
}

/**
 * Lends a copy of the machine's Java home, made of links, whose `bin/java` notes each start before it becomes the real one.
 * Version questions are not counted. The path of the note stands in the script: agents give JMeter a clean environment.
 */
export async function withCountingJava<T>(use: (java: CountingJava) => Promise<T>): Promise<T> {
  const realHome = await findJavaHome();
  const home = await mkdtemp(join(tmpdir(), 'loadtest-java-'));
  const note = join(home, 'starts');
  try {
    // Search servers run as a user of their own and start with this Java, too; they are not counted.
    await chmod(home, 0o755);
    await linkAllBut(realHome, home, 'bin');
    await mkdir(join(home, 'bin'));
    await linkAllBut(join(realHome, 'bin'), join(home, 'bin'), 'java');
    await writeFile(note, '');
    await writeFile(join(home, 'bin', 'java'), script(note, join(realHome, 'bin', 'java')));
    await chmod(join(home, 'bin', 'java'), 0o755);
    return await use({ home, count: async () => (await readFile(note, 'utf8')).split('\n').length - 1 });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function findJavaHome(): Promise<string> {
  const java = process.env['JAVA_HOME'] === undefined ? 'java' : join(process.env['JAVA_HOME'], 'bin', 'java');
  const settings = await capture(java, ['-XshowSettings:properties', '-version']);
  const home = /^\s*java\.home = (.+)$/m.exec(settings.output)?.[1];
  if (settings.exitCode !== 0 || home === undefined) {
    throw new Error(`${java} does not run, and the e2e tests need Java 17 or newer: install a JDK or set JAVA_HOME.`);
  }
  return realpath(home);
}

async function linkAllBut(from: string, to: string, exception: string): Promise<void> {
  for (const name of await readdir(from)) {
    if (name !== exception) await symlink(join(from, name), join(to, name));
  }
}

function script(note: string, java: string): string {
  return `#!/bin/sh
case " $* " in *" -version "* | *" --version "*) ;; *) { echo "$$" >> '${note}'; } 2>/dev/null ;; esac
exec '${dirname(java)}/java' "$@"
`;
}
